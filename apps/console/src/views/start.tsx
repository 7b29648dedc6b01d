import type { Input } from '@numberkit/contract/phone-numbers';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { findOperation } from '../contract/facts.ts';
import { origin } from '../live/client.ts';
import { type Entry, journal, refusals, toEntryId } from '../model/journal.ts';
import { kindNames, kinds, toKindPath } from '../model/kinds.ts';
import { toLink } from '../model/route.ts';
import { faults, isInScope, server } from '../model/server.ts';
import { Snippet } from '../parts/copy.tsx';
import { toAwsSdkCall, toCurl } from '../text/calls.ts';
import { toFaultText } from '../text/faults.ts';
import { EntryList, EntryRow } from './entry-row.tsx';
import { countKind } from './state.tsx';

/** How many refusals are shown. */
const most = 5;
/** Up to how many requests the calls to copy are open. */
const few = 10;

/** What to do first; once there are requests, what they came to. */
export function StartView(): JSX.Element {
  const latest = journal.value.filter(isInScope)[0];
  return latest === undefined ? <FirstCalls /> : <Overview latest={latest} />;
}

const lease: Input<'requestPhoneNumber'> = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS', 'VOICE'],
  NumberType: 'TOLL_FREE',
};

const block: Input<'putProtectConfigurationRuleSetNumberOverride'> = {
  ProtectConfigurationId: 'protect-11111111111111111111111111111111',
  DestinationPhoneNumber: '+12065550142',
  Action: 'BLOCK',
};

const name: Input<'updatePhoneNumber'> = {
  phoneNumberId: '+12065550100',
  CallingName: 'Ada Lovelace',
};

/** Calls that the standard fixtures accept. */
const calls: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
  ['requestPhoneNumber', 'Lease a number', { ...lease }],
  ['putProtectConfigurationRuleSetNumberOverride', 'Block a destination', { ...block }],
  [
    'updatePhoneNumber',
    'Set a calling name; the second time is a conflict, since it takes 72 hours',
    { ...name },
  ],
];

function FirstCalls(): JSX.Element {
  return (
    <section class="start" aria-labelledby="start-title">
      <h1 id="start-title">Make a first call</h1>
      <p class="waiting-call" role="status">
        <span class="pulse" aria-hidden="true" /> Waiting for your first call. It appears here by
        itself.
      </p>
      <Calls />
      <Resources />
    </section>
  );
}

/** Three calls to copy, and how the AWS SDKs find the server. */
function Calls(): JSX.Element {
  const region = server.value?.defaultScope.region ?? 'us-east-1';
  const operation = findOperation('requestPhoneNumber');
  const environment = [
    `export AWS_ENDPOINT_URL=${origin} AWS_REGION=${region}`,
    'export AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any',
  ].join('\n');
  return (
    <>
      {server.value?.credentials && (
        <p class="message warn">
          ! This server has credentials: unsigned calls such as these are refused. Use an AWS SDK
          with one of the credentials.
        </p>
      )}
      <div class="columns">
        <div>
          <h2>In a terminal</h2>
          {calls.map(([operationId, title, input], index) => {
            const facts = findOperation(operationId);
            if (facts === undefined) return null;
            const { text } = toCurl(origin, facts, input);
            return <Snippet key={title} title={`${index + 1}. ${title}`} text={text} />;
          })}
          <p class="about">They use resources of the standard fixtures.</p>
        </div>
        <div>
          <h2>From your program</h2>
          <Snippet title="Any AWS SDK, the CLI and Terraform" text={environment} />
          {operation && (
            <Snippet
              title="The AWS SDK for JavaScript"
              text={toAwsSdkCall(origin, operation, { ...lease }, region)}
            />
          )}
          <p class="about">Any credentials will do, unless the server has some of its own.</p>
        </div>
      </div>
    </>
  );
}

function Overview({ latest }: { readonly latest: Entry }): JSX.Element {
  const earlier = refusals.value.filter((entry) => entry !== latest).slice(0, most);
  // Those who have just made their first call go on with the second; others know the calls.
  const [isNew] = useState(journal.peek().length < few);
  return (
    <section class="start" aria-labelledby="start-title">
      <h1 id="start-title">Overview</h1>
      <h2>Latest request</h2>
      <EntryList label="Latest request">
        <EntryRow entry={latest} open={undefined} query={{}} />
      </EntryList>
      {refusals.value.length === 0 && (
        <p class="about">✓ Every request in the journal succeeded.</p>
      )}
      {earlier.length > 0 && (
        <>
          <h2>Earlier requests that did not succeed</h2>
          <EntryList label="Earlier requests that did not succeed">
            {earlier.map((entry) => (
              <EntryRow key={toEntryId(entry)} entry={entry} open={undefined} query={{}} />
            ))}
          </EntryList>
        </>
      )}
      <details open={isNew}>
        <summary>Calls to copy</summary>
        <Calls />
      </details>
      <div class="columns">
        <Resources />
        <div>
          <h2>Waiting faults</h2>
          {faults.value.length === 0 ? (
            <p class="about">
              None. <a href={toLink('faults')}>Add one</a> to make an operation fail.
            </p>
          ) : (
            <ul class="plain">
              {faults.value.slice(0, most).map((fault) => (
                <li key={fault.id}>
                  <a href={toLink('faults')}>{fault.id}</a> {fault.operation} {toFaultText(fault)}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}

function Resources(): JSX.Element {
  return (
    <div>
      <h2>Resources</h2>
      <dl class="counts">
        {kindNames.map((kind) => (
          <div key={kind}>
            <dt>
              <a href={toLink('state', toKindPath(kind))}>{kinds[kind].title}</a>
            </dt>
            <dd>{countKind(kind)?.toLocaleString('en') ?? '…'}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
