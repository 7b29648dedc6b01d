import { readFileSync } from 'node:fs';
import type { OpenApiDocument, OperationFacts } from '@numberkit/contract';
import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { document as shared } from '@numberkit/contract/phone-numbers/document';
import express from 'express';
import { middleware } from 'express-openapi-validator';
import { describe, expect, test } from 'vitest';
import { createRequestChecks, createResponseChecks } from '../src/validator/eov-adapter.js';
import { leastRequest } from './toy-handlers.js';

// Each title is one assumption of src/validator/eov-adapter.ts about the inside of express-openapi-validator.
// A test that fails after an upgrade names what the adapter can no longer rely on.

type Middleware = ReturnType<typeof middleware>[number];

// The validator changes the document that it is given.
const document: OpenApiDocument = structuredClone(shared);
const facts: OperationFacts = phoneNumbers.operations.requestPhoneNumber;
const contentType = 'application/json';
const options = {
  validateApiSpec: false,
  validateSecurity: false,
  fileUploader: false,
  ajvFormats: { mode: 'full' },
} as const;

function createMiddlewares(): Middleware[] {
  const spec: unknown = structuredClone({ ...document, servers: [{ url: '/' }] });
  if (!isSpec(spec)) throw new Error('The document is no object.');
  return middleware({ ...options, apiSpec: spec, validateResponses: true });
}

function isSpec(spec: unknown): spec is Parameters<typeof middleware>[0]['apiSpec'] {
  return typeof spec === 'object';
}

const put = phoneNumbers.operations.putProtectConfigurationRuleSetNumberOverride;
const putPath = { ProtectConfigurationId: 'p', DestinationPhoneNumber: '12065550142' };

describe('express-openapi-validator', () => {
  test('is the version that the adapter was written against', () => {
    const url = import.meta.resolve('express-openapi-validator/package.json');
    const { version } = JSON.parse(readFileSync(new URL(url), 'utf8'));
    const advice =
      'read which of the other tests here fail, mend the adapter, then name the version';
    expect(version, advice).toBe('5.6.2');
  });

  test('makes middlewares with these names, of which the adapter runs the named ones', () => {
    expect(createMiddlewares().map(({ name }) => name)).toEqual([
      'pathParamsMiddleware',
      'metadataMiddleware',
      'securityMiddleware',
      'requestMiddleware',
      'responseMiddleware',
    ]);
  });

  test('finds an operation at its own route and writes it into request.openapi', async () => {
    const [prepare, findOperation] = createMiddlewares();
    const app = express();
    const request = Object.assign(Object.create(express.request), {
      ...{
        method: put.method,
        url: put.path,
        originalUrl: put.path,
        baseUrl: '',
        headers: {},
        app,
      },
    });
    for (const step of [prepare, findOperation]) {
      await new Promise<void>((resolve, reject) => {
        step?.(request, Object.create(express.response), (error?: unknown) =>
          error === undefined ? resolve() : reject(error),
        );
      });
    }
    expect(request.openapi).toMatchObject({
      openApiRoute: put.path,
      pathParams: expect.any(Object),
      schema: { operationId: put.operationId },
    });
  });

  test('reads path members from request.params while request.openapi.pathParams is empty', async () => {
    const check = await createRequestChecks(document, true)(put, contentType);
    const path = { ...putPath, DestinationPhoneNumber: 'x' };
    expect(await check({ path, query: {}, body: { Action: 'BLOCK' } })).toMatchObject([
      { path: '/params/DestinationPhoneNumber', keyword: 'pattern' },
    ]);
  });

  test('reports violations with a pointer, a message and a code that begins with the keyword', async () => {
    const check = await createRequestChecks(document, true)(facts, contentType);
    const { MessageType: _, ...rest } = leastRequest;
    const body = { ...rest, NumberCapabilities: ['FAX'], 'a/b~c': 1 };
    expect(await check({ path: {}, query: {}, body })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          path: '/body/MessageType',
          keyword: 'required',
        }),
        expect.objectContaining({
          path: '/body/NumberCapabilities/0',
          keyword: 'enum',
        }),
        // The name of an unknown member is appended without escapes.
        expect.objectContaining({ path: '/body/a/b~c' }),
      ]),
    );
  });

  test('stops at the first violation unless it is to list all errors', async () => {
    const body = { NumberCapabilities: ['FAX', 'TELEX'] };
    const first = await createRequestChecks(document, false)(facts, contentType);
    expect(await first({ path: {}, query: {}, body })).toHaveLength(1);
    const all = await createRequestChecks(document, true)(facts, contentType);
    expect((await all({ path: {}, query: {}, body })).length).toBeGreaterThan(2);
  });

  test('writes defaults into the members that it is given', async () => {
    const check = await createRequestChecks(document, false)(facts, contentType);
    const body: Record<string, unknown> = { ...leastRequest };
    expect(await check({ path: {}, query: {}, body })).toEqual([]);
    expect(body['DeletionProtectionEnabled']).toBe(false);
  });

  test('reports an absent body as /body, which the adapter leaves to the reading of bodies', async () => {
    const check = await createRequestChecks(document, true)(facts, contentType);
    expect(await check({ path: {}, query: {}, body: undefined })).toEqual([]);
  });

  test('checks dates in full, so that February 30 is none', async () => {
    const day = { type: 'string', format: 'date' };
    const schema = { type: 'object', properties: { day } };
    const post = { requestBody: { content: { [contentType]: { schema } } }, responses: {} };
    const dated = { ...document, paths: { '/days': { post } } };
    const dayFacts = { ...facts, method: 'POST', path: '/days' } as const;
    const check = await createRequestChecks(dated, true)(dayFacts, contentType);
    expect(await check({ path: {}, query: {}, body: { day: '2026-02-30' } })).toMatchObject([
      { path: '/body/day', keyword: 'format' },
    ]);
  });

  test('holds a response against its status once response.json is called', async () => {
    const check = await createResponseChecks(document)(facts, contentType);
    await expect(check(200, { TwoWayEnabled: 'yes' })).rejects.toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ path: '/response/TwoWayEnabled' }),
      ]),
    });
    await expect(check(418, {})).rejects.toThrow("status code '418'");
  });

  test('cannot use a document of another version of OpenAPI', () => {
    expect(() => createRequestChecks({ ...document, openapi: '3.0.3' }, false)).toThrow('3.1');
  });
});
