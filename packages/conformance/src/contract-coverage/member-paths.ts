import { isMembers } from '../matching/members.js';
import { parseJson } from '../wire/http.js';

/** The members in a JSON body: `Tags`, `Tags[].Key`. */
export function toMemberPaths(body: string | undefined): readonly string[] {
  return pathsIn(parseJson(body ?? ''), '');
}

function pathsIn(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${at}[]`));
  if (!isMembers(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const path = at === '' ? name : `${at}.${name}`;
    return [path, ...pathsIn(each, path)];
  });
}
