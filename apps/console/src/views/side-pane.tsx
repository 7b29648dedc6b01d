import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
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
  if (!isWide.value) {
    return (
      <Dialog title={title} onClose={onClose} class="pane">
        {children}
      </Dialog>
    );
  }
  return (
    <aside class="pane" aria-label={title}>
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
