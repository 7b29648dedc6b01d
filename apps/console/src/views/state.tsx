import type { JSX } from 'preact';
import { facts } from '../contract/facts.ts';
import { control } from '../live/client.ts';
import { findKind, type KindName, kindNames, kinds, toKindPath } from '../model/kinds.ts';
import { route, toLink } from '../model/route.ts';
import { isInScope, scope, server, stateChanges, summary } from '../model/server.ts';
import { DownloadButton } from '../parts/download.tsx';
import { Failure, Nothing } from '../parts/messages.tsx';
import { useLoad } from '../parts/use-load.ts';
import { StateSearch } from './state-search.tsx';
import { StateTable } from './state-table.tsx';

/** How many resources a page has. */
const pageSize = 100;

/** The resources that the server holds, kind by kind. */
export function StateView(): JSX.Element {
  const kind = findKind(route.value.part) ?? 'phoneNumbers';
  return (
    <section aria-labelledby="state-title">
      <div class="heading">
        <h1 id="state-title">State</h1>
        <div class="buttons">
          <DownloadFixtures />
        </div>
      </div>
      <div class="kinds-and-table">
        <Kinds chosen={kind} />
        <KindPage key={kind} kind={kind} />
      </div>
    </section>
  );
}

/** The number of resources of a kind in the chosen account and region; undefined before it is known. */
export function countKind(kind: KindName): number | undefined {
  return summary.value?.accounts
    .filter(isInScope)
    .reduce((total, { counts }) => total + counts[kind], 0);
}

function Kinds({ chosen }: { readonly chosen: KindName }): JSX.Element {
  return (
    <nav class="kinds" aria-label="Kinds of resources">
      {kindNames.map((kind) => (
        <a
          key={kind}
          href={toLink('state', toKindPath(kind))}
          aria-current={kind === chosen ? 'page' : undefined}
        >
          {kinds[kind].title} <span class="count">{countKind(kind)?.toLocaleString('en')}</span>
        </a>
      ))}
    </nav>
  );
}

/** A page of the resources of one kind. */
function KindPage({ kind }: { readonly kind: KindName }): JSX.Element {
  const { q, after } = route.value.query;
  const { accountId, region } = scope.value ?? {};
  const input = {
    kind,
    limit: pageSize,
    ...scope.value,
    ...(q && { q }),
    ...(after && { nextToken: after }),
  };
  const { value, error, isLoading, reload } = useLoad(
    (signal) => control.value.listStateKind(input, { signal }),
    [kind, accountId, region, q, after, stateChanges.value],
  );
  return (
    <div class="kind" aria-busy={isLoading}>
      <StateSearch value={q ?? ''} />
      {error !== undefined && <Failure error={error} retry={reload} />}
      {value !== undefined && value.items.length > 0 && (
        <StateTable
          kind={kinds[kind]}
          items={value.items}
          sensitive={facts.sensitive[kinds[kind].member] ?? []}
          isWhole={after === undefined && value.nextToken === undefined}
          isOld={error !== undefined}
        />
      )}
      {value?.items.length === 0 && <Empty kind={kind} hasMore={value.nextToken !== undefined} />}
      <Pages after={after} next={value?.nextToken} />
    </div>
  );
}

interface PagesProps {
  readonly after: string | undefined;
  readonly next: string | undefined;
}

function Pages({ after, next }: PagesProps): JSX.Element | null {
  const { part, query } = route.value;
  if (after === undefined && next === undefined) return null;
  return (
    <nav class="pages" aria-label="Pages">
      {after !== undefined && (
        <a class="button" href={toLink('state', part, { ...query, after: undefined })}>
          First page
        </a>
      )}
      {next !== undefined && (
        <a class="button" href={toLink('state', part, { ...query, after: next })}>
          {query['q'] ? 'Search on' : 'Next page'}
        </a>
      )}
    </nav>
  );
}

interface EmptyProps {
  readonly kind: KindName;
  readonly hasMore: boolean;
}

/** Says where the resources are that one does not see, and what would make some. */
function Empty({ kind, hasMore }: EmptyProps): JSX.Element {
  const { part, query } = route.value;
  const { title, origin } = kinds[kind];
  if (query['q']) {
    return (
      <Nothing>
        <p>
          {hasMore
            ? 'Nothing found yet: the server has looked through a part of the resources.'
            : `None of the ${title.toLowerCase()} has “${query['q']}” in its id, name or number.`}
        </p>
        <a class="button" href={toLink('state', part)}>
          Show all
        </a>
      </Nothing>
    );
  }
  const { accountId, region } = scope.value ?? {};
  return (
    <Nothing>
      <p>
        {accountId
          ? `Account ${accountId} has no ${title.toLowerCase()} in ${region}.`
          : `No account has ${title.toLowerCase()}.`}
      </p>
      <p>{origin}</p>
    </Nothing>
  );
}

function DownloadFixtures(): JSX.Element | null {
  const chosen = scope.value ?? server.value?.defaultScope;
  if (chosen === undefined) return null;
  const { accountId, region } = chosen;
  return (
    <DownloadButton
      label="Download as fixtures"
      name={`fixtures-${accountId}-${region}.json`}
      read={() => control.value.getFixtures({ accountId, region })}
    />
  );
}
