import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toContract } from '../src/contract.ts';
import { parcels } from './shapes/gen/contract.gen.ts';

const { operations, services } = parcels;
const document: unknown = parse(
  readFileSync(new URL('shapes/openapi.yaml', import.meta.url), 'utf8'),
);

describe('A document with every shape', () => {
  it('is the same contract generated and at run time', () => {
    expect(toContract(document)).toEqual({ ...parcels, document });
  });

  it('is one service of problems, with a problem of its own for each request without an operation', () => {
    expect(services['Parcels']).toMatchObject({
      name: 'Parcels',
      errorForm: 'problem',
      requestIdHeader: 'x-request-id',
      pathPrefixes: ['/'],
      unrouted: {
        unknownRoute: { name: 'NotFound', status: 404, defaults: { type: 'urn:parcels:missing' } },
        methodNotAllowed: { name: 'MethodNotAllowed', status: 405 },
        notImplemented: { name: 'NotImplemented', status: 501, defaults: { type: 'about:blank' } },
      },
    });
  });

  it('has the members of each place, and the names on the wire that differ', () => {
    expect(operations.listParcels).toMatchObject({
      method: 'GET',
      members: {
        path: [],
        query: ['states', 'maxResults', 'pageToken', 'since', 'fragile'],
        header: ['traceId'],
        body: [],
      },
      wireNames: {
        states: 'state',
        maxResults: 'max-results',
        pageToken: 'page-token',
        traceId: 'X-Trace-Id',
      },
      pagination: {
        inputToken: 'pageToken',
        outputToken: 'nextToken',
        pageSize: 'maxResults',
        items: 'parcels',
      },
    });
  });

  it('has each success, and those without a body', () => {
    expect(operations.addParcel).toMatchObject({ success: [200, 201, 202], noContent: [202] });
    expect(operations.removeParcel).toMatchObject({ success: [204], noContent: [204] });
    expect(operations.changeParcel).toMatchObject({ success: [200], noContent: [] });
  });

  it('has several exceptions of one status, told apart by name and type', () => {
    expect(operations.addParcel.exceptions).toMatchObject({
      ParcelExists: { status: 409, role: 'conflict', defaults: { type: 'urn:parcels:exists' } },
      KeyReused: {
        status: 409,
        role: 'conflict',
        members: ['type', 'title', 'status', 'detail', 'usedAt'],
        defaults: { type: 'urn:parcels:key', title: 'Key reused', status: 409 },
      },
    });
    expect(operations.addParcel.roles.conflict).toBe('ParcelExists');
  });

  it('knows which operations only read', () => {
    const reading = Object.values(operations).filter(({ isReadOnly }) => isReadOnly);
    expect(reading.map(({ operationId }) => operationId)).toEqual([
      'listParcels',
      'getParcel',
      'findParcels',
      'watchArrivals',
      'getStock',
    ]);
  });

  it('has the timestamps of each event of a stream', () => {
    expect(operations.watchArrivals).toMatchObject({
      success: [200],
      noContent: [],
      timestamps: { output: {} },
    });
    expect(operations.watchArrivals.events).toEqual({
      arrived: { timestamps: { 'iso-8601': [['arrived']] } },
      taken: { timestamps: {} },
    });
    expect(operations.getParcel).not.toHaveProperty('events');
  });

  it('has the paths of sensitive members in lists, and of timestamps in each form', () => {
    expect(operations.findParcels.sensitive).toEqual({
      input: [['receivers', '*', 'name']],
      output: [['parcels', '*', 'receivers', '*', 'name']],
    });
    expect(operations.listParcels.timestamps).toEqual({
      input: { 'epoch-seconds': [['since']] },
      output: { 'iso-8601': [['parcels', '*', 'arrived']] },
    });
  });
});
