import { families, type OperationId, operations } from '@numberkit/contract';
import { document } from '@numberkit/contract/document';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isJson, type Json } from './messages.js';
import { refuse } from './refusal.js';

const ajv = new Ajv2020({ strict: false });
ajv.addSchema(document, 'document', false);

const schemas: Readonly<Record<OperationId, string>> = {
  requestPhoneNumber: 'RequestPhoneNumberRequest',
  putProtectConfigurationRuleSetNumberOverride:
    'PutProtectConfigurationRuleSetNumberOverrideRequest',
  updatePhoneNumber: 'UpdatePhoneNumberRequest',
};

/** The members of a body that holds to the contract. @throws {Refusal} It does not. */
export function checkBody(operation: OperationId, body: string): Json {
  const reasons = families[operations[operation].family].reasons;
  const json = parse(body);
  if (json === undefined) throw invalid(operation, reasons?.unparsable, undefined);
  const validate = ajv.compile({ $ref: `document#/components/schemas/${schemas[operation]}` });
  if (validate(json) && isJson(json)) return json;
  const [error] = validate.errors ?? [];
  const missing: unknown = error?.params['missingProperty'];
  const unknown: unknown = error?.params['additionalProperty'];
  const path = error?.instancePath.split('/').slice(1).join('.') ?? '';
  const member = missing ?? unknown ?? (path === '' ? undefined : path);
  throw invalid(operation, missing ? reasons?.missing : reasons?.invalid, member);
}

function invalid(operation: OperationId, reason: string | undefined, member: unknown): Error {
  return refuse(operation, 'invalidRequest', {
    Message: member === undefined ? 'The body is wrong.' : `${String(member)} is wrong.`,
    ...(reason && { Reason: reason }),
    ...(reason && member !== undefined && { Fields: [{ Name: member, Message: 'is wrong' }] }),
  });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
