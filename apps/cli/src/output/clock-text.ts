import type { ControlOutput } from '@numberkit/sdk/control';
import { line } from './text.js';

/** The clock in a line. */
export function toClockText({ now, frozen, ahead }: ControlOutput<'getClock'>): string {
  const time = now.toISOString();
  if (frozen) return `${time}, frozen`;
  return ahead === 'PT0S'
    ? `${time}, the real time`
    : line`${time}, ${ahead} ahead of the real time`;
}
