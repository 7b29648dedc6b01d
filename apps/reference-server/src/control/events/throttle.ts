/**
 * Makes a function that runs an action at once if it has not run for an interval, or else once at the interval's end,
 * however often it is called meanwhile.
 *
 * @param interval In milliseconds.
 */
export function throttle(interval: number, action: () => void): () => void {
  let isResting = false;
  let isCalled = false;
  const run = () => {
    isResting = true;
    isCalled = false;
    action();
    setTimeout(() => {
      isResting = false;
      if (isCalled) run();
    }, interval).unref();
  };
  return () => {
    if (isResting) isCalled = true;
    else run();
  };
}
