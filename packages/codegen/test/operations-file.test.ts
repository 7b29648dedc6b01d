import { describe, expect, it } from 'vitest';
import { toOperationsFile } from '../src/emit/operations-file.ts';
import { toModel } from '../src/model/model.ts';
import { createSample } from './sample.ts';

describe('The operations file', () => {
  it('holds the types and facts of each operation and service', () => {
    expect(`${toOperationsFile(toModel(createSample()))}\n`).toMatchInlineSnapshot(`
      "import type { DeepMutable, DeepReadonly } from '../deep-readonly.js';
      import type { OperationFacts, PartitionFacts, ServiceFacts } from '../facts.js';
      import type {
        Invalid,
        NewRule,
        PutRuleData,
        Rule,
        TransportError,
      } from './types.gen.js';

      /** The AWS services that the operations belong to. */
      export type ServiceName = 'Rules';

      /**
       * The input of \`putRule\` for its callers: path, query and body members in one object, timestamps as
       * \`Date\`.
       */
      export interface PutRuleInput extends
        DeepReadonly<PutRuleData['path']>,
        DeepReadonly<NonNullable<PutRuleData['query']>>,
        DeepReadonly<NewRule> {}

      /** The input of \`putRule\` for its handler: mutable, with the contract's defaults filled in. */
      export interface PutRuleHandlerInput extends
        DeepMutable<PutRuleData['path']>,
        DeepMutable<NonNullable<PutRuleData['query']>>,
        DeepMutable<NewRule> {
      }

      /** The types of each operation: its input, results and exceptions. */
      export interface OperationTypes {
        /** Set a rule. */
        putRule: {
          service: 'Rules';
          input: PutRuleInput;
          handlerInput: PutRuleHandlerInput;
          results: { status: 200; body: Rule };
          errors: {
            Invalid: Invalid;
          };
          transportErrors: {
            MediaTypeException: TransportError;
          };
        };
      }

      /** The names of the operations. */
      export type OperationId = keyof OperationTypes;

      /** The facts of each operation that code needs at run time. */
      export const operations: { readonly [Op in OperationId]: OperationFacts } = {
        putRule: {
          operationId: 'putRule',
          method: 'PUT',
          path: '/rules/{RuleId}',
          service: 'Rules',
          awsOperation: 'PutRule',
          summary: 'Set a rule.',
          success: [200],
          members: { path: ['RuleId'], query: ['Mode'], body: ['Text', 'Until', 'Token'] },
          required: ['RuleId', 'Text'],
          idempotencyToken: 'Token',
          timestamps: { form: 'epoch-seconds', input: [['Until']], output: [['History', '*']] },
          sensitive: { input: [['Text']], output: [['Text']] },
          exceptions: {
            Invalid: {
              status: 400,
              role: 'invalidRequest',
              raisedBy: 'handler',
              members: ['Code', 'Message'],
              defaults: { Code: 'Bad' },
            },
            MediaTypeException: {
              status: 415,
              role: 'unsupportedMediaType',
              raisedBy: 'transport',
              members: ['Message'],
              defaults: {},
            },
          },
          roles: { invalidRequest: 'Invalid', unsupportedMediaType: 'MediaTypeException' },
        },
      };

      /** The figures of each operation that a schema cannot express, such as quotas. */
      export const limits = {
        putRule: { rulesPerAccount: 7, reserved: ['aws:'] },
      } as const;

      /** The facts of each AWS service that code needs at run time. */
      export const services: { readonly [Name in ServiceName]: ServiceFacts } = {
        Rules: {
          name: 'Rules',
          apiVersion: '2020-01-01',
          signingName: 'rules',
          endpoint: { hostPrefix: 'rules', onlyRegion: 'home-1' },
          protocol: 'restJson1',
          pathPrefixes: ['/rules'],
          transportError: 'TransportError',
          unrouted: { unknownRoute: 'A', methodNotAllowed: 'B', notImplemented: 'C' },
          unreadableBody: { exception: 'UnreadableException', status: 400 },
          members: ['Message'],
          defaults: {},
        },
      };

      /** The maximum size of a request body in bytes, as sent and decompressed. */
      export const bodyLimit = 4096;

      /** AWS's partitions; a region is in the first whose pattern its name matches. */
      export const partitions: readonly PartitionFacts[] = [
        { name: 'aws', regions: '^[a-z]+-\\\\d$', domain: 'aws.example', hasOnlyRegions: true },
      ];
      "
    `);
  });
});
