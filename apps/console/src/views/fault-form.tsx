import type { controlSchemas } from '@numberkit/sdk/control';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { findOperation, listExceptions, operations } from '../contract/facts.ts';
import { control, origin } from '../live/client.ts';
import { key } from '../model/access.ts';
import { changeQuery, route } from '../model/route.ts';
import { faults } from '../model/server.ts';
import { announce } from '../parts/announcer.tsx';
import { Snippet } from '../parts/copy.tsx';
import { Failure } from '../parts/messages.tsx';
import { useAction } from '../parts/use-load.ts';
import {
  type FaultDraft,
  toFaultCommand,
  toFaultCurl,
  toFaultText,
  toNewFault,
} from '../text/faults.ts';
import { EffectFields } from './fault-effect.tsx';
import { ExtentFields } from './fault-extent.tsx';

const empty: FaultDraft = {
  operation: operations[0]?.operationId ?? '',
  effect: 'exception',
  exception: '',
  members: {},
  retryAfter: '',
  delay: '',
  extent: 'calls',
  calls: '1',
  probability: '0.5',
  seed: '',
};

/** A form for a fault: its choices are those of the contract. */
export function FaultForm(): JSX.Element {
  const written = useSignal<FaultDraft>(empty);
  const latest = useSignal<controlSchemas.Fault | undefined>(undefined);
  const operation = findOperation(route.value.query['operation']) ?? operations[0];
  const exceptions = listExceptions(operation);
  const chosen =
    exceptions.find(({ name }) => name === written.value.exception) ??
    exceptions.find(({ status }) => status === 429) ??
    exceptions[0];
  const draft: FaultDraft = {
    ...written.value,
    operation: operation?.operationId ?? '',
    exception: chosen?.name ?? '',
  };
  const change = (part: Partial<FaultDraft>) => {
    written.value = { ...draft, ...part };
  };
  const members = chosen?.members ?? [];
  const fault = toNewFault(
    draft,
    (name) => members.find((one) => one.name === name)?.isText ?? true,
  );
  const { run, error, isRunning } = useAction(async () => {
    const added = await control.value.addFault(fault);
    faults.value = [...faults.value.filter(({ id }) => id !== added.id), added];
    announce(`${added.id} was added.`);
    latest.value = added;
  });
  return (
    <div class="columns">
      <form
        class="card fault-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <label class="field">
          Operation
          <select
            value={draft.operation}
            onChange={(event) => changeQuery({ operation: event.currentTarget.value })}
          >
            <Operations />
          </select>
        </label>
        <p class="about">{operation?.summary}</p>
        <EffectFields draft={draft} exceptions={exceptions} onChange={change} />
        <ExtentFields draft={draft} onChange={change} />
        {error !== undefined && <Failure error={error} />}
        <p class="buttons">
          <button type="submit" class="primary" disabled={isRunning}>
            Add the fault
          </button>
        </p>
        {latest.value && error === undefined && (
          <p class="about">
            ✓ {latest.value.id} was added. {latest.value.operation} {toFaultText(latest.value)}.
          </p>
        )}
      </form>
      <div>
        <Snippet title="The same in a terminal" text={toFaultCommand(origin, fault)} />
        <Snippet
          title="The same as curl"
          text={toFaultCurl(origin, fault, key.value !== undefined)}
        />
        <p class="about">
          A fault meets only calls that are valid and permitted, and acts before the operation does.
          The AWS SDKs repeat a throttled or failed call, so an application sees such a fault only
          when it is for three calls or more.
        </p>
      </div>
    </div>
  );
}

/** The operations by their services. */
function Operations(): JSX.Element {
  const services = Object.entries(Object.groupBy(operations, ({ service }) => service));
  return (
    <>
      {services.map(([service, members = []]) => (
        <optgroup key={service} label={service}>
          {members.map(({ operationId }) => (
            <option key={operationId} value={operationId}>
              {operationId}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
