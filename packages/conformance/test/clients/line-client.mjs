// A client without this project's code: it knows the routes and speaks the line protocol.
import { createInterface } from 'node:readline';

const configuration = '/v2/protect-configurations/{ProtectConfigurationId}';
const overrides = `${configuration}/rule-set-number-overrides/{DestinationPhoneNumber}`;
const rules = `${configuration}/country-rule-sets/{NumberCapability}`;
const routes = {
  requestPhoneNumber: 'POST /v2/phone-numbers',
  describePhoneNumbers: 'POST /v2/phone-numbers/describe',
  updateOriginationPhoneNumber: 'POST /v2/phone-numbers/{PhoneNumberId}/update',
  releasePhoneNumber: 'POST /v2/phone-numbers/{PhoneNumberId}/release',
  createOptOutList: 'POST /v2/opt-out-lists',
  describeOptOutLists: 'POST /v2/opt-out-lists/describe',
  deleteOptOutList: 'POST /v2/opt-out-lists/{OptOutListName}/delete',
  listTagsForResource: 'GET /v2/resources/{ResourceArn}/tags',
  tagResource: 'POST /v2/resources/{ResourceArn}/tag',
  untagResource: 'POST /v2/resources/{ResourceArn}/untag',
  createProtectConfiguration: 'POST /v2/protect-configurations',
  describeProtectConfigurations: 'POST /v2/protect-configurations/describe',
  updateProtectConfiguration: `POST ${configuration}/update`,
  deleteProtectConfiguration: `POST ${configuration}/delete`,
  listProtectConfigurationRuleSetNumberOverrides: `POST ${configuration}/list-rule-set-number-overrides`,
  putProtectConfigurationRuleSetNumberOverride: `PUT ${overrides}`,
  deleteProtectConfigurationRuleSetNumberOverride: `DELETE ${overrides}`,
  getProtectConfigurationCountryRuleSet: `GET ${rules}`,
  updateProtectConfigurationCountryRuleSet: `PATCH ${rules}`,
  updatePhoneNumber: 'POST /phone-numbers/{phoneNumberId}',
};
const withToken = [
  'requestPhoneNumber',
  'createOptOutList',
  'createProtectConfiguration',
  'putProtectConfigurationRuleSetNumberOverride',
];
const withoutBody = ['releasePhoneNumber', 'deleteOptOutList', 'deleteProtectConfiguration'];
let baseUrl = '';

createInterface({ input: process.stdin }).on('line', async (line) => {
  const { start, id, call, items } = JSON.parse(line);
  if (start) baseUrl = start.baseUrl;
  else {
    const outcome = await (call ? outcomeOf(call) : outcomeOfItems(items));
    process.stdout.write(`${JSON.stringify({ id, ...outcome })}\n`);
  }
});

/** All items of a list; the member with the items is the one that is a list. */
async function outcomeOfItems({ operation, input }) {
  const success = [];
  let NextToken;
  do {
    const page = await outcomeOf({ operation, input: { ...input, NextToken } });
    if (!page.success) return page;
    success.push(...Object.values(page.success).find(Array.isArray));
    NextToken = process.argv.includes('--first-page') ? undefined : page.success.NextToken;
  } while (NextToken);
  return { success };
}

async function outcomeOf({ operation, input }) {
  try {
    const [method, route] = routes[operation].split(' ');
    const { body, path } = split(operation, method, route, input);
    const init = body ? { body, headers: { 'content-type': 'application/json' } } : {};
    const response = await fetch(baseUrl + path, { method, ...init });
    const json = await response.json();
    const name = response.headers.get('x-amzn-errortype');
    if (!response.ok) return { exception: { name, status: response.status, members: json } };
    return { success: process.argv.includes('--raw-dates') ? json : withIsoDates(json) };
  } catch (error) {
    return { failure: String(error) };
  }
}

/** The path and the body with the members of an input. */
function split(operation, method, route, input) {
  const rest = {
    ...(withToken.includes(operation) && { ClientToken: crypto.randomUUID() }),
    ...input,
  };
  const path = route.replaceAll(/\{(\w+)\}/g, (_, name) => {
    delete rest[name];
    return encodeURIComponent(input[name]);
  });
  if (rest.ExpirationTimestamp)
    rest.ExpirationTimestamp = Date.parse(rest.ExpirationTimestamp) / 1000;
  const isEmpty = ['GET', 'DELETE'].includes(method) || withoutBody.includes(operation);
  return { path, body: isEmpty ? undefined : JSON.stringify(rest) };
}

function withIsoDates(json) {
  if (Array.isArray(json)) return json.map(withIsoDates);
  if (typeof json !== 'object' || json === null) return json;
  const members = Object.entries(json).map(([name, value]) => {
    const isMoment = name.endsWith('Timestamp') && typeof value === 'number';
    return [name, isMoment ? new Date(value * 1000).toISOString() : withIsoDates(value)];
  });
  return Object.fromEntries(members);
}
