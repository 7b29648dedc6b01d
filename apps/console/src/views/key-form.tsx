import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { retry } from '../live/connect.ts';
import { keepKey, key } from '../model/access.ts';

/** Asks for the server's control key. */
export function KeyForm({ wasWrong }: { readonly wasWrong: boolean }): JSX.Element {
  const given = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (given.value === key.value) retry();
    else keepKey(given.value);
  };
  return (
    <section class="notice">
      <h1>Control key</h1>
      <p>
        This server wants its control key, the value of <code>NUMBERKIT_CONTROL_KEY</code>.
      </p>
      <form onSubmit={submit}>
        <label for="key">Key</label>
        <input
          ref={field}
          id="key"
          type="password"
          autocomplete="off"
          required
          value={given.value}
          aria-describedby={wasWrong ? 'key-wrong key-kept' : 'key-kept'}
          aria-invalid={wasWrong}
          onInput={(event) => {
            given.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="primary">
          Continue
        </button>
        {wasWrong && (
          <p id="key-wrong" class="wrong" role="alert">
            ✕ The server does not accept this key.
          </p>
        )}
        <p id="key-kept" class="about">
          The key is kept in this tab, until it is closed. Another tab asks for it again.
        </p>
      </form>
    </section>
  );
}
