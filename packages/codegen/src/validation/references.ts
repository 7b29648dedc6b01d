import { isObject, type Json, type JsonObject } from '../spec/json.ts';

/** Reads the document at a URL; undefined if there is none, or if the URL leads out of what can be read. */
export type ReadDocument = (url: string) => Json | undefined;

/** A reference that a document holds. */
export interface Reference {
  readonly reference: string;
  /** The JSON pointer of the object that holds it. */
  readonly pointer: string;
}

/**
 * A sentence for each reference that leads to nothing, in a document and in those that it refers to. A document
 * that cannot be read gets none.
 */
export function toReferenceProblems(input: string, read: ReadDocument): string[] {
  const addresses = new Set([input]);
  const problems: string[] = [];
  // Iterating a set includes what is added on the way.
  for (const address of addresses) {
    for (const { reference, pointer } of listReferences(read(address))) {
      const target = new URL(reference, address);
      addresses.add(toAddress(target));
      if (read(toAddress(target)) === undefined || find(read, target, []) !== undefined) continue;
      const file = address === input ? '' : ` of ${address.slice(address.lastIndexOf('/') + 1)}`;
      problems.push(`The reference ${reference} at ${pointer}${file} points at nothing.`);
    }
  }
  return problems;
}

/** Servers and judges read parts of a document: each reference leads to a component, or into one. */
export function toPlaceProblems(document: JsonObject): string[] {
  return listReferences(document)
    .filter(({ reference }) => !/^#\/components\/[^/]+\/[^/]/.test(reference))
    .map(
      ({ reference, pointer }) => `The reference ${reference} at ${pointer} leads to no component.`,
    );
}

/** The references in a document. */
export function listReferences(value: Json | undefined, pointer = '#'): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  const reference = isObject(value) ? value['$ref'] : undefined;
  return [
    ...(typeof reference === 'string' ? [{ reference, pointer }] : []),
    ...Object.entries(value).flatMap(([key, one]) =>
      listReferences(one, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ];
}

/** The value that a reference leads to; its pointer may lead through other references. */
function find(read: ReadDocument, reference: URL, above: readonly string[]): Json | undefined {
  // A circle of references leads nowhere.
  if (above.includes(reference.href)) return undefined;
  const within = [...above, reference.href];
  return toTokens(reference).reduce<Json | undefined>(
    (value, token) => {
      const next = toMember(value, token);
      const through = isObject(value) ? value['$ref'] : undefined;
      if (next !== undefined || typeof through !== 'string') return next;
      return toMember(find(read, new URL(through, reference), within), token);
    },
    read(toAddress(reference)),
  );
}

/** The URL of the document that a reference leads into. */
function toAddress(reference: URL): string {
  return reference.href.slice(0, reference.href.length - reference.hash.length).replace(/#$/, '');
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
