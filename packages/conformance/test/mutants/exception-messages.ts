import { idsOf } from './case-ids.js';
import { changeOutput, type ServerMutant } from './server-mutant.js';

const unknown = idsOf('message-of-an-unknown-resource');
const invalid = idsOf('message-of-an-invalid-request');

/** Servers whose messages lack what the service's hold. */
export const messageMutants: readonly ServerMutant[] = [
  changed('writes messages without details', [...unknown, ...invalid], () => 'Refused.'),
  changed('leaves out the resource in its messages', unknown, (message) =>
    message.replace(/Resource.*$/, ''),
  ),
  changed('names another resource in its messages', unknown, (message) =>
    message.replace(/ResourceId="[^"]*"/, 'ResourceId="another"'),
  ),
  changed('leaves out the reason in its messages', invalid, (message) =>
    message.replace(/Reason="[^"]*"/, ''),
  ),
  changed('leaves out the fields in its messages', invalid, (message) =>
    message.replace(/Fields=.*$/, ''),
  ),
];

function changed(
  name: string,
  foundBy: readonly string[],
  change: (message: string) => string,
): ServerMutant {
  const hooks = changeOutput(
    (body) => ({ ...body, Message: change(String(body['Message'])) }),
    ({ status, body }) => status >= 400 && '__type' in body,
  );
  return { name, foundBy, hooks };
}
