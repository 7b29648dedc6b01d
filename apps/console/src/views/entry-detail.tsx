import type { ComponentChildren, JSX } from 'preact';
import { findOperation } from '../contract/facts.ts';
import type { PageOperation } from '../contract/page-facts.ts';
import { type Entry, toEntryId } from '../model/journal.ts';
import { toLink } from '../model/route.ts';
import { faults } from '../model/server.ts';
import { useShortcut } from '../model/shortcuts.ts';
import { CopyButton, Snippet } from '../parts/copy.tsx';
import { shownJson, shownText } from '../parts/shown.ts';
import { OutcomeBadge } from '../parts/signs.tsx';
import { type CallText, toAwsCli, toClientCall, toCurl } from '../text/calls.ts';
import { toDocsLink } from '../text/docs-link.ts';
import { looks, toMeaning, toOutcome } from '../text/outcomes.ts';
import { toDuration } from '../text/times.ts';

interface EntryDetailProps {
  readonly entry: Entry;
  /** The server's address. */
  readonly origin: string;
}

/** All that the journal has of a request, and ways to make it again. */
export function EntryDetail({ entry, origin }: EntryDetailProps): JSX.Element {
  const { operation, status, exception, reason, requestId, input } = entry;
  const outcome = toOutcome(entry);
  const facts = findOperation(operation);
  useShortcut('c', () => document.querySelector<HTMLElement>('[data-shortcut=c]')?.click());
  return (
    <article class="entry-detail">
      <p class="outcome">
        <OutcomeBadge outcome={outcome} /> <span>{status ?? 'no response'}</span> <b>{exception}</b>
      </p>
      <h3>{operation ?? 'No operation'}</h3>
      <p class="about">{facts?.summary}</p>
      {reason && <p class={`reason ${looks[outcome].tone}`}>{shownText(reason)}</p>}
      <p class="about">{toMeaning(entry)}</p>
      <dl class="members">
        <Fact name="Real time">{entry.time.toISOString()}</Fact>
        <Fact name="Took">{toDuration(entry.duration)}</Fact>
        <Fact name="Request id">
          {requestId && (
            <>
              <code>{requestId}</code> <CopyButton text={requestId} />
            </>
          )}
        </Fact>
        <Fact name="Sent as">
          {entry.protocol === 'aws' ? "AWS's protocol" : 'JSON, to a route of the contract'}
        </Fact>
        <Fact name="Account">{entry.accountId && `${entry.accountId} in ${entry.region}`}</Fact>
        <Fact name="Fault">{entry.fault && <FaultLink id={entry.fault} />}</Fact>
      </dl>
      <h4>Input</h4>
      {input === undefined ? (
        <p class="about">
          The journal has the input of valid requests only: in others it cannot know what is
          sensitive.
        </p>
      ) : (
        <Snippet title="*** stands for sensitive values" text={shownJson(input, [])} />
      )}
      {facts && <Repeat facts={facts} entry={entry} origin={origin} />}
      <p class="buttons">
        {facts && (
          <a class="button" href={toLink('faults', undefined, { operation })}>
            Add a fault for this operation
          </a>
        )}
        {facts && (
          <a class="button" href={toDocsLink(facts)}>
            Documentation
          </a>
        )}
        <CopyButton
          label="Copy the link"
          text={`${location.href.replace(/#.*/, '')}#/journal/${toEntryId(entry)}`}
        />
      </p>
    </article>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

function Fact({ name, children }: FactProps): JSX.Element | null {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FaultLink({ id }: { readonly id: string }): JSX.Element {
  const isWaiting = faults.value.some((fault) => fault.id === id);
  return (
    <>
      <a href={toLink('faults')}>{id}</a> made this happen
      {isWaiting ? ', and waits for more calls' : ''}
    </>
  );
}

interface RepeatProps extends EntryDetailProps {
  readonly facts: PageOperation;
}

/** The same call for a shell or a program. */
function Repeat({ facts, entry, origin }: RepeatProps): JSX.Element {
  const { input = {}, region } = entry;
  const curl = toCurl(origin, facts, input);
  const calls: readonly (readonly [string, CallText])[] = [
    ['AWS CLI', toAwsCli(origin, facts, input, region)],
    ['TypeScript', toClientCall(origin, facts, input)],
  ];
  return (
    <>
      <h4>The same call</h4>
      <Snippet title="curl" text={curl.text} shortcut="c" />
      {calls.map(([title, { text }]) => (
        <details key={title}>
          <summary>{title}</summary>
          <Snippet title={title} text={text} />
        </details>
      ))}
      {(curl.missing.length > 0 || entry.input === undefined) && (
        <p class="about">
          {entry.input === undefined
            ? 'Fill in the input: the journal does not have it.'
            : `Replace ${curl.missing.map((name) => `<${name}>`).join(' and ')}: the journal keeps no sensitive values.`}
        </p>
      )}
    </>
  );
}
