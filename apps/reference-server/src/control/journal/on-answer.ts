import type { Response } from 'express';

/**
 * Calls `done` once, as the last of an answer is handed over, with the body where it is an error's;
 * or when the connection closed without one. Who asks for the journal after an answer finds it there.
 * `late` is called for an answer that came when nobody waited for it any more.
 */
export function onAnswer(
  response: Response,
  done: (body: unknown) => void,
  late: () => void,
): void {
  let body: unknown;
  let isDone = false;
  const finish = (): void => {
    if (isDone) return;
    isDone = true;
    done(body);
  };
  response.end = new Proxy(response.end, {
    apply(end, self, parts: unknown[]): unknown {
      if (response.statusCode >= 400) [body] = parts;
      // The operations report an answer right after they have given it.
      queueMicrotask(isDone ? late : finish);
      return Reflect.apply(end, self, parts);
    },
  });
  response.once('close', finish);
}
