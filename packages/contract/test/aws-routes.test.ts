import { describe, expect, test } from 'vitest';
import { createAwsRoutes, type OperationFacts, type ServiceFacts } from '../src/index.js';
import { phoneNumbers } from '../src/phone-numbers/index.js';

const template = phoneNumbers.operations.updatePhoneNumber;
const service: ServiceFacts = { ...template.service, name: 'Toys' };

function toOperation(operationId: string, facts: Partial<OperationFacts>): OperationFacts {
  return { ...template, service, operationId, ...facts };
}

const find = createAwsRoutes({
  changeToy: toOperation('changeToy', { method: 'POST', path: '/toys/{id}' }),
  restoreToy: toOperation('restoreToy', {
    method: 'POST',
    path: '/toys/{id}/restore',
    awsRoute: { method: 'POST', path: '/toys/{id}', query: { operation: 'restore' } },
  }),
  changeToys: toOperation('changeToys', {
    method: 'PATCH',
    path: '/toys',
    awsRoute: { method: 'POST', path: '/toys', query: { operation: 'batch-update' } },
  }),
  getToy: toOperation('getToy', { method: 'GET', path: '/toys/{id}' }),
  getPart: toOperation('getPart', {
    method: 'POST',
    path: '/parts',
    service: {
      ...service,
      ...(service.aws && { aws: { ...service.aws, protocol: 'awsJson1_0' } }),
    },
  }),
});

const operationOf = (
  method: string,
  path: string,
  query: Readonly<Record<string, unknown>> = {},
) => {
  const found = find({ method, path, query });
  return found?.kind === 'operation' ? found.operation.operationId : found?.kind;
};

describe('a route of AWS', () => {
  test('is the one of the contract for an operation that has no other', () => {
    const found = find({ method: 'POST', path: '/toys/a%2Fb', query: {} });
    expect(found).toMatchObject({ kind: 'operation', members: new Map([['id', 'a%2Fb']]) });
    expect(operationOf('POST', '/toys/1')).toBe('changeToy');
    expect(operationOf('GET', '/toys/1')).toBe('getToy');
  });

  test('with a fixed query is of the operation that the query names', () => {
    expect(operationOf('POST', '/toys/1', { operation: 'restore', other: 'x' })).toBe('restoreToy');
    expect(operationOf('POST', '/toys', { operation: 'batch-update' })).toBe('changeToys');
  });

  test.each([['break'], ['Restore'], [''], [['restore', 'restore']]])(
    'with the value %j of a fixed query is of no operation',
    (operation) => {
      expect(find({ method: 'POST', path: '/toys/1', query: { operation } })).toEqual({
        kind: 'unknown',
        service,
      });
      expect(operationOf('POST', '/toys', { operation })).toBe('unknown');
    },
  );

  test('without its fixed query is not known', () => {
    expect(operationOf('POST', '/toys')).toBeUndefined();
    expect(operationOf('POST', '/toys', { other: 'x' })).toBeUndefined();
  });

  test('is not the route that the operation has in the contract', () => {
    expect(operationOf('POST', '/toys/1/restore')).toBeUndefined();
    expect(operationOf('PATCH', '/toys')).toBeUndefined();
  });

  test('has a fixed query for its own method only', () => {
    expect(operationOf('GET', '/toys/1', { operation: 'break' })).toBe('getToy');
  });

  test('is not there for a service of another protocol', () => {
    expect(operationOf('POST', '/parts')).toBeUndefined();
  });

  test('does not read the query where no fixed query is', () => {
    const request = {
      method: 'GET',
      path: '/toys/1',
      get query(): Record<string, unknown> {
        throw new Error('The query was read.');
      },
    };
    expect(find(request)).toMatchObject({ operation: { operationId: 'getToy' } });
  });
});
