import type { ControlOutput } from '@numberkit/sdk/control';
import { toClockText } from './clock-text.js';
import { line } from './text.js';

/** What `numberkit status` reads of a server. */
export interface Status {
  readonly url: string;
  readonly server: ControlOutput<'getServer'>;
  readonly clock: ControlOutput<'getClock'>;
  readonly faults: number;
  readonly state: ControlOutput<'summarizeState'>;
}

/** The status, one fact a line. */
export function toStatusText({ url, server, clock, faults, state }: Status): string {
  const { accountId, region } = server.defaultScope;
  const rows = [
    ['account', line`${accountId} in ${region}`],
    ['database', line`${server.database}`],
    ['callers', server.credentials ? 'need one of the credentials' : 'need no credentials'],
    ['control', server.controlKey ? 'needs the key' : 'needs no key'],
    ['rate limit', line`${server.rateLimit}`],
    ['clock', toClockText(clock)],
    ['faults', faults === 0 ? 'none' : `${faults}, shown by numberkit fault list`],
    ['resources', toCountsText(state)],
  ] as const;
  return [
    line`Numberkit ${server.version} at ${url}, started ${server.startedAt.toISOString()}`,
    '',
    ...rows.map(([title, text]) => `${title.padEnd(12)}${text}`),
  ].join('\n');
}

function toCountsText({ accounts }: Status['state']): string {
  const sums = new Map<string, number>();
  for (const { counts } of accounts) {
    for (const [kind, count] of Object.entries(counts)) {
      sums.set(kind, (sums.get(kind) ?? 0) + count);
    }
  }
  const texts = [...sums]
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => line`${count} ${kind}`);
  return texts.join(', ') || 'none';
}
