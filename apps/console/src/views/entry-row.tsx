import type { ComponentChildren, JSX } from 'preact';
import { type Entry, toEntryId } from '../model/journal.ts';
import { type Query, toLink } from '../model/route.ts';
import { isOneScope } from '../model/scopes.ts';
import { shownText } from '../parts/shown.ts';
import { OutcomeBadge } from '../parts/signs.tsx';
import { looks, toOutcome } from '../text/outcomes.ts';
import { toDuration } from '../text/times.ts';

interface EntryListProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A list of requests. */
export function EntryList({ label, children }: EntryListProps): JSX.Element {
  return (
    <div class="list">
      <ol class="entries" aria-label={label}>
        {children}
      </ol>
    </div>
  );
}

interface EntryRowProps {
  readonly entry: Entry;
  /** The id of the entry that is open. */
  readonly open: string | undefined;
  readonly query: Query;
}

/** One request as a row of the journal; the row is a link to its details. */
export function EntryRow({ entry, open, query }: EntryRowProps): JSX.Element {
  const { status, exception, reason, fault, accountId, region } = entry;
  const id = toEntryId(entry);
  const outcome = toOutcome(entry);
  return (
    <li class={`entry ${looks[outcome].tone}`}>
      <a
        data-row
        class={isOneScope.value ? 'one-scope' : ''}
        href={toLink('journal', id, query)}
        aria-current={id === open ? 'true' : undefined}
      >
        <OutcomeBadge outcome={outcome} />
        <LocalTime at={entry.time} />
        <span class="operation">
          {entry.operation ?? 'no operation'} {entry.protocol === 'aws' && <small>AWS</small>}
        </span>
        <span class="status">
          {status ?? 'no response'} {exception && <b>{exception}</b>}
          {fault && <small class="fault">{fault}</small>}
        </span>
        <span class="duration">{toDuration(entry.duration)}</span>
        {!isOneScope.value && accountId && (
          <span class="scope">
            {accountId} {region}
          </span>
        )}
        {reason && outcome !== 'succeeded' && <span class="reason">{shownText(reason)}</span>}
      </a>
    </li>
  );
}

/** The time of day in the reader's own zone, since requests are stamped with the real time. */
function LocalTime({ at }: { readonly at: Date }): JSX.Element {
  const parts = [at.getHours(), at.getMinutes(), at.getSeconds()];
  const text = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return (
    <time dateTime={at.toISOString()} title={at.toISOString()}>
      {text}
      <small>.{String(at.getMilliseconds()).padStart(3, '0')}</small>
    </time>
  );
}
