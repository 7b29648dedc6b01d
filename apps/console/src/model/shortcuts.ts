import { useEffect } from 'preact/hooks';
import { hasShortcuts } from './preferences.ts';
import { toLink, type ViewName } from './route.ts';

/** The views behind `g` and a second key. */
export const viewKeys: Readonly<Record<string, ViewName>> = {
  h: 'start',
  j: 'journal',
  s: 'state',
  c: 'clock',
  f: 'faults',
  x: 'fixtures',
};

type Run = () => void;

const active = new Map<string, Run>();

/** Lets a key do something as long as the component is there. */
export function useShortcut(key: string, run: Run): void {
  useEffect(() => {
    const before = active.get(key);
    active.set(key, run);
    return () => {
      if (before === undefined) active.delete(key);
      else active.set(key, before);
    };
  });
}

/** Listens to the keys of the page. */
export function startShortcuts(): void {
  let isGoing = false;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (!hasShortcuts.value) return;
    const view = isGoing ? viewKeys[event.key] : undefined;
    isGoing = event.key === 'g';
    if (view !== undefined) {
      location.hash = toLink(view);
    } else {
      const run = active.get(event.key) ?? common[event.key];
      if (run === undefined) return;
      run();
    }
    event.preventDefault();
  });
}

const common: Readonly<Record<string, Run>> = {
  '/': () => document.querySelector<HTMLElement>('[data-filter]')?.focus(),
  j: () => moveRow(1),
  k: () => moveRow(-1),
};

/** Moves the focus to the next or the previous row of a list. */
function moveRow(by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const index = rows.findIndex((row) => row.matches(':focus'));
  const next = index === -1 ? rows[0] : rows[index + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(radio|checkbox|button)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
