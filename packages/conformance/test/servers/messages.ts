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

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** The JSON object in a body, or an empty one. */
export function jsonOf(body: string): Json {
  try {
    const json: unknown = JSON.parse(body);
    return isJson(json) ? json : {};
  } catch {
    return {};
  }
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
