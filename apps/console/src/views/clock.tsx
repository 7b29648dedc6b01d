import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { control } from '../live/client.ts';
import { kinds, toKindPath } from '../model/kinds.ts';
import { toLink } from '../model/route.ts';
import { ahead, clock, isInScope, serverTime, setClock, summary, tick } from '../model/server.ts';
import { Failure, Nothing } from '../parts/messages.tsx';
import { Moment } from '../parts/moment.tsx';
import { shownSensitive } from '../parts/shown.ts';
import { useAction } from '../parts/use-load.ts';
import {
  toDay,
  toDistance,
  toMilliseconds,
  toMoment,
  toOffset,
  toTimeOfDay,
} from '../text/times.ts';

type Act = Parameters<typeof useAction<() => Promise<Parameters<typeof setClock>[0]>>>[0];

/** The server's clock: how late it is, how to change that, and what will happen by it. */
export function ClockView(): JSX.Element {
  const act: Act = async (set) => setClock(await set());
  const { run, error, isRunning } = useAction(act);
  const now = serverTime.value;
  if (now === undefined || clock.value === undefined) {
    return <p class="nothing">The server has not sent its clock yet.</p>;
  }
  const advance = (duration: string) => run(() => control.value.advanceClock({ duration }));
  const { frozen } = clock.value;
  const notes = [toOffset(ahead.value) || 'the real time', frozen ? 'frozen' : 'running'];
  return (
    <section aria-labelledby="clock-title">
      <h1 id="clock-title">Clock</h1>
      <div class="card now">
        <p class="day">{toDay(new Date(now))}</p>
        <p class="face">
          {toTimeOfDay(new Date(now))} <small>UTC</small>
        </p>
        <p>{notes.join(', ')}</p>
        <p class="about">Real time: {toMoment(new Date(tick.value))}</p>
      </div>
      {error !== undefined && <Failure error={error} />}
      <div class="columns">
        <div class="card">
          <h2>Advance</h2>
          <p class="buttons">
            {steps.map(([label, duration]) => (
              <button
                key={duration}
                type="button"
                disabled={isRunning}
                onClick={() => advance(duration)}
              >
                {label}
              </button>
            ))}
          </p>
          <AdvanceForm onAdvance={advance} />
        </div>
        <div class="card">
          <h2>Freeze</h2>
          <p class="buttons">
            <button
              type="button"
              disabled={isRunning || frozen}
              onClick={() => run(() => control.value.freezeClock())}
            >
              Freeze now
            </button>
            <button
              type="button"
              disabled={isRunning || (!frozen && ahead.value === 0)}
              onClick={() => run(() => control.value.releaseClock())}
            >
              Back to the real time
            </button>
          </p>
          <FreezeForm onFreeze={(at) => run(() => control.value.freezeClock({ at }))} now={now} />
        </div>
      </div>
      <Upcoming now={now} onAdvance={advance} />
    </section>
  );
}

const steps: readonly (readonly [string, string])[] = [
  ['+1 min', 'PT1M'],
  ['+1 h', 'PT1H'],
  ['+24 h', 'PT24H'],
  ['+72 h', 'PT72H'],
];

interface AdvanceProps {
  readonly onAdvance: (duration: string) => void;
}

function AdvanceForm({ onAdvance }: AdvanceProps): JSX.Element {
  const duration = useSignal('');
  const isWrong = duration.value !== '' && toMilliseconds(duration.value) === undefined;
  return (
    <form
      class="line"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) onAdvance(duration.value.trim());
      }}
    >
      <label>
        By a duration
        <input
          required
          placeholder="P7D, PT90M"
          value={duration.value}
          aria-invalid={isWrong}
          onInput={(event) => {
            duration.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit">Advance</button>
      {isWrong && <p class="wrong">✕ not an ISO 8601 duration such as PT90M</p>}
    </form>
  );
}

interface FreezeProps {
  readonly onFreeze: (at: Date) => void;
  readonly now: number;
}

function FreezeForm({ onFreeze, now }: FreezeProps): JSX.Element {
  const at = useSignal('');
  return (
    <form
      class="line"
      onSubmit={(event) => {
        event.preventDefault();
        onFreeze(new Date(`${at.value}Z`));
      }}
    >
      <label>
        At a moment, in UTC
        <input
          type="datetime-local"
          step="1"
          required
          value={at.value}
          min="1970-01-01T00:00:00"
          max="9999-12-31T23:59:59"
          placeholder={new Date(now).toISOString().slice(0, 19)}
          onInput={(event) => {
            at.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit">Freeze</button>
    </form>
  );
}

const changes = {
  active: 'becomes ACTIVE',
  callingNameComplete: 'has its calling name',
  expired: 'expires',
  forgotten: 'is forgotten',
  gone: 'is gone',
} as const;

interface UpcomingProps extends AdvanceProps {
  readonly now: number;
}

/** The next changes that the clock will make. */
function Upcoming({ now, onAdvance }: UpcomingProps): JSX.Element {
  const upcoming = (summary.value?.upcoming ?? []).filter(isInScope);
  return (
    <>
      <h2>What happens next</h2>
      {upcoming.length === 0 ? (
        <Nothing>
          <p>Nothing that the server holds will change by the clock.</p>
        </Nothing>
      ) : (
        <ol class="upcoming">
          {upcoming.map(({ at, change, kind, id, accountId, region }) => (
            <li key={`${kind} ${accountId} ${region} ${id} ${change}`}>
              <span class="when">
                <b>{toDistance(at.getTime() - now)}</b> <Moment at={at} near={now} />
              </span>
              <span>
                <code>
                  {kind === 'clientTokens' || kind === 'phoneNumbers' ? id : shownSensitive(id)}
                </code>{' '}
                {changes[change]} (
                <a href={toLink('state', toKindPath(kind))}>{kinds[kind].title}</a>)
              </span>
              <button type="button" onClick={() => onAdvance(toWait(at.getTime() - now))}>
                Advance to it
              </button>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** The duration to a moment that is still to come; a little more, since time has passed until the server acts. */
function toWait(milliseconds: number): string {
  return `PT${Math.max(1, Math.ceil(milliseconds / 1000))}S`;
}
