import type { JsonObject } from '../spec/json.ts';
import { toShape, toSpecOperations } from '../spec/operations.ts';

/** A path is one of a URL, and a route of its own: of two that overlap, one is the narrower. */
export function toPathProblems(document: JsonObject): string[] {
  const paths = [...new Set(toSpecOperations(document).map(({ path }) => path))];
  return paths.flatMap((path, index) => [
    ...(isUrlPath(path) ? [] : [`The path ${path} is not one that a URL holds as it is.`]),
    ...paths.slice(0, index).flatMap((other) => {
      if (toShape(other) === toShape(path)) {
        return [`The paths ${other} and ${path} are one route.`];
      }
      const [one, two] = [toSegments(other), toSegments(path)];
      const isDecided = isNarrower(one, two) || isNarrower(two, one);
      return !overlaps(one, two) || isDecided
        ? []
        : [`The paths ${other} and ${path} overlap, and neither of them is the narrower one.`];
    }),
  ]);
}

/** Whether a path holds characters of URLs only (RFC 3986, 3.3), and no step to another path. */
function isUrlPath(path: string): boolean {
  const text = path.replaceAll(/\{[^{}]*\}/g, 'x');
  return (
    /^(?:\/(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-F]{2})*)+$/.test(text) &&
    !text.split('/').some((step) => step === '.' || step === '..')
  );
}

function toSegments(path: string): string[] {
  return path.split('/');
}

/** Whether there is a path that fits both. */
function overlaps(one: readonly string[], two: readonly string[]): boolean {
  return (
    one.length === two.length &&
    one.every((segment, index) => {
      const other = two[index] ?? '';
      if (!isTemplate(segment)) return toPattern(other).test(segment);
      if (!isTemplate(other)) return toPattern(segment).test(other);
      return fitTogether(toEnds(segment), toEnds(other));
    })
  );
}

/** Whether every path that fits the one fits the other too, and not the other way round: servers try that one first. */
function isNarrower(one: readonly string[], two: readonly string[]): boolean {
  const isWithin = one.every((segment, index) => {
    const other = two[index] ?? '';
    if (!isTemplate(segment)) return toPattern(other).test(segment);
    const [[before, behind], [otherBefore, otherBehind]] = [toEnds(segment), toEnds(other)];
    return isTemplate(other) && before.startsWith(otherBefore) && behind.endsWith(otherBehind);
  });
  return isWithin && countLetters(one) > countLetters(two);
}

function isTemplate(segment: string): boolean {
  return segment.includes('{');
}

/** The letters outside of members. */
function countLetters(segments: readonly string[]): number {
  return segments.join('/').replaceAll(/\{[^{}]*\}/g, '').length;
}

function toPattern(segment: string): RegExp {
  const pieces = segment
    .split(/\{[^{}]*\}/)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${pieces.join('[^/]+')}$`);
}

/** The texts before the first member of a segment and behind its last one. */
function toEnds(segment: string): [before: string, behind: string] {
  return [segment.slice(0, segment.indexOf('{')), segment.slice(segment.lastIndexOf('}') + 1)];
}

function fitTogether(
  [before, behind]: readonly [string, string],
  [otherBefore, otherBehind]: readonly [string, string],
): boolean {
  return (
    (before.startsWith(otherBefore) || otherBefore.startsWith(before)) &&
    (behind.endsWith(otherBehind) || otherBehind.endsWith(behind))
  );
}
