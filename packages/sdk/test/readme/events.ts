import { NumberkitControl } from '@numberkit/sdk/control';

const control = new NumberkitControl({ baseUrl: 'http://127.0.0.1:4010' });

for await (const { event, data } of control.events()) {
  if (event === 'server') console.log('connected to version', data.version);
  if (event !== 'journal') continue;
  console.log(data.operation, data.status, data.reason);
  break; // closes the connection
}
