import { isMembers, type Members } from '../matching/matcher.js';
import { parseJson } from '../wire/http.js';
import type { Outcome } from './driver.js';

/** A line of JSON that the suite writes to a client's process. */
export type LineRequest =
  /** The first line: where the suite plays the server. It needs no reply. */
  | { readonly start: { readonly baseUrl: string } }
  /** A call; timestamps are written in ISO 8601. */
  | { readonly id: number; readonly call: LineCall }
  /** Calls until the last page; the success is the list of all items. */
  | { readonly id: number; readonly items: LineCall };

interface LineCall {
  readonly operation: string;
  readonly input: unknown;
}

/** A request as a line, including its end. */
export function toLine(request: LineRequest): string {
  return `${JSON.stringify(request)}\n`;
}

/** A line of the process; undefined if it is no reply to a call. */
export function readLine(line: string): (Members & { readonly id: number }) | undefined {
  const json = parseJson(line);
  const id = isMembers(json) ? json['id'] : undefined;
  return isMembers(json) && typeof id === 'number' ? { ...json, id } : undefined;
}

/** The outcome in a reply; timestamps of outputs are texts. */
export function toOutcome(line: Members): Outcome {
  const { success, exception, failure } = line;
  if (isMembers(exception)) return toException(exception);
  if (success === undefined) {
    return { kind: 'failure', error: new Error(String(failure ?? 'no outcome in the line')) };
  }
  return { kind: 'success', output: success };
}

function toException({ name, status, members }: Members): Outcome {
  return {
    kind: 'exception',
    name: String(name),
    ...(typeof status === 'number' && { status }),
    members: isMembers(members) ? members : {},
  };
}
