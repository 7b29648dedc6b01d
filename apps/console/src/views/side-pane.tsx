import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';

const wide = matchMedia('(min-width: 68rem)');
const width = signal(wide.matches);
wide.addEventListener('change', () => {
  width.value = wide.matches;
});

/** Whether there is room for a pane beside a list. */
export const isWide: ReadonlySignal<boolean> = width;

interface SidePaneProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What belongs to a row of a list: beside it, or over it where the page is narrow. */
export function SidePane({ title, onClose, children }: SidePaneProps): JSX.Element {
  if (isWide.value) {
    return (
      <Beside title={title} onClose={onClose}>
        {children}
      </Beside>
    );
  }
  return (
    <Dialog title={title} onClose={onClose} class="pane">
      {children}
    </Dialog>
  );
}

function Beside({ title, onClose, children }: SidePaneProps): JSX.Element {
  const pane = useRef<HTMLElement>(null);
  // As in a dialog: by key it would be behind all rows of the list.
  useEffect(() => pane.current?.focus({ preventScroll: true }), []);
  return (
    <aside ref={pane} class="pane" aria-label={title} tabIndex={-1}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      </header>
      {children}
    </aside>
  );
}
