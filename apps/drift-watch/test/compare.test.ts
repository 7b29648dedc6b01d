import { describe, expect, test } from 'vitest';
import { compareService } from '../src/compare.js';
import { type BotocoreModel, fromBotocore } from '../src/models/botocore.js';
import { fromContract } from '../src/models/contract.js';
import { fromJavaScriptSdk } from '../src/models/javascript-sdk.js';
import { toLine } from '../src/report.js';
import { things, thingsModel, withOperations, withShapes } from './things.js';

const contract = fromContract(things, 'Things');
const compare = (model: BotocoreModel): readonly string[] =>
  compareService('Things', contract, fromBotocore(model, '1.0.0')).map(toLine);

const { CreateThing } = thingsModel.operations;
const { CreateThingRequest, Thing, Kinds, BadRequest } = thingsModel.shapes;

test('a model that says the same in other words differs in nothing', () => {
  expect(compare(thingsModel)).toEqual([]);
});

describe('a model of botocore differs from the contract by', () => {
  const request = { type: 'structure', ...CreateThingRequest };
  const thing = { type: 'structure', ...Thing };
  test.each<[what: string, model: BotocoreModel, line: string]>([
    [
      'an operation more',
      withOperations({ MoveThing: {} }),
      'MoveThing: the contract lacks this operation.',
    ],
    [
      'an operation less',
      { ...thingsModel, operations: {} },
      'CreateThing: the model lacks this operation.',
    ],
    [
      'a member of the input more, whatever is in it',
      withShapes({
        CreateThingRequest: {
          ...request,
          members: { ...request.members, Owner: { shape: 'Thing' } },
        },
      }),
      'CreateThing.input.Owner: the contract lacks this member.',
    ],
    [
      'a member of the output less',
      withShapes({
        Thing: { ...thing, members: { Name: { shape: 'Secret' }, Parts: { shape: 'Parts' } } },
      }),
      'CreateThing.output.Created: the model lacks this member.',
    ],
    [
      'a member that is required',
      withShapes({ CreateThingRequest: { ...request, required: ['name', 'Kinds', 'Labels'] } }),
      'CreateThing.input.Labels: required is true in the model and not stated in the contract.',
    ],
    [
      'values of an enumeration',
      withShapes({ Kind: { type: 'string', enum: ['BIG', 'HUGE'] } }),
      'CreateThing.input.Kinds[]: the contract lacks the value HUGE; the model lacks the value SMALL.',
    ],
    [
      'an exception more',
      withOperations({
        CreateThing: { ...CreateThing, errors: [{ shape: 'BadRequest' }, { shape: 'Gone' }] },
      }),
      'CreateThing.errors.Gone: the contract lacks this exception.',
    ],
    [
      'an exception less',
      withOperations({ CreateThing: { ...CreateThing, errors: [] } }),
      'CreateThing.errors.BadRequest: the model lacks this exception.',
    ],
    [
      'the status of an exception',
      withShapes({
        BadRequest: { type: 'structure', ...BadRequest, error: { httpStatusCode: 422 } },
      }),
      'CreateThing.errors.BadRequest: status is 422 in the model and 400 in the contract.',
    ],
    [
      'a length',
      withShapes({ Name: { type: 'string', max: 16 } }),
      'CreateThing.input.name: maxLength is 16 in the model and 8 in the contract.',
    ],
    [
      'a number of items',
      withShapes({ Kinds: { type: 'list', ...Kinds, max: 2 } }),
      'CreateThing.input.Kinds: maxItems is 2 in the model and not stated in the contract.',
    ],
    [
      'a range',
      withShapes({ Label: { type: 'integer', min: 1, max: 9 } }),
      'CreateThing.input.Labels{}: minimum is 1 in the model and not stated in the contract.',
    ],
    [
      'a pattern',
      withShapes({ Token: { type: 'string', pattern: '[a-z]+' } }),
      'CreateThing.input.Token: pattern is [a-z]+ in the model and ^[!-~]+$ in the contract.',
    ],
    [
      'a type',
      withShapes({ Secret: { type: 'boolean', sensitive: true } }),
      'CreateThing.output.Name: type is boolean in the model and string in the contract.',
    ],
    [
      'the form of a timestamp',
      withShapes({ Time: { type: 'timestamp' } }),
      'CreateThing.output.Created: timestamp is epoch-seconds in the model and iso-8601 in the contract.',
    ],
    [
      'the members of pages',
      {
        ...thingsModel,
        pagination: {
          CreateThing: {
            input_token: 'Token',
            output_token: 'Next',
            limit_key: 'Max',
            result_key: 'Parts',
          },
        },
      },
      'CreateThing: pages is Parts, Max at a time, from Token to Next in the model and Parts, all at a time, from Token to Next in the contract.',
    ],
    [
      'what is sensitive',
      withShapes({ Parts: { type: 'list', member: { shape: 'Thing' }, sensitive: true } }),
      'CreateThing.output.Parts: sensitive is true in the model and not stated in the contract.',
    ],
    [
      'the idempotency token',
      withShapes({
        CreateThingRequest: {
          ...request,
          members: { ...request.members, Token: { shape: 'Token' } },
        },
      }),
      'CreateThing.input.Token: idempotencyToken is not stated in the model and true in the contract.',
    ],
    [
      'the route and the status of success',
      withOperations({
        CreateThing: {
          ...CreateThing,
          http: { method: 'PUT', requestUri: '/things/{name}', responseCode: 201 },
        },
      }),
      'CreateThing: route is PUT /things/{name} in the model and POST /things/{name}?operation=create in the contract.',
    ],
  ])('%s', (_, model, line) => {
    expect(compare(model)).toEqual([`Things.${line}`]);
  });
});

describe('a client of the AWS SDK for JavaScript', () => {
  /** The schemas of its exports, in the form of its packages. */
  const toClient = (members: readonly string[], schemas: readonly unknown[], required: number) => ({
    CreateThing$: [
      9,
      'things',
      'CreateThing',
      0,
      () => [3, 'things', 'CreateThingRequest', 0, members, schemas, required],
      () => [
        3,
        'things',
        'Thing',
        0,
        ['Name', 'Created', 'Parts'],
        [[() => secret, 0], 5, () => parts],
        1,
      ],
    ],
    somethingElse: 'CreateThing',
  });
  const secret = [0, 'things', 'Secret', 8, 0];
  const thing: readonly unknown[] = [
    3,
    'things',
    'Thing',
    0,
    ['Name', 'Created', 'Parts'],
    [[() => secret, 0], 5, () => parts],
    1,
  ];
  const parts = [1, 'things', 'Parts', 0, () => thing];
  const names = ['name', 'Kinds', 'Token', 'Labels'];
  const types = [[0, 1], 64, [0, 4], 128 | 1];
  const compareClient = (client: object): readonly string[] =>
    compareService('Things', contract, fromJavaScriptSdk(client, 'client')).map(toLine);

  test('differs in nothing where its schemas say the same, which have no limits and no exceptions', () => {
    expect(compareClient(toClient(names, types, 2))).toEqual([]);
  });

  test('differs by members, and by how many of them are required', () => {
    expect(
      compareClient(toClient(['name', 'Kinds', 'Token', 'Colour'], [...types.slice(0, 3), 0], 3)),
    ).toEqual([
      'Things.CreateThing.input.Token: required is true in the model and not stated in the contract.',
      'Things.CreateThing.input.Labels: the model lacks this member.',
      'Things.CreateThing.input.Colour: the contract lacks this member.',
    ]);
  });
});
