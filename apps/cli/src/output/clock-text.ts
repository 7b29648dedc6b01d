import type { ControlOutput } from '@numberkit/sdk/control';
import { line } from './text.js';

export type Clock = ControlOutput<'getClock'>;

/** The clock in a line. */
export function toClockText({ now, frozen, ahead }: Clock): string {
  const time = now.toISOString();
  if (frozen) return `${time}, frozen`;
  return ahead === 'PT0S'
    ? `${time}, the real time`
    : line`${time}, ${ahead} ahead of the real time`;
}
