import type { JSX } from 'preact';
import { retry } from '../live/connect.ts';
import { type Connection, connection, isOutdated, notice, server, tick } from '../model/server.ts';
import type { Tone } from '../text/outcomes.ts';

interface State {
  readonly word: string;
  readonly sign: string;
  readonly tone: Tone;
  readonly meaning: string;
}

const states: Readonly<Record<Connection['kind'], State>> = {
  connecting: {
    word: 'connecting',
    sign: '○',
    tone: 'blocked',
    meaning: 'The page waits for the server.',
  },
  live: {
    word: 'live',
    sign: '●',
    tone: 'pass',
    meaning: 'The page shows what happens as it happens.',
  },
  polling: {
    word: 'polling',
    sign: '◐',
    tone: 'warn',
    meaning:
      'Streams do not get through, or other windows have them all, so the page asks every two seconds.',
  },
  stopped: {
    word: 'stopped',
    sign: '✕',
    tone: 'fail',
    meaning: 'The server cannot be reached.',
  },
  keyNeeded: {
    word: 'key needed',
    sign: '‖',
    tone: 'blocked',
    meaning: 'The server wants its control key.',
  },
  refused: {
    word: 'refused',
    sign: '‖',
    tone: 'blocked',
    meaning: 'The server does not let itself be controlled.',
  },
};

/** How the page stands to its server: a sign and a word. */
export function ConnectionWord(): JSX.Element {
  const { word, sign, tone, meaning } = states[connection.value.kind];
  return (
    <span class={`connection ${tone}`} title={meaning} role="status">
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}

/** Says once that the server is away, or what has happened meanwhile; the page below stays as it was. */
export function ConnectionBanner(): JSX.Element | null {
  const now = connection.value;
  if (now.kind === 'stopped') {
    const seconds = Math.max(0, Math.ceil((now.retryAt - tick.value) / 1000));
    return (
      <div class="banner fail">
        <p role="alert">
          ✕ The server does not answer. {server.value && 'What you see is from before.'}
        </p>
        <p class="about">{seconds === 0 ? 'Trying now …' : `Trying again in ${seconds} s.`}</p>
        <button type="button" onClick={retry}>
          Try now
        </button>
      </div>
    );
  }
  if (notice.value === undefined) return null;
  return (
    <div class="banner warn">
      <p role="alert">! {notice}</p>
      {isOutdated.value && (
        <button type="button" onClick={() => location.reload()}>
          Reload the page
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          notice.value = undefined;
        }}
      >
        Close
      </button>
    </div>
  );
}
