import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isObject, type Json } from './json.ts';

/** Documents as they are written, each read once. */
export interface Files {
  /** The document at a URL; undefined where there is no such file, or the URL is none of a file. */
  read(url: string): Json | undefined;
  /** Whether a reference leads somewhere. One to a document that cannot be read is taken to do so. */
  isThere(reference: URL): boolean;
}

export function createFiles(): Files {
  const documents = new Map<string, Json | undefined>();

  function read(url: string): Json | undefined {
    if (!documents.has(url)) documents.set(url, readDocument(new URL(url)));
    return documents.get(url);
  }

  /** The value that a reference leads to; a pointer may lead through other references. */
  function find(reference: URL, above: readonly string[]): Json | undefined {
    const document = read(toAddress(reference));
    // One that leads round in a circle leads nowhere.
    if (above.includes(reference.href)) return undefined;
    const within = [...above, reference.href];
    return toSteps(reference).reduce<Json | undefined>((value, step) => {
      const next = toMember(value, step);
      const through = isObject(value) ? value['$ref'] : undefined;
      if (next !== undefined || typeof through !== 'string') return next;
      return toMember(find(new URL(through, reference), within), step);
    }, document);
  }

  return {
    read,
    isThere: (reference) =>
      read(toAddress(reference)) === undefined || find(reference, []) !== undefined,
  };
}

/** The URL of the document that a reference leads into. */
export function toAddress(reference: URL): string {
  return reference.href.slice(0, reference.href.length - reference.hash.length).replace(/#$/, '');
}

function readDocument(url: URL): Json | undefined {
  // JSON is YAML too.
  return url.protocol === 'file:' && existsSync(url) ? parse(readFileSync(url, 'utf8')) : undefined;
}

function toSteps({ hash }: URL): string[] {
  const steps = decodeURIComponent(hash).split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function toMember(value: Json | undefined, step: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(step)];
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
