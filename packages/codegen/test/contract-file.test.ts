import { describe, expect, it } from 'vitest';
import { toContractFile } from '../src/emit/contract-file.ts';
import { toModel } from '../src/model/model.ts';
import { createSample, names } from './sample.ts';

describe('The contract file', () => {
  it('holds the types and facts of each operation and service, and the contract', () => {
    expect(`${toContractFile(toModel(createSample()), names)}\n`).toMatchInlineSnapshot(`
      "import type {
        CallerInput,
        Contract,
        DeepMutable,
        ServiceFacts,
      } from '@numberkit/contract';
      import type {
        Invalid,
        NewRule,
        PutRuleData,
        Rule,
        TransportError,
      } from './types.gen.js';

      export type * as schemas from './types.gen.js';

      /** The services that the operations belong to. */
      export type ServiceName = 'Rules';

      /** The input of \`putRule\` for its callers: its members in one object, timestamps as \`Date\`. */
      export interface PutRuleInput extends
        CallerInput<PutRuleData['path']>,
        CallerInput<NonNullable<PutRuleData['query']>>,
        CallerInput<NewRule> {}

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
            Failure: Invalid;
          };
          transportErrors: {
            TooLargeException: TransportError;
            MediaTypeException: TransportError;
          };
        };
      }

      /** The names of the operations. */
      export type OperationId = keyof OperationTypes;

      /** The figures of each operation that a schema cannot express, such as quotas. */
      export const limits = {
        putRule: { rulesPerAccount: 7, reserved: ['aws:'] },
      } as const;

      const services: { readonly [Name in ServiceName]: ServiceFacts } = {
        Rules: {
          name: 'Rules',
          errorForm: 'aws',
          pathPrefixes: ['/rules'],
          transportError: 'TransportError',
          unrouted: {
            unknownRoute: { name: 'A', status: 404, members: ['Message'], defaults: {} },
            methodNotAllowed: { name: 'B', status: 405, members: ['Message'], defaults: {} },
            notImplemented: { name: 'C', status: 501, members: ['Message'], defaults: {} },
          },
          aws: {
            apiVersion: '2020-01-01',
            signingName: 'rules',
            endpoint: { hostPrefix: 'rules', onlyRegion: 'home-1' },
            protocol: 'restJson1',
            unreadableBody: { exception: 'UnreadableException', status: 400 },
          },
        },
      };

      /** The contract as a value, without its document. */
      export const rules: Contract<OperationTypes> = {
        operations: {
          putRule: {
            operationId: 'putRule',
            method: 'PUT',
            path: '/rules/{RuleId}',
            service: services.Rules,
            awsOperation: 'PutRule',
            summary: 'Set a rule.',
            success: [200],
            noContent: [],
            members: { path: ['RuleId'], query: ['Mode'], header: [], body: ['Text', 'Until', 'Token'] },
            wireNames: {},
            required: ['RuleId', 'Text'],
            isReadOnly: false,
            idempotencyToken: 'Token',
            pagination: undefined,
            timestamps: {
              input: { 'epoch-seconds': [['Until']] },
              output: { 'epoch-seconds': [['History', '*']] },
            },
            sensitive: { input: [['Text']], output: [['Text']] },
            exceptions: {
              Invalid: {
                role: 'invalidRequest',
                raisedBy: 'handler',
                status: 400,
                members: ['Code', 'Message'],
                defaults: { Code: 'Bad' },
              },
              TooLargeException: {
                role: 'tooLarge',
                raisedBy: 'transport',
                status: 413,
                members: ['Message'],
                defaults: {},
              },
              MediaTypeException: {
                role: 'unsupportedMediaType',
                raisedBy: 'transport',
                status: 415,
                members: ['Message'],
                defaults: {},
              },
              Failure: {
                role: 'internal',
                raisedBy: 'handler',
                status: 500,
                members: ['Code', 'Message'],
                defaults: { Code: 'Bad' },
              },
            },
            roles: {
              invalidRequest: 'Invalid',
              tooLarge: 'TooLargeException',
              unsupportedMediaType: 'MediaTypeException',
              internal: 'Failure',
            },
          },
        },
        services: services,
        bodyLimit: 4096,
        partitions: [
          { name: 'aws', regions: '^[a-z]+-\\\\d$', domain: 'aws.example', hasOnlyRegions: true },
        ],
      };
      "
    `);
  });
});
