import {
  type ErrorCode,
  type OperationFacts,
  type OperationId,
  operations,
} from '@numberkit/contract';
import type { controlSchemas } from '@numberkit/contract/control';
import type { Json } from '@numberkit/contract/document';
import { document } from '@numberkit/contract/document';
import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import type { RefusalMembers } from '@numberkit/server-stubs';
import { toSuggestion } from '../../validation/edit-distance.js';
import { toMistakes } from '../../validation/schema-violations.js';

const compileSchema = createCompile({ contract: document });
const compiled = new Map<string, SchemaCheck>();

/** What is wrong with the members that an exception of an operation is to have. */
export function findExceptionMistakes(
  operation: OperationId,
  name: string,
  members: Readonly<Record<string, unknown>>,
): controlSchemas.ProblemError[] {
  const exception = operations[operation].exceptions[name];
  const unknown = Object.keys(members).filter((one) => !exception?.members.includes(one));
  if (unknown.length > 0) {
    const known = exception?.members ?? [];
    return unknown.map((one) => ({
      member: `members.${one}`,
      reason: `is not a member of ${name}; it has ${known.join(', ')}${toSuggestion(one, known)}`,
    }));
  }
  const check = compile(operations[operation], name);
  return toMistakes(check({ __type: name, ...exception?.defaults, ...members }), 'members');
}

/** Whether an operation's handler may raise an exception of this name. */
export function isRaisable<Op extends OperationId>(
  operation: Op,
  name: string,
): name is Extract<ErrorCode<Op>, string> {
  return operations[operation].exceptions[name]?.raisedBy === 'handler';
}

/** Whether the contract accepts these members for an exception. */
export function isBodyOf<Op extends OperationId, Code extends ErrorCode<Op>>(
  operation: Op,
  name: Code,
  members: Readonly<Record<string, unknown>>,
): members is RefusalMembers<Op, Code> & Readonly<Record<string, unknown>> {
  return findExceptionMistakes(operation, String(name), members).length === 0;
}

function compile(facts: OperationFacts, name: string): SchemaCheck {
  const key = `${facts.operationId} ${name}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const check = compileSchema({ $ref: toSchemaReference(facts, name) });
  compiled.set(key, check);
  return check;
}

function toSchemaReference(facts: OperationFacts, name: string): string {
  const status = String(facts.exceptions[name]?.status);
  const answer = at(document, 'paths', facts.path, facts.method.toLowerCase(), 'responses', status);
  const response = String(at(answer, '$ref')).split('/').at(-1) ?? '';
  return `contract#/components/responses/${response}/content/application~1json/schema`;
}

function at(value: Json | undefined, ...steps: readonly string[]): Json | undefined {
  return steps.reduce<Json | undefined>((one, step) => {
    const isObject = typeof one === 'object' && one !== null && !Array.isArray(one);
    return isObject ? one[step] : undefined;
  }, value);
}
