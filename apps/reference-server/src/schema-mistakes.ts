import type { ErrorObject } from 'ajv';

/** What is wrong with a file, in one line: where and why, without any value of it. */
export function toMistakes(errors: readonly ErrorObject[]): string {
  return errors
    .map(({ instancePath, message, params }) => {
      const where = instancePath.slice(1).replaceAll('/', '.') || 'the file';
      const unknown: unknown = params['additionalProperty'];
      return `${where} ${typeof unknown === 'string' ? `has an unknown member ${unknown}` : message}`;
    })
    .join('; ');
}
