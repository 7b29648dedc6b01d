import type { JSX } from 'preact';
import type { FaultDraft } from '../text/faults.ts';

interface ExtentFieldsProps {
  readonly draft: FaultDraft;
  readonly onChange: (part: Partial<FaultDraft>) => void;
}

const extents: readonly (readonly [FaultDraft['extent'], string])[] = [
  ['calls', 'the next calls'],
  ['always', 'every call'],
  ['probability', 'some calls'],
];

/** Which calls a fault happens to. */
export function ExtentFields({ draft, onChange }: ExtentFieldsProps): JSX.Element {
  return (
    <fieldset>
      <legend>To which calls</legend>
      <div class="choices">
        {extents.map(([extent, label]) => (
          <label key={extent}>
            <input
              type="radio"
              name="extent"
              checked={draft.extent === extent}
              onChange={() => onChange({ extent })}
            />
            {label}
          </label>
        ))}
      </div>
      {draft.extent === 'calls' && (
        <label class="field">
          Number of calls
          <input
            type="number"
            min="1"
            required
            value={draft.calls}
            onInput={(event) => onChange({ calls: event.currentTarget.value })}
          />
        </label>
      )}
      {draft.extent === 'probability' && (
        <>
          <label class="field">
            Probability
            <input
              type="number"
              min="0.001"
              max="1"
              step="any"
              required
              value={draft.probability}
              onInput={(event) => onChange({ probability: event.currentTarget.value })}
            />
          </label>
          <label class="field">
            Seed
            <input
              type="number"
              step="1"
              placeholder="0"
              value={draft.seed}
              onInput={(event) => onChange({ seed: event.currentTarget.value })}
            />
          </label>
        </>
      )}
    </fieldset>
  );
}
