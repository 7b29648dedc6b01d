import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { announce } from './announcer.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
  /** The key that does the same. */
  readonly shortcut?: string;
}

/** How long a button says that it has copied, in milliseconds. */
const thanks = 1500;

/** A button that copies a text. */
export function CopyButton({ text, label = 'Copy', shortcut }: CopyButtonProps): JSX.Element {
  const state = useSignal<'ready' | 'copied' | 'failed'>('ready');
  const copy = async () => {
    state.value = (await copyText(text)) ? 'copied' : 'failed';
    announce(state.value === 'copied' ? 'Copied.' : 'The browser did not let the page copy.');
    setTimeout(() => {
      state.value = 'ready';
    }, thanks);
  };
  const words = { ready: label, copied: 'Copied', failed: 'Not copied' };
  return (
    <button type="button" class="quiet copy" onClick={copy} data-shortcut={shortcut}>
      {words[state.value]}
    </button>
  );
}

/** Copies a text; false if the browser does not allow it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page of another host than this machine has no clipboard without HTTPS.
    return copySelection(text);
  }
}

function copySelection(text: string): boolean {
  const area = document.createElement('textarea');
  const before = document.activeElement;
  area.value = text;
  area.className = 'hidden';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}

interface SnippetProps {
  readonly text: string;
  readonly title: string;
  /** The text to copy, where another one is shown. */
  readonly copied?: string;
  /** The key that copies it too. */
  readonly shortcut?: string;
}

/** A text to run elsewhere, with a button that copies it. */
export function Snippet({ text, title, copied = text, shortcut }: SnippetProps): JSX.Element {
  return (
    <figure class="snippet">
      <figcaption>
        <span>{title}</span>
        <CopyButton text={copied} {...(shortcut !== undefined && { shortcut })} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key. */}
      <pre tabIndex={0}>{text}</pre>
    </figure>
  );
}
