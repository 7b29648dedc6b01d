import type { Mismatch } from '../matching/compare.js';
import { isMembers } from '../matching/members.js';
import { show } from '../matching/show.js';
import { toViolations } from '../schema/breaches.js';
import type { DocumentPath } from '../schema/contract-schemas.js';
import { partAt } from '../schema/document.js';
import type { Headers } from '../wire/http.js';

/** The declared headers of an answer that are missing or not of their form. */
export function toHeaderViolations(response: DocumentPath, headers: Headers): readonly Mismatch[] {
  const declared = partAt(response).value['headers'];
  return Object.keys(isMembers(declared) ? declared : {}).flatMap((name) => {
    const header = partAt([...response, 'headers', name]);
    const actual = headers[name.toLowerCase()];
    if (actual === undefined) {
      const isRequired = header.value['required'] === true;
      return isRequired ? [{ member: name, expected: 'a value', actual: 'nothing' }] : [];
    }
    const schema = partAt([...header.at, 'schema']);
    const value = schema.value['type'] === 'integer' ? Number(actual) : actual;
    return toViolations(schema.at, value).map((breach) => ({
      ...breach,
      member: name,
      actual: show(actual),
    }));
  });
}
