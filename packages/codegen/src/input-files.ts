import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { UserConfig } from '@hey-api/openapi-ts';
import { parse } from 'yaml';
import type { Json } from './spec/json.ts';
import { DocumentError } from './validation/document-error.ts';
import { type ReadDocument, toReferenceProblems } from './validation/references.ts';

/**
 * Refuses inputs of hey-api that do not exist, and references in them that lead to nothing. The other checks see
 * the document after hey-api has bundled it, and hey-api drops such references: it makes their types `unknown`. An
 * input that is no file is left to hey-api, and so is a file that a reference leads to.
 *
 * @throws {DocumentError} An input is refused.
 */
export function validateInputFiles(input: UserConfig['input']): void {
  const read = createReader();
  const problems = toPaths(input).flatMap((path) => {
    const file = resolve(path);
    if (existsSync(file)) return toReferenceProblems(pathToFileURL(file).href, read);
    // hey-api takes `a/b` for a project of its registry.
    return /^[./]/.test(path) ? [`The document ${file} does not exist.`] : [];
  });
  if (problems.length > 0) throw new DocumentError(problems);
}

/** The paths of those inputs that can be files. */
function toPaths(input: UserConfig['input']): string[] {
  const inputs = Array.isArray(input) ? input : [input];
  return inputs
    .map((one) => (typeof one === 'object' && 'path' in one ? one.path : one))
    .filter((one) => typeof one === 'string')
    .filter((one) => !/^[a-z]{2,}:/i.test(one));
}

/** Reads each file once. */
function createReader(): ReadDocument {
  const documents = new Map<string, Json | undefined>();
  return (url) => {
    if (!documents.has(url)) documents.set(url, readDocument(new URL(url)));
    return documents.get(url);
  };
}

function readDocument(url: URL): Json | undefined {
  // JSON is YAML too.
  return url.protocol === 'file:' && existsSync(url) ? parse(readFileSync(url, 'utf8')) : undefined;
}
