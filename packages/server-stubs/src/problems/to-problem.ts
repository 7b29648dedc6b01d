import type { JsonObject } from '@numberkit/contract';
import { findMember } from '../document/find-member.js';
import type { Problem } from './problem.js';
import { toSentence } from './sentences.js';

/** One complaint of the validator. */
export interface Complaint {
  /** A JSON pointer into the request, with the missing or unknown member's name at its end. */
  readonly path: string;
  readonly message: string;
  /** The schema keyword and a suffix: `required.openapi.validation`. */
  readonly errorCode?: string;
}

/** A member's name may be as long as a body; what is longer than this says nothing more. */
const longestName = 128;

/**
 * A complaint of the validator in our words. The validator's own drop the keyword's parameters and
 * cannot be taken apart, so what is allowed is looked up in the contract.
 */
export function toProblem(request: JsonObject, complaint: Complaint): Problem {
  const keyword = complaint.errorCode?.split('.')[0]?.replace(/^x-eov-/, '') ?? '';
  const { name, schema = {} } = findMember(request, complaint.path);
  const message = toSentence(keyword, schema) ?? complaint.message;
  return { name: name === '' ? 'body' : shorten(name), message, kind: kindOf(keyword) };
}

/** A name from a request, short enough to be written back. */
export function shorten(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…`.toWellFormed() : name;
}

function kindOf(keyword: string): Problem['kind'] {
  if (keyword === 'required') return 'missing';
  const isUnknown = keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
  return isUnknown ? 'unknownMember' : 'invalid';
}
