import { readResponseBody } from '@numberkit/aws-wire/client';

/**
 * The JSON object of an AWS answer, null members left out; undefined where it is none. Exceptions
 * that all services share may name themselves in `code`.
 */
export function readBody(text: string): Record<string, unknown> | undefined {
  try {
    const body = readResponseBody(text);
    const { code } = body;
    return typeof code === 'string' ? { __type: code, ...body } : body;
  } catch {
    return undefined;
  }
}
