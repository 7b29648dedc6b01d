import { batch } from '@preact/signals';

/** The shortest time between two drawings, in milliseconds; nobody reads faster. */
const interval = 100;

/**
 * Gathers values until the browser draws its next frame, and takes them all at once, at most ten times a second: to draw
 * the page for each event of a burst would take seconds.
 */
export function createFrameQueue<Value>(take: (values: readonly Value[]) => void): {
  add(value: Value): void;
  /** Takes what has been gathered now. */
  flush(): void;
} {
  let gathered: Value[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const flush = () => {
    if (gathered.length === 0) return;
    const values = gathered;
    gathered = [];
    last = performance.now();
    batch(() => take(values));
  };
  return {
    add: (value) => {
      gathered.push(value);
      if (gathered.length > 1) return;
      const wait = last + interval - performance.now();
      setTimeout(() => requestAnimationFrame(flush), Math.max(0, wait));
    },
    flush,
  };
}
