import { isRecord } from '@numberkit/contract';

/** A request with its body as text. */
export interface HttpRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A response before its body is written as JSON. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The members of a JSON object. */
export type Members = Readonly<Record<string, unknown>>;

/** The members of the JSON object in a body; none for other bodies. */
export function membersOf(body: string): Members {
  try {
    const json: unknown = JSON.parse(body);
    return isRecord(json) ? json : {};
  } catch {
    return {};
  }
}
