import { neighboursOf, plainOf } from './character-class.js';
import { type Alternative, parsePattern } from './parse-pattern.js';
import {
  type LengthLimits,
  maxLengthOf,
  minLengthOf,
  toCounts,
  writeEdges,
  writeText,
} from './write-text.js';

/** A text at a boundary of a pattern. */
export interface PatternText {
  /** The boundary that it tests: `shortest`, `edges-1`. */
  readonly name: string;
  readonly text: string;
}

/** The texts at the boundaries of a pattern: those that match, and those that just fail to. */
export interface PatternBoundaries {
  readonly within: readonly PatternText[];
  readonly beyond: readonly PatternText[];
}

/**
 * The boundaries of a pattern within the limits of length, so that the texts test nothing but the pattern.
 * Undefined if the pattern cannot be read.
 */
export function toPatternBoundaries(
  pattern: string,
  limits: LengthLimits,
): PatternBoundaries | undefined {
  const { minLength, maxLength } = limits;
  const alternatives = parsePattern(pattern);
  if (!alternatives) return undefined;
  const form = new RegExp(pattern, 'u');
  const isInLimits = ({ text }: PatternText) =>
    [...text].length >= minLength && [...text].length <= maxLength;
  const within = alternatives.flatMap((each, at) => named(each, at, toWithin(each, limits)));
  const beyond = alternatives.flatMap((each, at) => named(each, at, toBeyond(each, minLength)));
  return {
    within: within.filter((each) => isInLimits(each) && form.test(each.text)).filter(isFirst),
    beyond: beyond.filter((each) => isInLimits(each) && !form.test(each.text)).filter(isFirst),
  };
}

function named(_: Alternative, at: number, texts: readonly PatternText[]): readonly PatternText[] {
  return at === 0 ? texts : texts.map(({ name, text }) => ({ name: `${name}-or-${at + 1}`, text }));
}

function isFirst({ text }: PatternText, at: number, all: readonly PatternText[]): boolean {
  return all.findIndex((each) => each.text === text) === at;
}

function toWithin(alternative: Alternative, limits: LengthLimits): readonly PatternText[] {
  const shortest = writeText(alternative, Math.max(limits.minLength, minLengthOf(alternative)));
  const longest = writeText(alternative, maxLengthOf(alternative));
  return [
    ...toTexts('shortest', shortest),
    ...toTexts('longest', longest),
    ...writeEdges(alternative, limits).flatMap((text, at) => toTexts(`edges-${at + 1}`, text)),
  ];
}

function toBeyond(alternative: Alternative, minLength: number): readonly PatternText[] {
  const length = Math.max(minLength, minLengthOf(alternative));
  const text = writeText(alternative, length) ?? '';
  const longest = writeText(alternative, maxLengthOf(alternative));
  const last = alternative.at(-1);
  const stranger = neighboursOf(alternative.flatMap(({ characters }) => characters))[0] ?? '\n';
  return [
    ...(length > 0 ? toTexts('shorter', text.slice(0, -1)) : []),
    ...(longest !== undefined && last ? toTexts('longer', longest + plainOf(last.characters)) : []),
    ...toTexts('before', stranger + text),
    ...toTexts('after', text + stranger),
    ...toTexts('line-end', `${text}\n`),
    ...toNeighbours(alternative, length),
  ];
}

// Replaces one character at a time, the last one of its atom.
function toNeighbours(alternative: Alternative, length: number): readonly PatternText[] {
  const minWithEach = alternative.reduce((sum, { min }) => sum + Math.max(1, min), 0);
  const counts = toCounts(alternative, Math.max(length, minWithEach)) ?? [];
  return alternative.flatMap(({ characters }, at) => {
    const before = write(alternative.slice(0, at), counts);
    const count = counts[at] ?? 0;
    const after = write(alternative.slice(at + 1), counts.slice(at + 1));
    if (count === 0) return [];
    return neighboursOf(characters).flatMap((stranger) => {
      const own = plainOf(characters).repeat(count - 1) + stranger;
      const code = (stranger.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return toTexts(`part-${at + 1}-U+${code}`, before + own + after);
    });
  });
}

function write(alternative: Alternative, counts: readonly number[]): string {
  return alternative
    .map(({ characters }, at) => plainOf(characters).repeat(counts[at] ?? 0))
    .join('');
}

function toTexts(name: string, text: string | undefined): readonly PatternText[] {
  return text === undefined || text.length > 10_000 ? [] : [{ name, text }];
}
