import { describe, expect, it } from 'vitest';
import { toContract } from '../src/contract.ts';
import type { JsonObject } from '../src/spec/json.ts';
import {
  addOperation,
  awsOf,
  createReadOperation,
  createSample,
  operationOf,
  problemsAfter,
} from './sample.ts';

/** The problems of the sample with a second operation, and routes at AWS for both. */
function problemsOfRoutes(first: JsonObject | undefined, second: JsonObject): string[] {
  return problemsAfter((one) => {
    addOperation(one, { ...createReadOperation(), 'x-aws-route': second });
    if (first !== undefined) operationOf(one)['x-aws-route'] = first;
  });
}

const shared = { method: 'PUT', path: '/rules/x' };

describe('A route at AWS', () => {
  it('is a fact of its operation, with the method and path of the contract where it has none', () => {
    const document = createSample();
    operationOf(document)['x-aws-route'] = { query: { operation: 'put' } };
    expect(toContract(document).operations['putRule']?.awsRoute).toEqual({
      method: 'PUT',
      path: '/rules/{RuleId}',
      query: { operation: 'put' },
    });
  });

  it('passes if a fixed query tells it apart, or if it is another method or path', () => {
    expect(
      problemsOfRoutes(
        { ...shared, query: { operation: 'put' } },
        { ...shared, query: { operation: 'read' } },
      ),
    ).toEqual([]);
    expect(problemsOfRoutes(shared, { ...shared, query: { operation: 'read' } })).toEqual([]);
    expect(problemsOfRoutes(shared, { ...shared, method: 'GET' })).toEqual([]);
  });

  it('is refused if another operation has the same', () => {
    for (const route of [shared, { ...shared, query: { operation: 'put' } }]) {
      expect(problemsOfRoutes(route, route)).toEqual([
        'The operations putRule and readRule have one route at AWS, which no fixed query tells apart.',
      ]);
    }
  });

  it('is refused if it is the route of an operation that has none of its own at AWS', () => {
    const route = { method: 'GET', path: '/rules' };
    const problems = problemsAfter((one) => {
      addOperation(one, createReadOperation());
      operationOf(one)['x-aws-route'] = route;
      operationOf(one)['parameters'] = [];
    });
    expect(problems).toContain(
      'The operations putRule and readRule have one route at AWS, which no fixed query tells apart.',
    );
  });

  it('is refused if it differs from another in the names of members only', () => {
    const problems = problemsOfRoutes(undefined, { path: '/rules/{Other}' });
    expect(problems).toEqual([
      'The x-aws-route of readRule has {Other}, which is not a path member.',
      'The routes of putRule and readRule at AWS differ in the names of their members only.',
    ]);
  });

  it.each([
    [{ verb: 'GET' }, 'The x-aws-route of putRule has other members than method, path, query.'],
    [{ method: 'FETCH' }, 'The method FETCH in the x-aws-route of putRule is not one of HTTP.'],
    [{ path: 'rules' }, 'The path in the x-aws-route of putRule does not begin with a slash.'],
    [{ query: { a: 1 } }, 'The query a in the x-aws-route of putRule is not a text.'],
    [{ query: { Mode: 'x' } }, 'The query Mode in the x-aws-route of putRule is a member, too.'],
  ])('is refused as %j', (route, sentence) => {
    expect(
      problemsAfter((one) => Object.assign(operationOf(one), { 'x-aws-route': route })),
    ).toEqual([sentence]);
  });

  it('is refused in AWS JSON, which has one route for all operations', () => {
    const change = (one: JsonObject): void => {
      const names = { targetPrefix: 'Rules', shapeNamespace: 'com.rules' };
      Object.assign(awsOf(one), { protocol: 'awsJson1_0', ...names });
      operationOf(one)['x-aws-route'] = shared;
    };
    expect(problemsAfter(change)).toEqual([
      'The operation putRule has an x-aws-route, but no routes at AWS.',
    ]);
  });
});
