import type { controlSchemas } from '@numberkit/sdk/control';
import type { JSX } from 'preact';
import { control } from '../live/client.ts';
import { toLink } from '../model/route.ts';
import { faults } from '../model/server.ts';
import { ConfirmButton } from '../parts/confirm.tsx';
import { Failure, Nothing } from '../parts/messages.tsx';
import { useAction } from '../parts/use-load.ts';
import { toFaultText } from '../text/faults.ts';
import { toCount } from '../text/times.ts';
import { FaultForm } from './fault-form.tsx';

/** The faults that wait for calls, and a form for new ones. */
export function FaultsView(): JSX.Element {
  const { length } = faults.value;
  return (
    <section aria-labelledby="faults-title">
      <div class="heading">
        <h1 id="faults-title">Faults</h1>
        <div class="buttons">
          <ConfirmButton
            label="Remove all faults"
            isDisabled={length === 0}
            act={async () => {
              await control.value.clearFaults();
              faults.value = [];
            }}
          >
            <p>{toCount(length, 'fault')} will be removed.</p>
          </ConfirmButton>
        </div>
      </div>
      {length === 0 ? (
        <Nothing>
          <p>No fault waits. One that you add below makes an operation fail.</p>
        </Nothing>
      ) : (
        <ul class="faults">
          {faults.value.map((fault) => (
            <FaultRow key={fault.id} fault={fault} />
          ))}
        </ul>
      )}
      <h2>Add a fault</h2>
      <FaultForm />
    </section>
  );
}

function FaultRow({ fault }: { readonly fault: controlSchemas.Fault }): JSX.Element {
  const { run, error, isRunning } = useAction(async () => {
    await control.value.clearFault({ id: fault.id });
    faults.value = faults.value.filter(({ id }) => id !== fault.id);
  });
  return (
    <li class="card">
      <code class="id">{fault.id}</code>
      <span>
        <b>{fault.operation}</b> {toFaultText(fault)}
        {fault.members && <code class="members"> {JSON.stringify(fault.members)}</code>}
      </span>
      <a href={toLink('journal', undefined, { q: fault.id })}>
        {fault.happened === 0 ? 'has not happened yet' : `happened ${fault.happened} ×`}
      </a>
      <button type="button" disabled={isRunning} onClick={() => run()}>
        Remove <span class="hidden">{fault.id}</span>
      </button>
      {error !== undefined && <Failure error={error} />}
    </li>
  );
}
