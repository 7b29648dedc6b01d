import type { ControlInput } from '@numberkit/sdk/control';

/** A fault to add. */
export type NewFault = ControlInput<'addFault'>;

/** What a fault does to which calls: `ThrottlingException, the next 3 calls`. */
export function toFaultText(fault: NewFault): string {
  const { exception, drop, delay, retryAfter } = fault;
  const effects = [
    ...(delay === undefined ? [] : [`delay of ${delay}`]),
    ...(drop ? ['connection closed without a response'] : []),
    ...(exception === undefined ? [] : [exception]),
    ...(retryAfter === undefined ? [] : [`Retry-After ${retryAfter}`]),
  ];
  return `${effects.join(', then ')}: ${toCallsText(fault)}`;
}

function toCallsText({ calls, probability, seed }: NewFault): string {
  if (probability === 1) return 'every call';
  if (probability !== undefined) {
    return `each call with a probability of ${probability}${seed === undefined ? '' : ` (seed ${seed})`}`;
  }
  return calls === undefined || calls === 1 ? 'the next call' : `the next ${calls} calls`;
}

/** The request that adds a fault, for a POSIX shell. */
export function toFaultCurl(origin: string, fault: NewFault, hasKey: boolean): string {
  return [
    `curl -s '${origin}/_numberkit/faults'`,
    ...(hasKey ? ['-H "Authorization: Bearer $NUMBERKIT_CONTROL_KEY"'] : []),
    `-H 'Content-Type: application/json'`,
    `-d ${quote(JSON.stringify(fault))}`,
  ].join(' \\\n  ');
}

/** The command that adds a fault. */
export function toFaultCommand(origin: string, fault: NewFault): string {
  const { operation, calls, probability, seed, exception, members, retryAfter, delay, drop } =
    fault;
  return [
    `numberkit fault add ${operation} --url ${origin}`,
    ...(calls === undefined ? [] : [`--calls ${calls}`]),
    ...(probability === undefined
      ? []
      : [probability === 1 ? '--always' : `--probability ${probability}`]),
    ...(seed === undefined ? [] : [`--seed ${seed}`]),
    ...(delay === undefined ? [] : [`--delay ${delay}`]),
    ...(drop ? ['--drop'] : []),
    ...(exception === undefined ? [] : [`--exception ${exception}`]),
    ...(members === undefined ? [] : [`--members ${quote(JSON.stringify(members))}`]),
    ...(retryAfter === undefined ? [] : [`--retry-after ${retryAfter}`]),
  ].join(' ');
}

/** What the form for a fault holds. */
export interface FaultDraft {
  readonly operation: string;
  readonly effect: 'exception' | 'drop' | 'none';
  readonly exception: string;
  readonly members: Readonly<Record<string, string>>;
  readonly retryAfter: string;
  readonly delay: string;
  readonly extent: 'calls' | 'always' | 'probability';
  readonly calls: string;
  readonly probability: string;
  readonly seed: string;
}

/** The types of an exception's members, by their names. */
type IsText = (member: string) => boolean;

/**
 * The fault that a form describes. What is left empty is left out, and what cannot be read is sent as it stands, for
 * the server to name it.
 */
export function toNewFault(draft: FaultDraft, isText: IsText): NewFault {
  const { operation, effect, exception, retryAfter, delay, extent, seed } = draft;
  const members = Object.entries(draft.members)
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => [name, isText(name) ? value : toJson(value)]);
  const isException = effect === 'exception';
  return {
    operation,
    ...(extent === 'calls' && { calls: toNumber(draft.calls) }),
    ...(extent === 'always' && { probability: 1 }),
    ...(extent === 'probability' && { probability: toNumber(draft.probability) }),
    ...(extent === 'probability' && seed.trim() !== '' && { seed: toNumber(seed) }),
    ...(isException && { exception }),
    ...(isException && members.length > 0 && { members: Object.fromEntries(members) }),
    ...(isException && retryAfter.trim() !== '' && { retryAfter: toNumber(retryAfter) }),
    ...(delay.trim() !== '' && { delay: delay.trim() }),
    ...(effect === 'drop' && { drop: true }),
  };
}

function toNumber(text: string): number {
  return Number(text.trim() || 'x');
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
