import { readProcess } from './read-process.js';
import { toRunnerLinks } from './script-runners.js';

/** How often is looked, in milliseconds. */
const interval = 500;

/**
 * Waits until one of the script runners that started this process has gone: npm passes no signal on to
 * what its shell started, so that a server would outlive it. Never resolves where no runner started it.
 */
export function waitForRunnerGone(signal: AbortSignal): Promise<void> {
  const links = toRunnerLinks(process.pid, readProcess);
  return new Promise((resolve) => {
    if (links.length === 0) return;
    const timer = setInterval(() => {
      // The system gives the children of a process that ends to another one.
      if (links.every(({ child, parent }) => readProcess(child)?.parent === parent)) return;
      clearInterval(timer);
      resolve();
    }, interval).unref();
    signal.addEventListener('abort', () => clearInterval(timer));
  });
}
