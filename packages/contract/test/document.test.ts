import { describe, expect, it } from 'vitest';
import { document, type Json } from '../src/document.js';
import { operations } from '../src/index.js';

function toReferences(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(toReferences);
  const own = typeof value['$ref'] === 'string' ? [value['$ref']] : [];
  return [...own, ...Object.values(value).flatMap(toReferences)];
}

describe('The bundled document', () => {
  it('has only local references', () => {
    const references = toReferences(document);
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((reference) => !reference.startsWith('#/'))).toEqual([]);
  });

  it('holds every operation of the table at its route', () => {
    for (const { operationId, method, path } of Object.values(operations)) {
      const operation = document.paths[path]?.[method.toLowerCase()];
      expect(operation).toMatchObject({ operationId });
    }
  });
});

describe('The operations table', () => {
  it('names only members that its operation has', () => {
    for (const { members, required, idempotencyToken } of Object.values(operations)) {
      const all = [...members.path, ...members.query, ...members.body];
      const token = idempotencyToken === undefined ? [] : [idempotencyToken];
      expect(all).toEqual(expect.arrayContaining([...required, ...token]));
    }
  });

  it('gives every role to the exception that has it', () => {
    for (const { exceptions, roles } of Object.values(operations)) {
      for (const [name, { role }] of Object.entries(exceptions)) expect(roles[role]).toBe(name);
    }
  });
});
