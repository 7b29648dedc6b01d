import { createFiles, toAddress } from '../spec/files.ts';
import { isObject, type Json } from '../spec/json.ts';

/**
 * Refuses references that lead to nothing, in a document and in the files that it refers to. The other
 * checks see the document as hey-api has bundled it, and that has lost them: hey-api strikes them out
 * and makes their types unknown. A file that does not exist is refused when hey-api has run.
 *
 * @throws {Error} One sentence a reference, each on a line of its own.
 */
export function validateReferences(input: URL): void {
  const files = createFiles();
  const addresses = new Set([input.href]);
  const problems: string[] = [];
  // A set goes on to what is added on the way.
  for (const address of addresses) {
    for (const { reference, at } of toReferences(files.read(address), '#')) {
      const target = new URL(reference, address);
      addresses.add(toAddress(target));
      if (files.isThere(target)) continue;
      const file =
        address === input.href ? '' : ` of ${address.slice(address.lastIndexOf('/') + 1)}`;
      problems.push(`The reference ${reference} at ${at}${file} points at nothing.`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

interface Reference {
  readonly reference: string;
  /** Where it stands, as a JSON pointer. */
  readonly at: string;
}

function toReferences(value: Json | undefined, at: string): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  const reference = isObject(value) ? value['$ref'] : undefined;
  return [
    ...(typeof reference === 'string' ? [{ reference, at }] : []),
    ...Object.entries(value).flatMap(([key, one]) =>
      toReferences(one, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ];
}
