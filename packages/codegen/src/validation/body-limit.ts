import type { JsonObject } from '../spec/json.ts';

/** The document says how large a body may be, for servers and those who judge them have to agree. */
export function toBodyLimitProblems(document: JsonObject): string[] {
  const limit = document['x-body-limit'];
  return Number.isSafeInteger(limit) && Number(limit) > 0
    ? []
    : ['The document has no x-body-limit, a whole number of bytes.'];
}
