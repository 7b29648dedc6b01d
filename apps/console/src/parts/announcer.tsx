import { signal } from '@preact/signals';
import type { JSX } from 'preact';

const announcement = signal('');

/** Says something to those who hear the page instead of seeing it. */
export function announce(text: string): void {
  announcement.value = text;
}

/** The place where screen readers hear what has changed. */
export function Announcer(): JSX.Element {
  return (
    <p class="hidden" role="status">
      {announcement}
    </p>
  );
}
