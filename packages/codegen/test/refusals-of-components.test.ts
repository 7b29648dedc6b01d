import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../src/spec/json.ts';
import { addOperation, responsesOf, schemasOf, tagOf, toRefusal } from './refusal.ts';
import { at, createReadOperation } from './sample.ts';

describe('The limit of a body is refused', () => {
  it('where it is no whole number of bytes', () => {
    const problems = ['The document has no x-body-limit, a whole number of bytes.'];
    expect(toRefusal((one) => delete one['x-body-limit'])).toEqual(problems);
    expect(toRefusal((one) => Object.assign(one, { 'x-body-limit': '1 MiB' }))).toEqual(problems);
    expect(toRefusal((one) => Object.assign(one, { 'x-body-limit': 0 }))).toEqual(problems);
  });
});

describe('The clouds are refused', () => {
  it('where there are none', () => {
    expect(toRefusal((one) => delete one['x-partitions'])).toEqual([
      'The document has no x-partitions.',
    ]);
  });

  it('without what a client has to know of them', () => {
    expect(toRefusal((one) => Object.assign(one, { 'x-partitions': [{}] }))).toEqual([
      'The cloud 0 of x-partitions has no name.',
      'The cloud 0 of x-partitions has no regions, a regular expression.',
      'The cloud 0 of x-partitions has no domain.',
      'The cloud 0 of x-partitions has no hasOnlyRegions.',
    ]);
    const cloud = { name: 'aws', regions: '(', domain: 'aws.example', hasOnlyRegions: false };
    expect(toRefusal((one) => Object.assign(one, { 'x-partitions': [cloud] }))).toEqual([
      'The cloud 0 of x-partitions has no regions, a regular expression.',
    ]);
  });
});

describe('A service is refused', () => {
  it('with details of its messages that are no list of names', () => {
    for (const messageDetails of ['Reason', [], [1]]) {
      expect(
        toRefusal((one) => Object.assign(at(tagOf(one), 'x-service'), { messageDetails })),
      ).toEqual(['The x-service of the tag Rules has no messageDetails, a list of names.']);
    }
  });

  it('without x-service', () => {
    expect(toRefusal((one) => delete tagOf(one)['x-service'])).toEqual([
      'The tag Rules has no x-service.',
    ]);
  });

  it.each(['apiVersion', 'signingName', 'protocol', 'transportError', 'pathPrefixes'])(
    'without %s',
    (key) => {
      expect(toRefusal((one) => delete at(tagOf(one), 'x-service')[key])).toEqual([
        `The x-service of the tag Rules has no ${key}.`,
      ]);
    },
  );

  it('without the place where AWS has it', () => {
    expect(toRefusal((one) => delete at(tagOf(one), 'x-service')['endpoint'])).toEqual([
      'The x-service of the tag Rules has no endpoint.hostPrefix.',
    ]);
  });

  it('without one of the unrouted exceptions', () => {
    expect(
      toRefusal((one) => delete at(tagOf(one), 'x-service', 'unrouted')['notImplemented']),
    ).toEqual(['The x-service of the tag Rules has no unrouted.notImplemented.']);
  });

  it('without the exception of an unreadable body, or with one that has no status', () => {
    const expected = ['The x-service of the tag Rules has no unreadableBody.'];
    expect(toRefusal((one) => delete at(tagOf(one), 'x-service')['unreadableBody'])).toEqual(
      expected,
    );
    expect(
      toRefusal((one) => delete at(tagOf(one), 'x-service', 'unreadableBody')['status']),
    ).toEqual(expected);
  });

  it('with exceptions for some signature failures only', () => {
    const exception = { exception: 'Expired', status: 403 };
    expect(
      toRefusal((one) => {
        at(tagOf(one), 'x-service')['signatures'] = { expiredToken: exception };
      }),
    ).toContain('The x-service of the tag Rules has no signatures.clockSkew.');
  });

  it('with a protocol that nobody speaks', () => {
    expect(
      toRefusal((one) => Object.assign(at(tagOf(one), 'x-service'), { protocol: 'soap' })),
    ).toEqual(['The protocol soap of the tag Rules is not one of awsJson1_0, restJson1.']);
  });

  it('with a transport error that is no schema', () => {
    expect(
      toRefusal((one) => Object.assign(at(tagOf(one), 'x-service'), { transportError: 'Gone' })),
    ).toEqual(['The transportError Gone of the tag Rules is not a schema.']);
  });
});

describe('An exception is refused', () => {
  it('without x-role', () => {
    expect(toRefusal((one) => delete at(responsesOf(one), 'Invalid')['x-role'])).toEqual([
      'The answer 400 of putRule has no x-role.',
    ]);
  });

  it('with a role that nobody plays', () => {
    const [sentence] = toRefusal((one) =>
      Object.assign(at(responsesOf(one), 'Invalid'), { 'x-role': 'villain' }),
    );
    expect(sentence).toMatch(/^The x-role villain of putRule is not one of invalidRequest, /);
  });

  it('when another one of the operation plays its role', () => {
    const change = (one: JsonObject): void => {
      at(responsesOf(one), 'MediaType')['x-role'] = 'invalidRequest';
    };
    expect(toRefusal(change)).toEqual([
      'Invalid and MediaTypeException of putRule both play invalidRequest.',
    ]);
  });

  it('when it has two statuses in one service', () => {
    const other = createReadOperation();
    other['responses'] = {
      '200': at(createReadOperation(), 'responses', '200'),
      '422': { $ref: '#/components/responses/Invalid' },
    };
    expect(toRefusal((one) => addOperation(one, other))).toEqual([
      'Invalid of Rules has two values of status: 400 and 422.',
    ]);
  });

  it('when its body is not a schema with a name', () => {
    const change = (one: JsonObject): void => {
      at(responsesOf(one), 'Invalid')['content'] = {
        'application/json': { schema: { type: 'object' } },
      };
    };
    expect(toRefusal(change)).toEqual([
      'The body of the answer 400 of putRule is not one of the component schemas.',
    ]);
  });
});

describe('A schema is refused', () => {
  it('with a second timestamp form in one operation', () => {
    const change = (one: JsonObject): void => {
      at(schemasOf(one), 'Rule', 'properties')['Since'] = {
        type: 'string',
        'x-timestamp': 'iso-8601',
        description: 'Since when.',
      };
    };
    expect(toRefusal(change)).toEqual([
      'The operation putRule mixes the timestamp forms epoch-seconds and iso-8601.',
    ]);
  });

  it('with a timestamp form that nobody writes', () => {
    expect(
      toRefusal((one) => Object.assign(at(schemasOf(one), 'Moment'), { 'x-timestamp': 'roman' })),
    ).toEqual(['The x-timestamp roman of Moment is not one of epoch-seconds, iso-8601.']);
  });

  it('with timestamps among members that have no name', () => {
    const change = (one: JsonObject): void => {
      at(schemasOf(one), 'Rule')['additionalProperties'] = { $ref: '#/components/schemas/Moment' };
    };
    expect(toRefusal(change)).toEqual([
      'The free members of Rule carry x-timestamp, which has no path.',
    ]);
  });

  it('with the name of a type that is made of an operation', () => {
    const change = (one: JsonObject): void => {
      schemasOf(one)['PutRuleResponse'] = { type: 'string', description: 'A text.' };
    };
    expect(toRefusal(change)).toEqual([
      'The schema PutRuleResponse has the name of a type that is made of putRule.',
    ]);
  });

  it('with a name that is no type', () => {
    const change = (one: JsonObject): void => {
      schemasOf(one)['a-b'] = { type: 'string', description: 'A text.' };
    };
    expect(toRefusal(change)).toEqual(['The schema a-b does not have the name of a type.']);
  });

  it('that refers to what is not there, or to itself', () => {
    expect(toRefusal((one) => delete schemasOf(one)['Moment'])).toEqual([
      '#/components/schemas/Moment points at nothing in the document.',
    ]);
    const change = (one: JsonObject): void => {
      schemasOf(one)['Moment'] = { $ref: '#/components/schemas/Moment' };
    };
    expect(toRefusal(change)).toEqual(['#/components/schemas/Moment refers to itself.']);
  });
});
