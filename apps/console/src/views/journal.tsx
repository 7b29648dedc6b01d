import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { control, origin } from '../live/client.ts';
import {
  findEntry,
  hold,
  isPaused,
  type JournalFilter,
  journal,
  type Selection,
  selectEntries,
} from '../model/journal.ts';
import { changeQuery, navigate, route, toLink } from '../model/route.ts';
import { useShortcut } from '../model/shortcuts.ts';
import { announce } from '../parts/announcer.tsx';
import { ConfirmButton } from '../parts/confirm.tsx';
import { DownloadButton } from '../parts/download.tsx';
import { Nothing } from '../parts/messages.tsx';
import { toCount } from '../text/times.ts';
import { EntryDetail } from './entry-detail.tsx';
import { EntryList, EntryRow } from './entry-row.tsx';
import { dropFilter, JournalFilters } from './journal-filters.tsx';
import { isWide, SidePane } from './side-pane.tsx';

/** How many rows are drawn at first, and more at a time. */
const step = 200;

/** The requests that the server has handled, as they come. */
export function JournalView(): JSX.Element {
  const { part, query } = route.value;
  const drawn = useSignal(step);
  const filter: JournalFilter = query;
  const selection = selectEntries(filter);
  const { shown } = selection;
  const entry = part === undefined ? undefined : findEntry(part);
  const close = () => {
    document.querySelector<HTMLElement>('.entry [aria-current]')?.focus();
    navigate(toLink('journal', undefined, query));
  };
  useStillness();
  useAnnouncements();
  useShortcut('p', () => hold({ isPaused: !isPaused.value }));
  useShortcut('Escape', () => part !== undefined && isWide.value && close());
  return (
    <div class={`journal${part !== undefined && isWide.value ? ' split' : ''}`}>
      <section aria-labelledby="journal-title">
        <div class="heading">
          <h1 id="journal-title">Journal</h1>
          <Tools selection={selection} />
        </div>
        <JournalFilters filter={filter} selection={selection} />
        <Waiting count={selection.waiting} />
        {shown.length === 0 ? (
          <NoEntries selection={selection} />
        ) : (
          <EntryList label="Requests, the newest first">
            {shown.slice(0, drawn.value).map((one) => (
              <EntryRow key={one.number} entry={one} open={part} query={query} />
            ))}
          </EntryList>
        )}
        {shown.length > drawn.value && (
          <p class="more">
            <button
              type="button"
              onClick={() => {
                drawn.value += step;
              }}
            >
              Show {Math.min(step, shown.length - drawn.value)} older
            </button>
            <span class="about">
              {toCount(shown.length - drawn.value, 'request')} not drawn yet
            </span>
          </p>
        )}
      </section>
      {part !== undefined && (
        <SidePane key={part} title="Request" onClose={close}>
          {entry === undefined ? (
            <Nothing>
              <p>The journal has no request {part}, or no longer.</p>
            </Nothing>
          ) : (
            <EntryDetail key={entry.number} entry={entry} origin={origin} />
          )}
        </SidePane>
      )}
    </div>
  );
}

function Tools({ selection }: { readonly selection: Selection }): JSX.Element {
  return (
    <div class="buttons">
      <button
        type="button"
        aria-pressed={isPaused.value}
        onClick={() => hold({ isPaused: !isPaused.value })}
      >
        {isPaused.value ? 'Resume' : 'Pause'}
      </button>
      <DownloadButton name="journal.json" read={async () => selection.shown} label="Download" />
      <ConfirmButton
        label="Clear the journal"
        isDisabled={journal.value.length === 0}
        act={() => control.value.clearJournal()}
      >
        <p>{toCount(journal.value.length, 'request')} will be removed. The state stays.</p>
      </ConfirmButton>
    </div>
  );
}

/** What has come since the list stands still. */
function Waiting({ count }: { readonly count: number }): JSX.Element | null {
  if (count === 0 && !isPaused.value) return null;
  const follow = () => {
    hold({ isPaused: false, isBusy: false });
    scrollTo({ top: 0 });
  };
  return (
    <p class="waiting">
      {isPaused.value ? 'Paused. ' : ''}
      <button type="button" onClick={follow} disabled={count === 0 && !isPaused.value}>
        {count === 0 ? 'Resume' : `Show ${toCount(count, 'new request')}`}
      </button>
    </p>
  );
}

function NoEntries({ selection }: { readonly selection: Selection }): JSX.Element {
  const { elsewhere } = selection;
  const { operation, status, outcome, q } = route.value.query;
  if (elsewhere > 0) {
    return (
      <Nothing>
        <p>{toCount(elsewhere, 'request')} went to other accounts or regions.</p>
        <button
          type="button"
          onClick={() => changeQuery({ account: undefined, region: undefined })}
        >
          Show all accounts
        </button>
      </Nothing>
    );
  }
  if (operation || status || outcome || q) {
    return (
      <Nothing>
        <p>None of {toCount(journal.value.length, 'request')} passes the filter.</p>
        <button type="button" onClick={dropFilter}>
          Drop the filter
        </button>
      </Nothing>
    );
  }
  return (
    <Nothing>
      <p>No request has come since the journal began.</p>
      <p>
        <a href={toLink('start')}>Three calls to try</a>
      </p>
    </Nothing>
  );
}

/** The list stands still while a row is in focus or the page is scrolled: what one reads must not move. */
function useStillness(): void {
  useEffect(() => {
    const update = () => {
      const isOnRow = document.activeElement?.matches('[data-row]') ?? false;
      hold({ isBusy: isOnRow || scrollY > 60 });
    };
    const later = () => void setTimeout(update);
    addEventListener('scroll', update, { passive: true });
    addEventListener('focusin', update);
    addEventListener('focusout', later);
    return () => {
      removeEventListener('scroll', update);
      removeEventListener('focusin', update);
      removeEventListener('focusout', later);
      hold({ isBusy: false });
    };
  }, []);
}

/** The shortest time between two announcements, in milliseconds. */
const announcing = 5000;

/** Tells those who hear the page how many requests have come, now and then. */
function useAnnouncements(): void {
  const told = useSignal(journal.peek()[0]?.number ?? 0);
  const isWaiting = useSignal(false);
  useSignalEffect(() => {
    const newest = journal.value[0]?.number ?? 0;
    if (newest <= told.value) {
      told.value = newest;
      return;
    }
    if (isWaiting.value) return;
    announce(toCount(newest - told.value, 'new request'));
    told.value = newest;
    isWaiting.value = true;
    setTimeout(() => {
      isWaiting.value = false;
    }, announcing);
  });
  useEffect(() => () => announce(''), []);
}
