import { measure } from '../measure.js';
import type { RunningSetUp } from './set-ups.js';

/** What testers change: every process learns of it before the call gets its response. */
export const changeNames = ['clock', 'fault', 'reset'] as const;
export type ChangeName = (typeof changeNames)[number];

/** How long changes took through one process, in milliseconds. */
export interface ChangeTimes {
  readonly change: ChangeName;
  /** Callers of `update` at the same time, spread over the addresses. */
  readonly callers: number;
  readonly times: readonly number[];
}

/** How often each change is made where nobody calls. */
const repetitions = 10;

/** Makes changes without callers, and then with some for as many seconds. */
export async function measureChanges(
  { children, urls }: RunningSetUp,
  callers: number,
  duration: number,
): Promise<ChangeTimes[]> {
  const url = children[0]?.url ?? '';
  const alone: Round[] = [];
  while (alone.length < repetitions) alone.push(await makeChanges(url));
  const source = { operation: 'update', protocol: 'contract' } as const;
  let isOver = false;
  const load = measure(children, { source, connections: callers, duration }, urls).finally(() => {
    isOver = true;
  });
  const beside: Round[] = [];
  while (!isOver) beside.push(await makeChanges(url));
  await load;
  return changeNames.flatMap((change) => [
    { change, callers: 0, times: alone.map((round) => round[change]) },
    { change, callers, times: beside.map((round) => round[change]) },
  ]);
}

/** The time that each change took. */
type Round = Readonly<Record<ChangeName, number>>;

const fault = { operation: 'createOptOutList', exception: 'ThrottlingException' };

async function makeChanges(url: string): Promise<Round> {
  return {
    clock: await send(url, 'clock/advance', { duration: 'PT1S' }),
    fault: await send(url, 'faults', fault),
    reset: await send(url, 'reset', {}),
  };
}

/** Resolves with the time to the end of the response. */
async function send(url: string, path: string, body: object): Promise<number> {
  const start = performance.now();
  const response = await fetch(`${url}/_numberkit/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${text}`);
  return performance.now() - start;
}
