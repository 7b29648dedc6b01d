import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { dropKey, key } from '../model/access.ts';
import { hasShortcuts, theme, themes } from '../model/preferences.ts';
import { titles } from '../model/route.ts';
import { useShortcut, viewKeys } from '../model/shortcuts.ts';
import { Dialog } from '../parts/dialog.tsx';

const keys: readonly (readonly [string, string])[] = [
  ['/', 'to the search'],
  ['j  k', 'next and previous row'],
  ['Enter', 'open the row'],
  ['Esc', 'close what is open'],
  ['c', 'copy the open request as curl'],
  ['p', 'pause the journal, and resume it'],
  ...Object.entries(viewKeys).map(([key, view]) => [`g ${key}`, titles[view]] as const),
  ['?', 'this list'],
];

/** The look of the page, its shortcuts, and the key of this tab. */
export function Settings(): JSX.Element {
  const isOpen = useSignal(false);
  const open = () => {
    isOpen.value = true;
  };
  useShortcut('?', open);
  return (
    <>
      <button type="button" class="quiet icon" aria-label="Settings and shortcuts" onClick={open}>
        <span aria-hidden="true">⚙</span>
      </button>
      {isOpen.value && (
        <Dialog
          title="Settings and shortcuts"
          class="settings"
          onClose={() => {
            isOpen.value = false;
          }}
        >
          <Look />
          <label class="check">
            <input
              type="checkbox"
              checked={hasShortcuts.value}
              onChange={(event) => {
                hasShortcuts.value = event.currentTarget.checked;
              }}
            />
            Single keys are shortcuts
          </label>
          <dl class="keys">
            {keys.map(([name, meaning]) => (
              <div key={name}>
                <dt>
                  <kbd>{name}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          {key.value !== undefined && (
            <p>
              <button type="button" onClick={dropKey}>
                Forget the control key
              </button>
            </p>
          )}
        </Dialog>
      )}
    </>
  );
}

function Look(): JSX.Element {
  return (
    <fieldset class="choices">
      <legend>Look</legend>
      {themes.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="theme"
            checked={theme.value === one}
            onChange={() => {
              theme.value = one;
            }}
          />
          {one}
        </label>
      ))}
    </fieldset>
  );
}
