import { signal } from '@preact/signals';

/** The server's control key, if the reader has given one; it is kept for this tab only. */
export const key = signal<string | undefined>(undefined);

const item = 'numberkit.key';

/**
 * Reads the key from the fragment, where `numberkit open` puts it, or from the tab's storage. The fragment loses it at
 * once, so that no bookmark and no screen has it.
 */
export function startAccess(): void {
  const [, before = '', given] = /^(.*?)(?:^#|[?&#])key=([^&]*)/.exec(location.hash) ?? [];
  if (given !== undefined) {
    history.replaceState(null, '', before === '' ? '#/' : before);
    keepKey(decodeURIComponent(given));
    return;
  }
  key.value = sessionStorage.getItem(item) ?? undefined;
}

/** Keeps a key for this tab. */
export function keepKey(given: string): void {
  sessionStorage.setItem(item, given);
  key.value = given;
}

/** Forgets the key. */
export function dropKey(): void {
  sessionStorage.removeItem(item);
  key.value = undefined;
}
