import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { changeQuery } from '../model/route.ts';

/** How long the reader must pause before the server is asked, in milliseconds. */
const pause = 250;

/** A search for resources by id, name or number. */
export function StateSearch({ value }: { readonly value: string }): JSX.Element {
  const typed = useSignal(value);
  useEffect(() => {
    typed.value = value;
  }, [value]);
  useEffect(() => {
    if (typed.value === value) return;
    const timer = setTimeout(() => changeQuery({ q: typed.value, after: undefined }), pause);
    return () => clearTimeout(timer);
  }, [typed.value]);
  return (
    <search class="filters">
      <input
        data-filter
        type="search"
        maxLength={64}
        aria-label="Search by id, name or number"
        placeholder="Search: id, name or number"
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
    </search>
  );
}
