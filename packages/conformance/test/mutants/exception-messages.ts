import { answers, type ServerMutant } from './server-mutant.js';

const operations = ['requestPhoneNumber', 'putProtectConfigurationRuleSetNumberOverride'];
const ids = (name: string) => operations.map((operation) => `${operation}/${name}`);
const unknown = ids('message-of-an-unknown-resource');
const invalid = ids('message-of-an-invalid-request');

/** Messages that do not say what the service's say. */
export const messageMutants: readonly ServerMutant[] = [
  changed('writes messages of one sentence', [...unknown, ...invalid], () => 'Refused.'),
  changed('leaves the resource out of its messages', unknown, (message) =>
    message.replace(/Resource.*$/, ''),
  ),
  changed('names another resource in its messages', unknown, (message) =>
    message.replace(/ResourceId="[^"]*"/, 'ResourceId="another"'),
  ),
  changed('leaves the reason out of its messages', invalid, (message) =>
    message.replace(/Reason="[^"]*"/, ''),
  ),
  changed('leaves the fields out of its messages', invalid, (message) =>
    message.replace(/Fields=.*$/, ''),
  ),
];

function changed(
  name: string,
  foundBy: readonly string[],
  change: (message: string) => string,
): ServerMutant {
  const hooks = answers(
    (body) => ({ ...body, Message: change(String(body['Message'])) }),
    ({ status, body }) => status >= 400 && '__type' in body,
  );
  return { name, foundBy, hooks };
}
