import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../src/spec/json.ts';
import { validateDocument } from '../src/validation/validate-document.ts';
import { addOperation, schemasOf, tagOf, toRefusal } from './refusal.ts';
import { at, createReadOperation, operationOf } from './sample.ts';

describe('A document', () => {
  it('passes when it leaves nothing to guess', () => {
    expect(toRefusal(() => {})).toEqual([]);
    expect(toRefusal((one) => addOperation(one, createReadOperation()))).toEqual([]);
  });

  it('is refused with every problem at once', () => {
    const refusal = toRefusal((one) => {
      delete operationOf(one)['summary'];
      delete tagOf(one)['x-service'];
    });
    expect(refusal).toEqual([
      'The tag Rules has no x-service.',
      'The operation putRule has no summary.',
    ]);
  });

  it('is refused without operations', () => {
    expect(toRefusal((one) => Object.assign(one, { paths: {} }))).toEqual([
      'The document has no operations.',
    ]);
  });

  it('is refused when it is no document at all', () => {
    expect(() => validateDocument('openapi')).toThrow('The document is not an object.');
  });
});

describe('An operation is refused', () => {
  it.each(['summary', 'description', 'x-aws-operation'])('without %s', (statement) => {
    expect(toRefusal((one) => delete operationOf(one)[statement])).toEqual([
      `The operation putRule has no ${statement}.`,
    ]);
  });

  it('without operationId, named by its route', () => {
    expect(toRefusal((one) => delete operationOf(one)['operationId'])).toEqual([
      'The operation PUT /rules/{RuleId} has no operationId.',
    ]);
  });

  it('when its operationId cannot be the name of a method', () => {
    expect(
      toRefusal((one) => Object.assign(operationOf(one), { operationId: 'put-rule' })),
    ).toEqual(['The operationId put-rule is not a name in lower camel case.']);
  });

  it('when another one has its operationId', () => {
    const twin = { ...createReadOperation(), operationId: 'putRule' };
    expect(toRefusal((one) => addOperation(one, twin))).toEqual([
      'Two operations have the operationId putRule.',
    ]);
  });

  it('when another one has its name at AWS', () => {
    const twin = { ...createReadOperation(), 'x-aws-operation': 'PutRule' };
    expect(toRefusal((one) => addOperation(one, twin))).toEqual([
      'Two operations have the x-aws-operation PutRule.',
    ]);
  });

  it.each([
    [[], 'The operation putRule has 0 tags, not exactly one.'],
    [['Rules', 'Rules'], 'The operation putRule has 2 tags, not exactly one.'],
    [['Other'], 'The tag Other of putRule is not declared in tags.'],
  ])('with the tags %j', (tags, sentence) => {
    expect(toRefusal((one) => Object.assign(operationOf(one), { tags }))).toEqual([sentence]);
  });

  it('without an answer of success', () => {
    expect(toRefusal((one) => delete at(operationOf(one), 'responses')['200'])).toEqual([
      'The operation putRule has no 2xx answer.',
    ]);
  });

  it('with an answer that stands for many statuses', () => {
    const change = (one: JsonObject): void => {
      at(operationOf(one), 'responses')['5XX'] = { $ref: '#/components/responses/Invalid' };
      delete at(operationOf(one), 'responses')['400'];
    };
    expect(toRefusal(change)).toEqual([
      'The operation putRule answers 5XX, which is not one status.',
    ]);
  });
});

describe('A member is refused', () => {
  it('when another place of the operation has one of its name', () => {
    const change = (one: JsonObject): void => {
      at(schemasOf(one), 'NewRule', 'properties')['RuleId'] = {
        type: 'string',
        description: 'The rule.',
      };
    };
    expect(toRefusal(change)).toEqual(['The operation putRule has two members called RuleId.']);
  });

  it('as idempotency token when the operation has no such member', () => {
    const change = (one: JsonObject): void => {
      operationOf(one)['x-idempotency-token'] = 'ClientToken';
    };
    expect(toRefusal(change)).toEqual([
      'The x-idempotency-token ClientToken of putRule is not one of its members.',
    ]);
  });

  it('without a description, in a schema', () => {
    expect(
      toRefusal((one) => delete at(schemasOf(one), 'Rule', 'properties', 'Text')['description']),
    ).toEqual(['The member Rule.Text has no description.']);
  });

  it('without a description, in an object within a list', () => {
    const items = { type: 'object', properties: { Inner: { type: 'string' } } };
    expect(
      toRefusal((one) =>
        Object.assign(at(schemasOf(one), 'Rule', 'properties', 'History'), { items }),
      ),
    ).toEqual(['The member Rule.History.*.Inner has no description.']);
  });

  it('in a header, which the flat input has no place for', () => {
    const parameters = [
      { name: 'RuleId', in: 'path', required: true, description: 'The rule.' },
      { name: 'X-Trace', in: 'header', description: 'A trace.' },
    ];
    expect(toRefusal((one) => Object.assign(operationOf(one), { parameters }))).toEqual([
      'The member X-Trace of putRule travels in neither path nor query.',
    ]);
  });

  it('when the route has it and the parameters do not', () => {
    expect(toRefusal((one) => Object.assign(operationOf(one), { parameters: [] }))).toEqual([
      'The route of putRule has {RuleId}, but no path parameter of that name.',
    ]);
  });
});

describe('A body is refused', () => {
  it('when it may be left out but one of its members may not', () => {
    expect(
      toRefusal((one) => Object.assign(at(operationOf(one), 'requestBody'), { required: false })),
    ).toEqual(['The body of putRule may be left out, but its member Text may not.']);
  });

  it('when it is no object', () => {
    const change = (one: JsonObject): void => {
      schemasOf(one)['NewRule'] = { type: 'string', description: 'A text.' };
      delete operationOf(one)['x-idempotency-token'];
    };
    expect(toRefusal(change)).toEqual(['The body of putRule is not an object with members.']);
  });

  it('when it is of another content type', () => {
    const change = (one: JsonObject): void => {
      operationOf(one)['requestBody'] = { required: true, content: { 'text/plain': {} } };
      delete operationOf(one)['x-idempotency-token'];
    };
    expect(toRefusal(change)).toEqual([
      'The body of putRule is not of the one content type application/json.',
    ]);
  });
});
