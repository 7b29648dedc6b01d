export type Members = Record<string, unknown>;

/** A problem to send. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    readonly title: string,
    readonly members: readonly string[] = [],
  ) {
    super(title);
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'not-found', 'Not found');
}

export function invalid(...members: readonly string[]): Refusal {
  return new Refusal(400, 'invalid-request', 'Invalid request', members);
}
