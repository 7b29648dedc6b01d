import type { JsonReport } from '../src/report/json-report.js';
import type { Result } from '../src/report/report.js';

export type { JsonReport } from '../src/report/json-report.js';
export type {
  ExchangeRecord,
  Finding,
  FindingGroup,
  ReportedOperation,
  Result,
  Verdict,
} from '../src/report/report.js';

/** The report in the page. */
export function readReport(): JsonReport {
  // The code that writes the page also writes its data and checks its type.
  return JSON.parse(document.getElementById('report')?.textContent ?? '');
}

/** The address of a case within the page. */
export function toHash({ id }: Pick<Result, 'id'>): string {
  return `#${encodeURI(id)}`;
}

/** The id of the case in the page's address. */
export function readHash(): string {
  try {
    return decodeURI(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

/** The id without its operation. */
export function toShortId({ id, operation }: Result): string {
  return id.slice(operation.length + 1);
}
