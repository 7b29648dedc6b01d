import { isRecord } from '@numberkit/contract';
import type { ControlInput } from '@numberkit/sdk/control';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { control } from '../live/client.ts';
import { announce } from '../parts/announcer.tsx';
import { Failure } from '../parts/messages.tsx';
import { useAction } from '../parts/use-load.ts';

/** Loads fixtures from a file, which is chosen or dropped. */
export function FixturesLoader(): JSX.Element {
  const keepsOthers = useSignal(true);
  const loaded = useSignal<string | undefined>(undefined);
  const isOver = useSignal(false);
  const { run, error, isRunning } = useAction(async (file: File) => {
    loaded.value = undefined;
    const fixtures = readFixtures(await file.text());
    await control.value.loadFixtures({ ...fixtures, keepOthers: keepsOthers.value });
    loaded.value = `${file.name}: account ${fixtures.accountId} in ${fixtures.region} has its resources now.`;
    announce(loaded.value);
  });
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file !== undefined) void run(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are dropped here; the field does the same by key.
    <div
      class={`card drop${isOver.value ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        isOver.value = true;
      }}
      onDragLeave={() => {
        isOver.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        isOver.value = false;
        take(event.dataTransfer?.files);
      }}
    >
      <h2>Load fixtures</h2>
      <label class="field">
        A file of JSON, as “Download as fixtures” writes it; drop it here or choose it
        <input
          type="file"
          accept=".json,application/json"
          disabled={isRunning}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={keepsOthers.value}
          onChange={(event) => {
            keepsOthers.value = event.currentTarget.checked;
          }}
        />
        Keep the resources of other accounts and regions
      </label>
      <p class="about">
        The resources of the file's account and region are replaced. A file of YAML is loaded by{' '}
        <code>numberkit fixtures load</code>.
      </p>
      {loaded.value !== undefined && <p class="done">✓ {loaded}</p>}
      {error !== undefined && <Failure error={error} />}
    </div>
  );
}

/**
 * Reads a file.
 *
 * @throws {Error} It has no fixtures.
 */
function readFixtures(text: string): ControlInput<'loadFixtures'> {
  const fixtures = parse(text);
  if (isFixtures(fixtures)) return fixtures;
  throw new Error('The file has no fixtures: accountId and region are missing.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error('The file is not JSON.', { cause });
  }
}

// The server checks the rest, and names what is wrong.
function isFixtures(value: unknown): value is ControlInput<'loadFixtures'> {
  return (
    isRecord(value) && typeof value['accountId'] === 'string' && typeof value['region'] === 'string'
  );
}
