import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../src/spec/json.ts';
import {
  addOperation,
  at,
  awsOf,
  createReadOperation,
  operationOf,
  problemsAfter,
  responsesOf,
  schemasOf,
  tagOf,
} from './sample.ts';

describe('The body limit is refused', () => {
  it('if it is not a positive whole number of bytes', () => {
    const problems = ['The x-body-limit of the document is not a whole number of bytes.'];
    expect(problemsAfter((one) => Object.assign(one, { 'x-body-limit': '1 MiB' }))).toEqual(
      problems,
    );
    expect(problemsAfter((one) => Object.assign(one, { 'x-body-limit': 0 }))).toEqual(problems);
  });
});

describe('The partitions are refused', () => {
  it('if there are none', () => {
    expect(problemsAfter((one) => delete one['x-partitions'])).toEqual([
      'The document has no x-partitions.',
    ]);
  });

  it('if one lacks a fact that clients need', () => {
    expect(problemsAfter((one) => Object.assign(one, { 'x-partitions': [{}] }))).toEqual([
      'The partition 0 of x-partitions has no name.',
      'The partition 0 of x-partitions has no regions, a regular expression.',
      'The partition 0 of x-partitions has no domain.',
      'The partition 0 of x-partitions has no hasOnlyRegions.',
    ]);
    const partition = { name: 'aws', regions: '(', domain: 'aws.example', hasOnlyRegions: false };
    expect(problemsAfter((one) => Object.assign(one, { 'x-partitions': [partition] }))).toEqual([
      'The partition 0 of x-partitions has no regions, a regular expression.',
    ]);
  });
});

describe('A service is refused', () => {
  it('with messageDetails that are not a list of names', () => {
    for (const messageDetails of ['Reason', [], [1]]) {
      expect(
        problemsAfter((one) => Object.assign(at(tagOf(one), 'x-service'), { messageDetails })),
      ).toEqual(['The x-service of the tag Rules has no messageDetails, a list of names.']);
    }
  });

  it.each(['transportError', 'pathPrefixes'])('without %s', (key) => {
    expect(problemsAfter((one) => delete at(tagOf(one), 'x-service')[key])).toEqual([
      `The x-service of the tag Rules has no ${key}.`,
    ]);
  });

  it.each(['apiVersion', 'signingName', 'protocol'])('without %s at AWS', (key) => {
    expect(problemsAfter((one) => delete awsOf(one)[key])).toEqual([
      `The x-service of the tag Rules has no aws.${key}.`,
    ]);
  });

  it.each(['targetPrefix', 'shapeNamespace'])('of AWS JSON without %s', (key) => {
    const names = { targetPrefix: 'Rules', shapeNamespace: 'com.rules' };
    const change = (one: JsonObject): void => {
      Object.assign(awsOf(one), { protocol: 'awsJson1_0', ...names });
      delete awsOf(one)[key];
    };
    expect(problemsAfter(change)).toEqual([`The x-service of the tag Rules has no aws.${key}.`]);
  });

  it('without its endpoint at AWS', () => {
    expect(problemsAfter((one) => delete awsOf(one)['endpoint'])).toEqual([
      'The x-service of the tag Rules has no aws.endpoint.hostPrefix.',
    ]);
  });

  it('without one of the unrouted exceptions', () => {
    expect(
      problemsAfter((one) => delete at(tagOf(one), 'x-service', 'unrouted')['notImplemented']),
    ).toEqual(['The x-service of the tag Rules has no unrouted.notImplemented.']);
  });

  it('without the exception of an unreadable body, or without its status', () => {
    const expected = ['The x-service of the tag Rules has no aws.unreadableBody.'];
    expect(problemsAfter((one) => delete awsOf(one)['unreadableBody'])).toEqual(expected);
    expect(problemsAfter((one) => delete at(awsOf(one), 'unreadableBody')['status'])).toEqual(
      expected,
    );
  });

  it('with exceptions for only some signature failures', () => {
    const exception = { exception: 'Expired', status: 403 };
    expect(
      problemsAfter((one) => {
        awsOf(one)['signatures'] = { expiredToken: exception };
      }),
    ).toContain('The x-service of the tag Rules has no aws.signatures.clockSkew.');
  });

  it('with an unknown protocol', () => {
    expect(problemsAfter((one) => Object.assign(awsOf(one), { protocol: 'soap' }))).toEqual([
      'The protocol soap of the tag Rules is not one of awsJson1_0, restJson1.',
    ]);
  });

  it('with a transport error that is not a schema', () => {
    expect(
      problemsAfter((one) =>
        Object.assign(at(tagOf(one), 'x-service'), { transportError: 'Gone' }),
      ),
    ).toEqual(['The transportError Gone of the tag Rules is not a schema.']);
  });
});

describe('An exception is refused', () => {
  it('without x-role', () => {
    expect(problemsAfter((one) => delete at(responsesOf(one), 'Invalid')['x-role'])).toEqual([
      'The response 400 of putRule has neither x-role nor x-problem.',
    ]);
  });

  it('with an unknown role', () => {
    const [sentence] = problemsAfter((one) =>
      Object.assign(at(responsesOf(one), 'Invalid'), { 'x-role': 'villain' }),
    );
    expect(sentence).toMatch(/^The x-role villain of putRule is not one of invalidRequest, /);
  });

  it('when another one of the operation has its role, and the server itself raises it', () => {
    const change = (one: JsonObject): void => {
      at(responsesOf(one), 'Failure')['x-role'] = 'unsupportedMediaType';
      at(operationOf(one), 'responses')['501'] = {
        ...at(responsesOf(one), 'Failure'),
        'x-role': 'internal',
        'x-exception': 'OtherFailure',
      };
    };
    expect(problemsAfter(change)).toEqual([
      'MediaTypeException and Failure of putRule both have the role unsupportedMediaType.',
    ]);
  });

  it('when it has two statuses in one service', () => {
    const other = createReadOperation();
    other['responses'] = {
      '200': at(createReadOperation(), 'responses', '200'),
      '422': { $ref: '#/components/responses/Invalid' },
      '500': { $ref: '#/components/responses/Failure' },
    };
    expect(problemsAfter((one) => addOperation(one, other))).toEqual([
      'Invalid of Rules has two values of status: 400 and 422.',
    ]);
  });

  it('when its body is not a component schema', () => {
    const change = (one: JsonObject): void => {
      at(responsesOf(one), 'Invalid')['content'] = {
        'application/json': { schema: { type: 'object' } },
      };
    };
    expect(problemsAfter(change)).toEqual([
      'The body of the response 400 of putRule is not one of the component schemas.',
    ]);
  });
});

describe('A schema is refused', () => {
  it('with an unknown timestamp form', () => {
    expect(
      problemsAfter((one) =>
        Object.assign(at(schemasOf(one), 'Moment'), { 'x-timestamp': 'roman' }),
      ),
    ).toEqual(['The x-timestamp roman of Moment is not one of epoch-seconds, iso-8601.']);
  });

  it('with timestamps in additionalProperties, which have no names', () => {
    const change = (one: JsonObject): void => {
      at(schemasOf(one), 'Rule')['additionalProperties'] = { $ref: '#/components/schemas/Moment' };
    };
    expect(problemsAfter(change)).toEqual([
      'The additionalProperties of Rule carry x-timestamp, which needs named members.',
    ]);
  });

  it('with the name of a type that is made from an operation', () => {
    const change = (one: JsonObject): void => {
      schemasOf(one)['PutRuleResponse'] = { type: 'string', description: 'A text.' };
    };
    expect(problemsAfter(change)).toEqual([
      'The schema PutRuleResponse has the name of a type that is made from putRule.',
    ]);
  });

  it('with a member that is only in requests or responses, or is not JSON', () => {
    const change = (one: JsonObject): void => {
      Object.assign(at(schemasOf(one), 'Rule', 'properties', 'Text'), { readOnly: true });
      Object.assign(at(schemasOf(one), 'NewRule', 'properties', 'Text'), { format: 'binary' });
    };
    expect(problemsAfter(change)).toEqual([
      'The schema NewRule.Text is of the format binary, for which JSON has no value.',
      'The schema Rule.Text is readOnly; requests need a schema of their own.',
    ]);
  });

  it.each(['Date', 'Contract'])('with the name of the type %s', (name) => {
    const change = (one: JsonObject): void => {
      schemasOf(one)[name] = { type: 'string', description: 'A text.' };
    };
    expect(problemsAfter(change)).toEqual([
      `The schema ${name} has the name of a type that generated files use.`,
    ]);
  });

  it('with a name that a type cannot have', () => {
    const change = (one: JsonObject): void => {
      schemasOf(one)['a-b'] = { type: 'string', description: 'A text.' };
    };
    expect(problemsAfter(change)).toEqual(['The schema a-b does not have the name of a type.']);
  });

  it('that refers to a missing schema or to itself', () => {
    expect(problemsAfter((one) => delete schemasOf(one)['Moment'])).toEqual([
      '#/components/schemas/Moment points at nothing in the document.',
    ]);
    const change = (one: JsonObject): void => {
      schemasOf(one)['Moment'] = { $ref: '#/components/schemas/Moment' };
    };
    expect(problemsAfter(change)).toEqual(['#/components/schemas/Moment refers to itself.']);
  });
});
