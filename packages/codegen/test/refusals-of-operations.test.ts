import { describe, expect, it } from 'vitest';
import { type JsonObject, toList } from '../src/spec/json.ts';
import { validateDocument } from '../src/validation/validate-document.ts';
import {
  addOperation,
  at,
  createReadOperation,
  createSample,
  operationOf,
  problemsAfter,
  schemasOf,
  tagOf,
} from './sample.ts';

describe('A document', () => {
  it('passes when it is complete', () => {
    expect(problemsAfter(() => {})).toEqual([]);
    expect(problemsAfter((one) => addOperation(one, createReadOperation()))).toEqual([]);
  });

  it('is refused with every problem at once', () => {
    const problems = problemsAfter((one) => {
      delete operationOf(one)['summary'];
      delete at(tagOf(one), 'x-service')['pathPrefixes'];
    });
    expect(problems).toEqual([
      'The x-service of the tag Rules has no pathPrefixes.',
      'The operation putRule has no summary.',
    ]);
  });

  it('is refused without operations', () => {
    expect(problemsAfter((one) => Object.assign(one, { paths: {} }))).toEqual([
      'The document has no operations.',
    ]);
  });

  it('is refused when it is not an object', () => {
    expect(() => validateDocument('openapi')).toThrow('The document is not an object.');
  });
});

describe('An operation is refused', () => {
  it.each(['summary', 'description', 'x-aws-operation'])('without %s', (statement) => {
    expect(problemsAfter((one) => delete operationOf(one)[statement])).toEqual([
      `The operation putRule has no ${statement}.`,
    ]);
  });

  it('without operationId, named by its route', () => {
    expect(problemsAfter((one) => delete operationOf(one)['operationId'])).toEqual([
      'The operation PUT /rules/{RuleId} has no operationId.',
    ]);
  });

  it('when its operationId is not a method name', () => {
    expect(
      problemsAfter((one) => Object.assign(operationOf(one), { operationId: 'put-rule' })),
    ).toEqual(['The operationId put-rule is not a name in lower camel case.']);
  });

  it.each(['then', 'safe', 'toString'])('when its operationId is %s', (operationId) => {
    expect(problemsAfter((one) => Object.assign(operationOf(one), { operationId }))).toEqual([
      `The operationId ${operationId} is the name of a member that every client has.`,
    ]);
  });

  it('when another one has its operationId', () => {
    const twin = { ...createReadOperation(), operationId: 'putRule' };
    expect(problemsAfter((one) => addOperation(one, twin))).toEqual([
      'Two operations have the operationId putRule.',
    ]);
  });

  it('when the types of another one have the same names', () => {
    const twin = { ...createReadOperation(), operationId: 'putRULE' };
    expect(problemsAfter((one) => addOperation(one, twin))).toEqual([
      'The types of the operations putRule and putRULE have the same names.',
    ]);
  });

  it('when another one has its name at AWS', () => {
    const twin = { ...createReadOperation(), 'x-aws-operation': 'PutRule' };
    expect(problemsAfter((one) => addOperation(one, twin))).toEqual([
      'Two operations of Rules have the x-aws-operation PutRule.',
    ]);
  });

  it.each([
    [[], 0],
    [['Rules', 'Rules'], 2],
    [['Other'], 0],
  ])('with the tags %j', (tags, count) => {
    expect(problemsAfter((one) => Object.assign(operationOf(one), { tags }))).toEqual([
      `The operation putRule has ${count} tags with x-service, not exactly one.`,
    ]);
  });

  it('without a response of success', () => {
    expect(problemsAfter((one) => delete at(operationOf(one), 'responses')['200'])).toEqual([
      'The operation putRule has no 2xx response.',
    ]);
  });

  it('with a response for a range of statuses', () => {
    const change = (one: JsonObject): void => {
      at(operationOf(one), 'responses')['5XX'] = { $ref: '#/components/responses/Invalid' };
      delete at(operationOf(one), 'responses')['400'];
    };
    expect(problemsAfter(change)).toEqual(['The response 5XX of putRule is not for one status.']);
  });
});

describe('A member is refused', () => {
  it('when the path and the body of an operation both have its name', () => {
    const change = (one: JsonObject): void => {
      at(schemasOf(one), 'NewRule', 'properties')['RuleId'] = {
        type: 'string',
        description: 'The rule.',
      };
    };
    expect(problemsAfter(change)).toEqual(['The operation putRule has two members called RuleId.']);
  });

  it('as idempotency token when the operation has no such member', () => {
    const change = (one: JsonObject): void => {
      operationOf(one)['x-idempotency-token'] = 'ClientToken';
    };
    expect(problemsAfter(change)).toEqual([
      'The x-idempotency-token ClientToken of putRule is not one of its members.',
    ]);
  });

  it('without a description, in a schema', () => {
    expect(
      problemsAfter(
        (one) => delete at(schemasOf(one), 'Rule', 'properties', 'Text')['description'],
      ),
    ).toEqual(['The member Rule.Text has no description.']);
  });

  it('without a description, in an object within a list', () => {
    const items = { type: 'object', properties: { Inner: { type: 'string' } } };
    expect(
      problemsAfter((one) =>
        Object.assign(at(schemasOf(one), 'Rule', 'properties', 'History'), { items }),
      ),
    ).toEqual(['The member Rule.History.*.Inner has no description.']);
  });

  it('in a cookie, which the flat input does not have', () => {
    const parameters = [
      at({ first: toList(operationOf(createSample())['parameters'])[0] ?? null }, 'first'),
      { name: 'X-Trace', in: 'cookie', description: 'A trace.' },
    ];
    expect(problemsAfter((one) => Object.assign(operationOf(one), { parameters }))).toEqual([
      'The member X-Trace of putRule is not in path, query or header.',
    ]);
  });

  it('when the route has it and the parameters do not', () => {
    expect(problemsAfter((one) => Object.assign(operationOf(one), { parameters: [] }))).toEqual([
      'The route of putRule has {RuleId}, but no path parameter of that name.',
    ]);
  });
});

describe('A body is refused', () => {
  it('when it may be left out but one of its members may not', () => {
    expect(
      problemsAfter((one) =>
        Object.assign(at(operationOf(one), 'requestBody'), { required: false }),
      ),
    ).toEqual(['The body of putRule may be left out, but its member Text may not.']);
  });

  it('when it is not an object', () => {
    const change = (one: JsonObject): void => {
      schemasOf(one)['NewRule'] = { type: 'string', description: 'A text.' };
      delete operationOf(one)['x-idempotency-token'];
    };
    expect(problemsAfter(change)).toEqual(['The body of putRule is not an object with members.']);
  });

  it('when it is of another content type', () => {
    const change = (one: JsonObject): void => {
      operationOf(one)['requestBody'] = { required: true, content: { 'text/plain': {} } };
      delete operationOf(one)['x-idempotency-token'];
    };
    expect(problemsAfter(change)).toEqual([
      'The body of putRule is not of the one content type application/json.',
    ]);
  });
});
