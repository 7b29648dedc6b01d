import { type Problem, shorten } from './errors/request-error.js';

/** Nobody reads all the problems of a large body. */
const maxProblems = 100;

/**
 * Finds strings that are not text, a hundred at most: U+0000, which not every database stores, and halves
 * of surrogate pairs, which UTF-8 cannot carry. Patterns let both pass.
 *
 * @param value Any JSON value, however deep.
 */
export function findTextProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  const waiting: Place[] = [{ value }];
  // No recursion: a value that no schema bounds can be deeper than the stack.
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (typeof place.value === 'string') {
      if (isText(place.value)) continue;
      const message = 'must not have U+0000 or half of a surrogate pair in it';
      problems.push({ name: toName(place), message, kind: 'invalid' });
      if (problems.length === maxProblems) break;
    } else if (typeof place.value === 'object' && place.value !== null) {
      // The last is taken first, so that problems come in the order of the members.
      for (const [step, member] of Object.entries(place.value).reverse()) {
        waiting.push({ value: member, step, parent: place });
      }
    }
  }
  return problems;
}

/**
 * Whether a string is text that every database stores and UTF-8 carries: without U+0000 and without half
 * of a surrogate pair. A value that is decoded or cut after this check needs another one.
 */
export function isText(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed();
}

/** A value and the way to it: no path is joined for a value that is text. */
interface Place {
  readonly value: unknown;
  readonly step?: string;
  readonly parent?: Place;
}

function toName(place: Place): string {
  const steps: string[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) {
    if (at.step !== undefined) steps.push(at.step);
  }
  return shorten(steps.reverse().join('.'));
}
