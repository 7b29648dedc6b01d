import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isObject, type Json } from '../spec/json.ts';

/**
 * Refuses references that lead to nothing, in a document and in the files that it refers to. The other
 * checks see the document after hey-api has bundled it, and hey-api drops such references: it makes
 * their types `unknown`. A file that does not exist is refused after hey-api has run.
 *
 * @throws {Error} One sentence for each reference, each on a line of its own.
 */
export function validateReferences(input: URL): void {
  const files = createFiles();
  const addresses = new Set([input.href]);
  const problems: string[] = [];
  // Iterating a set includes what is added on the way.
  for (const address of addresses) {
    for (const { reference, pointer } of toReferences(files.read(address), '#')) {
      const target = new URL(reference, address);
      addresses.add(toAddress(target));
      if (files.has(target)) continue;
      const file =
        address === input.href ? '' : ` of ${address.slice(address.lastIndexOf('/') + 1)}`;
      problems.push(`The reference ${reference} at ${pointer}${file} points at nothing.`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

interface Reference {
  readonly reference: string;
  /** The JSON pointer of the object that holds it. */
  readonly pointer: string;
}

function toReferences(value: Json | undefined, pointer: string): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  const reference = isObject(value) ? value['$ref'] : undefined;
  return [
    ...(typeof reference === 'string' ? [{ reference, pointer }] : []),
    ...Object.entries(value).flatMap(([key, one]) =>
      toReferences(one, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ];
}

/** The files of a document, each read once. */
interface Files {
  /** The document at a URL; undefined if the file does not exist or the URL is not one of a file. */
  read(url: string): Json | undefined;
  /** Whether a reference leads to a value. True for a document that cannot be read. */
  has(reference: URL): boolean;
}

function createFiles(): Files {
  const documents = new Map<string, Json | undefined>();

  function read(url: string): Json | undefined {
    if (!documents.has(url)) documents.set(url, readDocument(new URL(url)));
    return documents.get(url);
  }

  /** The value that a reference leads to; its pointer may lead through other references. */
  function find(reference: URL, above: readonly string[]): Json | undefined {
    const document = read(toAddress(reference));
    // A circle of references leads nowhere.
    if (above.includes(reference.href)) return undefined;
    const within = [...above, reference.href];
    return toTokens(reference).reduce<Json | undefined>((value, token) => {
      const next = toMember(value, token);
      const through = isObject(value) ? value['$ref'] : undefined;
      if (next !== undefined || typeof through !== 'string') return next;
      return toMember(find(new URL(through, reference), within), token);
    }, document);
  }

  return {
    read,
    has: (reference) =>
      read(toAddress(reference)) === undefined || find(reference, []) !== undefined,
  };
}

/** The URL of the document that a reference leads into. */
function toAddress(reference: URL): string {
  return reference.href.slice(0, reference.href.length - reference.hash.length).replace(/#$/, '');
}

function readDocument(url: URL): Json | undefined {
  // JSON is YAML too.
  return url.protocol === 'file:' && existsSync(url) ? parse(readFileSync(url, 'utf8')) : undefined;
}

/** The tokens of a reference's JSON pointer (RFC 6901), decoded. */
function toTokens({ hash }: URL): string[] {
  const tokens = decodeURIComponent(hash).split('/').slice(1);
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function toMember(value: Json | undefined, token: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(token)];
  return isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
}
