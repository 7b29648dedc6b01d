import type { ControlOutput } from '@numberkit/sdk/control';
import type { JSX } from 'preact';
import { control } from '../live/client.ts';
import { journal } from '../model/journal.ts';
import { type KindName, kindNames, kinds } from '../model/kinds.ts';
import { faults, isInScope, scope, stateChanges, summary } from '../model/server.ts';
import { ConfirmButton } from '../parts/confirm.tsx';
import { Failure } from '../parts/messages.tsx';
import { useLoad } from '../parts/use-load.ts';
import { toCount } from '../text/times.ts';
import { FixturesLoader } from './fixtures-loader.tsx';

type Fixtures = ControlOutput<'getFixtures'>;

/** The resources that the server goes back to, those that it has, and others to load. */
export function FixturesView(): JSX.Element {
  const settings = useLoad(
    (signal) => control.value.getFixtures({ of: 'settings' }, { signal }),
    [stateChanges.value],
  );
  return (
    <section aria-labelledby="fixtures-title">
      <h1 id="fixtures-title">Fixtures</h1>
      <div class="columns">
        <div class="card">
          <h2>What a reset goes back to</h2>
          {settings.error !== undefined && (
            <Failure error={settings.error} retry={settings.reload} />
          )}
          {settings.value !== undefined && (
            <Counts
              scope={`${settings.value.accountId} in ${settings.value.region}`}
              count={(kind) => countFixtures(settings.value, kind)}
            />
          )}
        </div>
        <div class="card">
          <h2>What the server holds now</h2>
          <Counts scope={toScopeText()} count={countHeld} />
          <p class="buttons">
            <ResetButton />
          </p>
        </div>
      </div>
      <FixturesLoader />
    </section>
  );
}

function toScopeText(): string {
  if (scope.value !== undefined) return `${scope.value.accountId} in ${scope.value.region}`;
  const { length } = summary.value?.accounts ?? [];
  return toCount(length, 'account');
}

function countHeld(kind: KindName): number {
  const accounts = (summary.value?.accounts ?? []).filter(isInScope);
  return accounts.reduce((total, { counts }) => total + counts[kind], 0);
}

function countFixtures(fixtures: Fixtures | undefined, kind: KindName): number {
  if (fixtures === undefined || kind === 'clientTokens') return 0;
  return fixtures[kind]?.length ?? 0;
}

interface CountsProps {
  readonly scope: string;
  readonly count: (kind: KindName) => number;
}

function Counts({ scope: text, count }: CountsProps): JSX.Element {
  const given = kindNames.filter((kind) => count(kind) > 0);
  return (
    <>
      <p class="about">{text}</p>
      <dl class="members">
        {given.map((kind) => (
          <div key={kind}>
            <dt>{kinds[kind].title}</dt>
            <dd>{count(kind).toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
      {given.length === 0 && <p>No resources.</p>}
    </>
  );
}

/** Resets the chosen account and region, or everything, and says before what that deletes. */
function ResetButton(): JSX.Element {
  const chosen = scope.value;
  const held = kindNames.reduce((total, kind) => total + countHeld(kind), 0);
  if (chosen !== undefined) {
    const { accountId, region } = chosen;
    return (
      <ConfirmButton
        label="Reset this account"
        act={() => control.value.reset({ accountId, region })}
      >
        <p>
          {toCount(held, 'resource')} of account {accountId} in {region} will be replaced by those
          of the fixtures. All else stays.
        </p>
      </ConfirmButton>
    );
  }
  return (
    <ConfirmButton label="Reset the server" act={() => control.value.reset()}>
      <p>
        {toCount(held, 'resource')} of {toScopeText()}, {toCount(faults.value.length, 'fault')} and{' '}
        {toCount(journal.value.length, 'request')} of the journal will be removed. The fixtures are
        loaded again, and the clock goes back to the real time.
      </p>
    </ConfirmButton>
  );
}
