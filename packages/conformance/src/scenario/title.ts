/** How binding a rule is, in the words of RFC 2119. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** A rule as a sentence that says how binding it is: `The answer MUST echo the request`. */
export type Title = `${string} ${Level} ${string}`;

const levels: readonly Level[] = ['MUST', 'SHOULD', 'MAY'];

/** How binding the rule of a title is: its first word in capitals decides. */
export function toLevel(title: Title): Level {
  const words = title.split(' ');
  const level = levels
    .map((each) => ({ each, at: words.indexOf(each) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0];
  return level?.each ?? 'MUST';
}
