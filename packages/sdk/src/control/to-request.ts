import {
  type ControlInput,
  type ControlOperationId,
  controlOperations,
  splitControlInput,
} from '@numberkit/contract/control';

/** A request as fetch takes it. */
export interface ControlRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

/** A call as the request that carries it. */
export function toRequest<Op extends ControlOperationId>(
  baseUrl: string,
  key: string | undefined,
  operation: Op,
  input: ControlInput<Op>,
): ControlRequest {
  const { method, path: route } = controlOperations[operation];
  const { path, query, body } = splitControlInput(operation, input);
  const filled = route.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const pairs = Object.entries(query).map(([name, value]) => [name, String(value)]);
  const search = pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
  return {
    url: `${baseUrl}${filled}${search}`,
    method,
    headers: {
      accept: 'application/json, application/problem+json',
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  };
}
