import { effect, type Signal, signal } from '@preact/signals';

/** The looks of the page. */
export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** The look that the reader chose. */
export const theme: Signal<Theme> = signal(readTheme());

/** Whether single keys are shortcuts. */
export const hasShortcuts: Signal<boolean> = signal(
  localStorage.getItem('numberkit.shortcuts') !== 'off',
);

/** Whether numbers and names are shown whole; until the reader asks for it they are not, in every tab anew. */
export const isShown: Signal<boolean> = signal(false);

/** Applies the preferences and keeps them. */
export function startPreferences(): void {
  effect(() => {
    document.documentElement.dataset['theme'] = theme.value;
    keep('numberkit.theme', theme.value, 'system');
  });
  effect(() => keep('numberkit.shortcuts', hasShortcuts.value ? 'on' : 'off', 'on'));
}

// What is not changed leaves nothing in the browser.
function keep(item: string, value: string, usual: string): void {
  if (value === usual) localStorage.removeItem(item);
  else localStorage.setItem(item, value);
}

function readTheme(): Theme {
  const kept = localStorage.getItem('numberkit.theme');
  return themes.find((one) => one === kept) ?? 'system';
}
