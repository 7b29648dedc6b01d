// A client without this project's code: it knows three routes and speaks the line protocol.
import { createInterface } from 'node:readline';

const routes = {
  requestPhoneNumber: () => ['POST', '/v2/phone-numbers'],
  putProtectConfigurationRuleSetNumberOverride: (input) => [
    'PUT',
    `/v2/protect-configurations/${encodeURIComponent(input.ProtectConfigurationId)}` +
      `/rule-set-number-overrides/${encodeURIComponent(input.DestinationPhoneNumber)}`,
  ],
  updatePhoneNumber: (input) => [
    'POST',
    `/phone-numbers/${encodeURIComponent(input.phoneNumberId)}`,
  ],
};
const inPath = ['ProtectConfigurationId', 'DestinationPhoneNumber', 'phoneNumberId'];
let baseUrl = '';

createInterface({ input: process.stdin }).on('line', async (line) => {
  const { start, id, call } = JSON.parse(line);
  if (start) baseUrl = start.baseUrl;
  else process.stdout.write(`${JSON.stringify({ id, ...(await outcomeOf(call)) })}\n`);
});

async function outcomeOf({ operation, input }) {
  try {
    const [method, path] = routes[operation](input);
    const members = Object.entries(input).filter(([name]) => !inPath.includes(name));
    const token = operation === 'updatePhoneNumber' ? {} : { ClientToken: crypto.randomUUID() };
    const body = { ...token, ...Object.fromEntries(members) };
    if (body.ExpirationTimestamp) {
      body.ExpirationTimestamp = Date.parse(body.ExpirationTimestamp) / 1000;
    }
    const headers = { 'content-type': 'application/json' };
    const init = { method, headers, body: JSON.stringify(body) };
    const response = await fetch(baseUrl + path, init);
    const json = await response.json();
    const name = response.headers.get('x-amzn-errortype');
    if (!response.ok) return { exception: { name, status: response.status, members: json } };
    return { success: process.argv.includes('--raw-dates') ? json : withIsoDates(json) };
  } catch (error) {
    return { failure: String(error) };
  }
}

function withIsoDates(json) {
  const members = Object.entries(json).map(([name, value]) => {
    const isMoment = name.endsWith('Timestamp') && typeof value === 'number';
    return [name, isMoment ? new Date(value * 1000).toISOString() : value];
  });
  return Object.fromEntries(members);
}
