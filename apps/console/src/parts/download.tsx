import type { JSX } from 'preact';
import { Failure } from './messages.tsx';
import { useAction } from './use-load.ts';

interface DownloadButtonProps {
  readonly label: string;
  /** The name of the file. */
  readonly name: string;
  readonly read: () => Promise<unknown>;
}

/** A button that saves something as a file of JSON. */
export function DownloadButton({ label, name, read }: DownloadButtonProps): JSX.Element {
  const { run, error, isRunning } = useAction(async () => saveJson(name, await read()));
  return (
    <>
      <button type="button" disabled={isRunning} onClick={() => run()}>
        {label}
      </button>
      {error !== undefined && <Failure error={error} />}
    </>
  );
}

function saveJson(name: string, value: unknown): void {
  const file = new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
