import type { ControlOutput } from '@numberkit/sdk/control';
import { type Column, toTable } from './table.js';
import { line, type Paint } from './text.js';

type Fault = ControlOutput<'addFault'>;

const columns: readonly Column<Fault>[] = [
  { heading: 'ID', value: ({ id }) => id },
  { heading: 'OPERATION', value: ({ operation }) => operation },
  { heading: 'CALLS', value: toCalls },
  { heading: 'HAPPENED', value: ({ happened }) => toTimes(happened) },
  { heading: 'EFFECT', value: toEffect },
];

/** The faults, one a line. */
export function toFaultListText({ faults }: ControlOutput<'listFaults'>, paint: Paint): string {
  return faults.length === 0 ? 'There are no faults.' : toTable(columns, faults, paint);
}

/** A fault in a line: which calls, and what happens to them. */
export function toFaultLine(fault: Fault): string {
  return line`${fault.id}  ${fault.operation}, ${toCalls(fault)}: ${toEffect(fault)}`;
}

function toCalls({ calls = 1, happened, probability, seed = 0 }: Fault): string {
  if (probability === 1) return 'every call';
  if (probability !== undefined) return `each call with probability ${probability}, seed ${seed}`;
  const left = calls - happened;
  return left === 1 ? 'the next call' : `the next ${left} calls`;
}

function toTimes(count: number): string {
  if (count === 0) return 'not yet';
  return count === 1 ? 'once' : `${count} times`;
}

function toEffect({ exception, members, retryAfter, delay, drop }: Fault): string {
  return [
    ...(delay === undefined ? [] : [`wait ${delay}`]),
    ...(exception === undefined ? [] : [exception]),
    ...(members === undefined ? [] : [JSON.stringify(members)]),
    ...(retryAfter === undefined ? [] : [`Retry-After ${retryAfter}`]),
    ...(drop === true ? ['drop the connection'] : []),
  ].join(', ');
}
