import { batch } from '@preact/signals';

/**
 * Gathers values until the browser draws its next frame, and takes them all at once: to draw the page for each event
 * of a burst would take seconds.
 */
export function createFrameQueue<Value>(take: (values: readonly Value[]) => void): {
  add(value: Value): void;
  /** Takes what has been gathered now. */
  flush(): void;
} {
  let gathered: Value[] = [];
  const flush = () => {
    if (gathered.length === 0) return;
    const values = gathered;
    gathered = [];
    batch(() => take(values));
  };
  return {
    add: (value) => {
      gathered.push(value);
      if (gathered.length === 1) requestAnimationFrame(flush);
    },
    flush,
  };
}
