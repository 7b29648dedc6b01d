import type { ControlOutput } from '@numberkit/sdk/control';

type Fault = ControlOutput<'addFault'>;

/** The faults, one a line. */
export function toFaultListText({ faults }: ControlOutput<'listFaults'>): string {
  return faults.length === 0 ? 'There are no faults.' : faults.map(toFaultLine).join('\n');
}

/** A fault in a line: which calls, and what happens to them. */
export function toFaultLine(fault: Fault): string {
  const { id, operation, happened } = fault;
  const past = happened > 0 ? ` (happened ${toTimes(happened)})` : '';
  return `${id}  ${operation}, ${toCalls(fault)}: ${toEffect(fault)}${past}`;
}

function toCalls({ calls = 1, happened, probability, seed = 0 }: Fault): string {
  if (probability !== undefined) return `each call with probability ${probability}, seed ${seed}`;
  const left = calls - happened;
  return left === 1 ? 'the next call' : `the next ${left} calls`;
}

function toTimes(count: number): string {
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
