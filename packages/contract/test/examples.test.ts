import { describe, expect, it } from 'vitest';
import { document } from '../src/phone-numbers/document.js';
import { phoneNumbers } from '../src/phone-numbers/index.js';

// A mock server made from the document responds with its examples.

interface ErrorResponse {
  readonly headers: { readonly 'X-Amzn-ErrorType': { readonly example?: string } };
  readonly content: {
    readonly 'application/json': { readonly example?: Readonly<Record<string, unknown>> };
  };
}

const named = Object.entries(phoneNumbers.operations).flatMap(
  ([operation, { path, method, exceptions }]) =>
    Object.entries(exceptions).map(([name, facts]) => ({
      operation,
      path,
      method,
      name,
      ...facts,
    })),
);

function toResponse(path: string, method: string, status: number): ErrorResponse {
  const operation: unknown = document.paths[path]?.[method.toLowerCase()];
  const { responses }: { responses: Record<string, { $ref: string }> } = JSON.parse(
    JSON.stringify(operation),
  );
  const component = responses[status]?.$ref.split('/').at(-1) ?? '';
  return JSON.parse(JSON.stringify(document.components['responses']?.[component]));
}

describe('The document has an example', () => {
  it.each(named)('of $name of $operation, by its header and its body', (exception) => {
    const { path, method, status, name, members, defaults } = exception;
    const { headers, content } = toResponse(path, method, status);
    expect(headers['X-Amzn-ErrorType'].example).toBe(name);
    const { example = {} } = content['application/json'];
    expect(Object.keys(example).sort()).toEqual([...members].sort());
    expect(example).toMatchObject(members.includes('__type') ? { __type: name } : defaults);
    if (members.includes('Reason')) expect(example['Message']).toContain(example['Reason']);
  });
});
