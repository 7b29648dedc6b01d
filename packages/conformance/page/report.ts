import type { JsonReport } from '../src/report/json-report.js';
import type { Result } from '../src/report/report.js';

export type { JsonOperation, JsonReport } from '../src/report/json-report.js';
export type {
  ExchangeRecord,
  Finding,
  FindingGroup,
  Result,
  Verdict,
} from '../src/report/report.js';

/** The report that the page was written with. */
export function readReport(): JsonReport {
  // The page and its data are written together, by code that checks the shape.
  return JSON.parse(document.getElementById('report')?.textContent ?? '');
}

/** The address of a case within the page. */
export function toHash({ id }: Pick<Result, 'id'>): string {
  return `#${encodeURI(id)}`;
}

/** The case that the page's address names. */
export function readHash(): string {
  try {
    return decodeURI(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

/** Where the id goes on after its operation. */
export function toShortId({ id, operation }: Result): string {
  return id.slice(operation.length + 1);
}
