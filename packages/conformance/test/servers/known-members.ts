import { type OperationId, operations } from '@numberkit/contract';
import { document } from '@numberkit/contract/document';
import { isJson, type Json } from './messages.js';

const bodies: Readonly<Record<OperationId, string>> = {
  requestPhoneNumber: 'RequestPhoneNumberRequest',
  putProtectConfigurationRuleSetNumberOverride:
    'PutProtectConfigurationRuleSetNumberOverrideRequest',
  updatePhoneNumber: 'UpdatePhoneNumberRequest',
};

/** The members of an operation that are not null. @throws {TypeError} A value has a wrong JSON type. */
export function toKnownMembers(operation: OperationId, json: Json): Json {
  const schema = document.components.schemas[bodies[operation]];
  const paths = operations[operation].members.path.map((name) => [name, { type: 'string' }]);
  const members = schema?.['properties'];
  const properties = { ...(isJson(members) ? members : {}), ...Object.fromEntries(paths) };
  return knownMembers(properties, json);
}

function knownMembers(properties: Json, json: Json): Json {
  return Object.fromEntries(
    Object.entries(json)
      .filter(([name, value]) => value !== null && name in properties)
      .map(([name, value]) => [name, knownValue(properties[name], value)]),
  );
}

function knownValue(given: unknown, value: unknown): unknown {
  const schema = resolve(given);
  if (schema['type'] !== typeOf(value)) throw new TypeError('The JSON type is wrong.');
  if (Array.isArray(value)) return value.map((item) => knownValue(schema['items'], item));
  const { properties } = schema;
  return isJson(value) && isJson(properties) ? knownMembers(properties, value) : value;
}

function resolve(schema: unknown): Json {
  if (!isJson(schema)) return {};
  const name =
    String(schema['$ref'] ?? '')
      .split('/')
      .at(-1) ?? '';
  return name === '' ? schema : resolve(document.components.schemas[name]);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
