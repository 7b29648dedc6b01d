import type { JSX } from 'preact';
import { journal } from '../model/journal.ts';
import { isShown } from '../model/preferences.ts';
import { changeQuery, route, titles, toLink, type ViewName, views } from '../model/route.ts';
import { knownScopes } from '../model/scopes.ts';
import { ahead, clock, faults, scope, server, serverTime } from '../model/server.ts';
import { toOffset, toTimeOfDay } from '../text/times.ts';
import { ConnectionBanner, ConnectionWord } from './connection.tsx';
import { Settings } from './settings.tsx';

/** What stands around every view: where one can go, whose server it is, and how late it is there. */
export function Frame(): JSX.Element {
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        Skip to the content
      </button>
      <header class="frame">
        <a class="brand" href={toLink('start')}>
          Numberkit {server.value && <small>{server.value.version}</small>}
        </a>
        <button type="button" class="menu" popovertarget="views">
          {titles[route.value.view]} <span aria-hidden="true">▾</span>
        </button>
        <Views />
        <div class="facts">
          <ScopeChoice />
          <ClockPill />
          <ConnectionWord />
          <button
            type="button"
            class="quiet"
            aria-pressed={isShown.value}
            title="Phone numbers and names are covered until you show them, in this tab."
            onClick={() => {
              isShown.value = !isShown.value;
            }}
          >
            {isShown.value ? 'Hide numbers' : 'Show numbers'}
          </button>
          <Settings />
        </div>
      </header>
      <ConnectionBanner />
    </>
  );
}

// No link, since the fragment is the view.
function skip(): void {
  document.getElementById('main')?.focus();
}

function Views(): JSX.Element {
  const counts: Partial<Record<ViewName, number>> = {
    journal: journal.value.length,
    faults: faults.value.length,
  };
  return (
    <nav id="views" popover="auto" aria-label="Views">
      {views.map((view) => (
        <a
          key={view}
          href={toLink(view)}
          aria-current={route.value.view === view ? 'page' : undefined}
          onClick={() => document.getElementById('views')?.hidePopover()}
        >
          {titles[view]}
          {counts[view] ? <small class="count">{counts[view]}</small> : null}
        </a>
      ))}
      <a href="../docs/">Docs</a>
    </nav>
  );
}

const all = 'all';

/** Chooses the account and region whose requests and resources are shown, where there are several. */
function ScopeChoice(): JSX.Element | null {
  if (knownScopes.value.length <= 1 && scope.value === undefined) return null;
  const chosen = scope.value ? `${scope.value.accountId} ${scope.value.region}` : all;
  return (
    <select
      aria-label="Account and region"
      value={chosen}
      onChange={(event) => {
        const [account, region] = event.currentTarget.value.split(' ');
        changeQuery({ account: region && account, region, after: undefined });
      }}
    >
      <option value={all}>all accounts</option>
      {knownScopes.value.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  );
}

function ClockPill(): JSX.Element | null {
  if (serverTime.value === undefined) return null;
  const now = new Date(serverTime.value);
  const notes = [toOffset(ahead.value), clock.value?.frozen ? 'frozen' : ''].filter(Boolean);
  return (
    <a class={`pill${notes.length > 0 ? ' set' : ''}`} href={toLink('clock')}>
      <span class="hidden">The server's clock: </span>
      <span aria-hidden="true">◷</span> <span class="time">{toTimeOfDay(now)} UTC</span>
      {notes.map((note) => (
        <span key={note} class="note">
          {note}
        </span>
      ))}
    </a>
  );
}
