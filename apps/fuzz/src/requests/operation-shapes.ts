import {
  type DocumentedFacts,
  findJsonSchema,
  findOperation,
  listParameters,
  type OperationFacts,
  toWireName,
} from '@numberkit/contract';
import fc, { type Arbitrary } from 'fast-check';
import { createSchemaValues } from './schema-values.js';

/** The parts of one operation's requests, as sources of valid values. */
export interface OperationShape {
  readonly facts: OperationFacts;
  readonly path: Arbitrary<Members>;
  readonly query: Arbitrary<Members>;
  readonly header: Arbitrary<Members>;
  /** Undefined for an operation without a body. */
  readonly body: Arbitrary<unknown> | undefined;
}

/** Values by the name of their member. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * Reads the shapes of all operations from a contract.
 *
 * @param names Names of the server's resources, which values use if their patterns allow it.
 */
export function createOperationShapes(
  { document, operations }: DocumentedFacts,
  names: readonly string[],
): OperationShape[] {
  const { toValues } = createSchemaValues(document, names);
  return Object.values(operations).map((facts) => {
    const parameters = listParameters(document, facts);
    const toMembers = (place: 'path' | 'query' | 'header'): Arbitrary<Members> => {
      const values = facts.members[place].map((name) => {
        const wireName = toWireName(facts, name);
        const parameter = parameters.find((one) => one['in'] === place && one['name'] === wireName);
        return [name, toValues(parameter?.['schema'])] as const;
      });
      const requiredKeys = facts.members[place].filter((name) => facts.required.includes(name));
      return fc.record(Object.fromEntries(values), { requiredKeys });
    };
    const schema = findJsonSchema(document, findOperation(document, facts)?.['requestBody']);
    return {
      facts,
      path: toMembers('path'),
      query: toMembers('query'),
      header: toMembers('header'),
      body: schema === undefined ? undefined : toValues(schema),
    };
  });
}
