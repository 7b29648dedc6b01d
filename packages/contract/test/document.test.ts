import { describe, expect, it } from 'vitest';
import { controlWithDocument } from '../src/control/document.js';
import type { DocumentedFacts, Json } from '../src/index.js';
import { phoneNumbersWithDocument } from '../src/phone-numbers/document.js';

function toReferences(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(toReferences);
  const own = typeof value['$ref'] === 'string' ? [value['$ref']] : [];
  return [...own, ...Object.values(value).flatMap(toReferences)];
}

/** Every contract of this package, by name. */
const contracts: [string, DocumentedFacts][] = [
  ['phone numbers', phoneNumbersWithDocument],
  ['control', controlWithDocument],
];

describe.each(contracts)('The contract %s', (_, { operations, services, document }) => {
  it('has only local references in its document', () => {
    const references = toReferences(document);
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((reference) => !reference.startsWith('#/'))).toEqual([]);
  });

  it('has every operation at its route in its document', () => {
    for (const { operationId, method, path } of Object.values(operations)) {
      const operation = document.paths[path]?.[method.toLowerCase()];
      expect(operation).toMatchObject({ operationId });
    }
  });

  it('has every operation under a prefix of its service', () => {
    for (const { service, path } of Object.values(operations)) {
      expect(services[service.name]).toBe(service);
      expect(service.pathPrefixes.some((prefix) => path.startsWith(prefix))).toBe(true);
    }
  });

  it('names only members that its operation has', () => {
    for (const { members, required, idempotencyToken } of Object.values(operations)) {
      const all = Object.values(members).flat();
      const token = idempotencyToken === undefined ? [] : [idempotencyToken];
      expect(all).toEqual(expect.arrayContaining([...required, ...token]));
    }
  });

  it('gives every role to the first exception that has it', () => {
    for (const { exceptions, roles } of Object.values(operations)) {
      for (const { role } of Object.values(exceptions)) {
        const [first] = Object.entries(exceptions).filter(([, other]) => other.role === role);
        expect(roles[role]).toBe(first?.[0]);
      }
    }
  });
});

describe('The problems of the control contract', () => {
  it('have a type each', () => {
    const problems = Object.values(controlWithDocument.operations).flatMap(({ exceptions }) =>
      Object.entries(exceptions).map(([name, { defaults }]) => [name, defaults['type']] as const),
    );
    const types = new Map(problems);
    expect(new Set(types.values()).size).toBe(types.size);
  });
});
