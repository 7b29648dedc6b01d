import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { Dialog } from './dialog.tsx';
import { Failure } from './messages.tsx';
import { useAction } from './use-load.ts';

interface ConfirmButtonProps {
  /** The words of the button, and of that in the dialog. */
  readonly label: string;
  readonly act: () => Promise<unknown>;
  /** What will happen. */
  readonly children: ComponentChildren;
  readonly isDisabled?: boolean;
}

/** A button for something that cannot be undone: it says what will happen, and asks. */
export function ConfirmButton(props: ConfirmButtonProps): JSX.Element {
  const { label, act, children, isDisabled = false } = props;
  const isAsking = useSignal(false);
  const close = () => {
    isAsking.value = false;
  };
  const { run, error, isRunning } = useAction(act);
  return (
    <>
      <button
        type="button"
        disabled={isDisabled}
        onClick={() => {
          isAsking.value = true;
        }}
      >
        {label}…
      </button>
      {isAsking.value && (
        <Dialog title={`${label}?`} onClose={close} class="question">
          {children}
          {error !== undefined && <Failure error={error} />}
          <p class="buttons">
            <button type="button" onClick={close}>
              Cancel
            </button>
            <button
              type="button"
              class="danger"
              disabled={isRunning}
              onClick={async () => (await run()) && close()}
            >
              {label}
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
