import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { type JsonObject, toList, toObject } from '../../src/spec/json.ts';
import { validateDocument } from '../../src/validation/validate-document.ts';
import { at, problemsOf } from '../sample.ts';

const text = readFileSync(new URL('openapi.yaml', import.meta.url), 'utf8');

/** The problems with which the document of every shape is refused after a change. */
export function problemsAfter(change: (document: JsonObject) => void): string[] {
  const document: JsonObject = parse(text);
  change(document);
  return problemsOf(() => validateDocument(document));
}

export const list = (one: JsonObject) => at(one, 'paths', '/parcels', 'get');
export const add = (one: JsonObject) => at(one, 'paths', '/parcels', 'post');
export const get = (one: JsonObject) => at(one, 'paths', '/parcels/{id}', 'get');
export const remove = (one: JsonObject) => at(one, 'paths', '/parcels/{id}', 'delete');
export const find = (one: JsonObject) => at(one, 'paths', '/parcels/find', 'post');
export const schemas = (one: JsonObject) => at(one, 'components', 'schemas');
export const responses = (one: JsonObject) => at(one, 'components', 'responses');
export const conflict = (one: JsonObject) => at(add(one), 'responses', '409');

/** A parameter of an operation by its name. */
export function parameter(operation: JsonObject, name: string): JsonObject {
  const found = toList(operation['parameters'])
    .map(toObject)
    .find((one) => one['name'] === name);
  return found ?? {};
}

type Change = (document: JsonObject) => unknown;
/** A title, a change of the document, and the sentences with which it is refused then. */
export type Refusal = [title: string, change: Change, ...sentences: string[]];

/** Tests that the document is refused after each change. */
export function refuses(refusals: readonly Refusal[]): void {
  it.each(refusals)('%s', (_, change, ...sentences) => {
    expect(problemsAfter(change)).toEqual(sentences);
  });
}
