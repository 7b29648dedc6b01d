import type { JSX } from 'preact';
import { toDay, toMoment, toTimeOfDay } from '../text/times.ts';

interface MomentProps {
  readonly at: Date;
  /** Leaves the day out if it is this one. */
  readonly near?: number | undefined;
}

/** A moment of the server's clock, in UTC. */
export function Moment({ at, near }: MomentProps): JSX.Element {
  const isNear = near !== undefined && toDay(new Date(near)) === toDay(at);
  return (
    <time dateTime={at.toISOString()} title={toMoment(at)}>
      {isNear ? `${toTimeOfDay(at)} UTC` : toMoment(at)}
    </time>
  );
}
