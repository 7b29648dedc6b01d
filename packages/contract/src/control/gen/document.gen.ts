// generated from spec/control.openapi.yaml by `pnpm generate`; do not edit

import type { DocumentedContract, OpenApiDocument } from '../../index.js';
import { control, type OperationTypes } from './contract.gen.js';

/** The OpenAPI document of the contract; every reference in it is local. */
export const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Numberkit control',
    version: '0.1.0',
    summary: 'How a tester controls a Numberkit server.',
    description: "These operations belong to Numberkit; AWS has no equivalent. They are for tests and development: read\nthe server's state, reset it, move the server's clock, make operations fail, and read the journal of\nrequests.\n\nMembers that the services have keep their spelling and form; the names of all others begin with a\nlower-case letter. Errors are problems (RFC 9457) with the content type `application/problem+json`.\n\nA server on a loopback address needs no key but refuses requests from pages of other sites. A server on\nanother address, or with a configured key, requires `Authorization: Bearer <key>` in each request.\n",
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [
    { url: 'http://127.0.0.1:4010', description: 'The reference server as `pnpm start` runs it.' },
  ],
  security: [
    {},
    { controlKey: [] },
  ],
  'x-body-limit': 16777216,
  'x-service': {
    name: 'NumberkitControl',
    pathPrefixes: ['/_numberkit'],
    unrouted: { unknownRoute: 'NotFound', methodNotAllowed: 'MethodNotAllowed' },
  },
  tags: [
    { name: 'State', description: 'The resources that the server holds.' },
    {
      name: 'Clock',
      description: 'The clock that decides when a resource is ready, complete or expired.',
    },
    { name: 'Faults', description: 'Failures to inject into operations.' },
    { name: 'Journal', description: 'The requests that the server has handled.' },
    { name: 'Server', description: 'The server itself, and what happens in it.' },
  ],
  paths: {
    '/_numberkit/state': {
      get: {
        operationId: 'getState',
        tags: ['State'],
        summary: 'Read the state of the server.',
        description: "Returns the resources of every account and region as they are at the clock's time: whether a leased\nnumber is `PENDING` or `ACTIVE`, a calling name is complete, a rule has expired. `accountId`,\n`region` and `kind` select a part of the state.\n\nA state of up to 2000 resources is a snapshot. A larger one is read in batches of that size, and\nthe server handles calls between two batches.\n\nWith `limit` or `nextToken` the response is one page: at most `limit` resources over all accounts\nand kinds, and a `nextToken` unless it is the last page. An account whose resources do not fit into\none page is in several pages, each with a part of its lists.\n",
        parameters: [
          {
            name: 'accountId',
            in: 'query',
            description: 'Only the resources of this account.',
            schema: { $ref: '#/components/schemas/AccountId' },
            example: '111122223333',
          },
          {
            name: 'region',
            in: 'query',
            description: 'Only the resources in this region.',
            schema: { type: 'string', minLength: 1, maxLength: 32 },
            example: 'us-east-1',
          },
          {
            name: 'kind',
            in: 'query',
            description: 'Only the resources in this list of each account; the other lists are empty.',
            schema: { $ref: '#/components/schemas/StateKind' },
            example: 'phoneNumbers',
          },
          {
            name: 'limit',
            in: 'query',
            description: 'The maximum number of resources in a page; 1000 if only `nextToken` is given.',
            schema: { type: 'integer', minimum: 1, maximum: 2000 },
            example: 1000,
          },
          {
            name: 'nextToken',
            in: 'query',
            description: 'The `nextToken` of the previous page; the other members must be the same as for that page.',
            schema: { type: 'string', minLength: 1, maxLength: 1024 },
            example: 'WyIxMTExMjIyMjMzMzMiLCJ1cy1lYXN0LTEiLCJwaG9uZU51bWJlcnMiXQ',
          },
        ],
        responses: {
          '200': { $ref: '#/components/responses/State' },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/state/summary': {
      get: {
        operationId: 'summarizeState',
        tags: ['State'],
        summary: 'Count the resources of the server.',
        description: 'Returns how many resources of each kind every account has in a region, and the next changes that\nthe clock will make to them. `accountId` and `region` select a part of the state.\n\nThe server counts up to `counted` of `x-limits`: a kind with that many resources may have more.\n`upcoming` has the earliest changes of the accounts in the response, at most as many as `x-limits`\nsays.\n',
        'x-pagination': {
          inputToken: 'nextToken',
          outputToken: 'nextToken',
          pageSize: 'limit',
          items: 'accounts',
        },
        'x-limits': { counted: 100000, upcoming: 20 },
        parameters: [
          {
            name: 'accountId',
            in: 'query',
            description: 'Only the resources of this account.',
            schema: { $ref: '#/components/schemas/AccountId' },
            example: '111122223333',
          },
          {
            name: 'region',
            in: 'query',
            description: 'Only the resources in this region.',
            schema: { type: 'string', minLength: 1, maxLength: 32 },
            example: 'us-east-1',
          },
          {
            name: 'limit',
            in: 'query',
            description: 'The maximum number of accounts and regions in a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
            example: 100,
          },
          {
            name: 'nextToken',
            in: 'query',
            description: 'The `nextToken` of the previous page; the other members must be the same as for that page.',
            schema: { type: 'string', minLength: 1, maxLength: 1024 },
            example: 'WyIxMTExMjIyMjMzMzMiLCJ1cy1lYXN0LTEiXQ',
          },
        ],
        responses: {
          '200': {
            description: 'The counts.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/StateSummary' },
                examples: {
                  small: {
                    summary: 'One account with a number that will be active soon.',
                    value: {
                      revision: 7,
                      accounts: [
                        {
                          accountId: '111122223333',
                          region: 'us-east-1',
                          counts: {
                            protectConfigurations: 1,
                            optOutLists: 2,
                            pools: 1,
                            registrations: 0,
                            phoneNumbers: 1,
                            ruleSetNumberOverrides: 0,
                            countryRules: 0,
                            chimePhoneNumbers: 2,
                            clientTokens: 1,
                          },
                        },
                      ],
                      upcoming: [
                        {
                          at: '2026-03-31T00:01:00.250Z',
                          change: 'active',
                          kind: 'phoneNumbers',
                          accountId: '111122223333',
                          region: 'us-east-1',
                          id: 'phone-11111111111111111111111111111111',
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/state/{kind}': {
      get: {
        operationId: 'listStateKind',
        tags: ['State'],
        summary: 'List the resources of one kind.',
        description: "Returns a page of the resources of one kind, as they are at the clock's time, in the order of their\naccounts, regions and keys. `accountId` and `region` select a part of them, and `q` those with a text\nin their id, name or number.\n\nA page with `q` ends early when the server has looked through `searched` resources of `x-limits`:\nit may have fewer resources than `limit`, or none, and still a `nextToken`.\n",
        'x-pagination': {
          inputToken: 'nextToken',
          outputToken: 'nextToken',
          pageSize: 'limit',
          items: 'items',
        },
        'x-limits': { searched: 5000 },
        parameters: [
          {
            name: 'kind',
            in: 'path',
            required: true,
            description: 'The kind of resource.',
            schema: { $ref: '#/components/schemas/StateKind' },
            example: 'phoneNumbers',
          },
          {
            name: 'accountId',
            in: 'query',
            description: 'Only the resources of this account.',
            schema: { $ref: '#/components/schemas/AccountId' },
            example: '111122223333',
          },
          {
            name: 'region',
            in: 'query',
            description: 'Only the resources in this region.',
            schema: { type: 'string', minLength: 1, maxLength: 32 },
            example: 'us-east-1',
          },
          {
            name: 'q',
            in: 'query',
            description: 'Only the resources whose id, name or number contains this text, in any case. Of a client token the\ntext is looked for in the token and in the name of its operation.\n',
            schema: { type: 'string', minLength: 1, maxLength: 64 },
            example: '+1206',
          },
          {
            name: 'limit',
            in: 'query',
            description: 'The maximum number of resources in a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
            example: 100,
          },
          {
            name: 'nextToken',
            in: 'query',
            description: 'The `nextToken` of the previous page; the other members must be the same as for that page.',
            schema: { type: 'string', minLength: 1, maxLength: 1024 },
            example: 'WyIxMTExMjIyMjMzMzMiLCJ1cy1lYXN0LTEiLCJwaG9uZU51bWJlcnMiXQ',
          },
        ],
        responses: {
          '200': {
            description: 'A page of the resources.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/StatePage' },
                examples: {
                  pools: {
                    summary: 'The first page of the pools.',
                    value: {
                      items: [
                        {
                          accountId: '111122223333',
                          region: 'us-east-1',
                          pool: { PoolId: 'pool-11111111111111111111111111111111' },
                        },
                      ],
                      nextToken: 'WyIxMTExMjIyMjMzMzMiLCJ1cy1lYXN0LTEiLCJwb29scyIsInBvb2wtMSJd',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/reset': {
      post: {
        operationId: 'reset',
        tags: ['State'],
        summary: 'Reset the server.',
        description: 'Puts the server into the state of a start on a new database: it holds the fixtures of its settings,\nits clock shows the real time, and its faults and its journal are empty.\n\n`accountId`, `region` or both limit the reset to the resources of that account or region. They are\nreplaced by the fixtures if the fixtures belong there, or else removed. All other resources, the\nclock, the faults and the journal stay, so that test files that share a server can each reset an\naccount of their own. The response has only the part that was reset.\n',
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ResetScope' },
              examples: {
                account: {
                  summary: 'One account.',
                  value: { accountId: '222233334444' },
                },
              },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/State' },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '413': { $ref: '#/components/responses/TooLarge' },
          '415': { $ref: '#/components/responses/UnsupportedMediaType' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/fixtures': {
      get: {
        operationId: 'getFixtures',
        tags: ['State'],
        summary: 'Read the state as fixtures.',
        description: "Returns the resources of one account in one region in the form that `loadFixtures` and a fixtures\nfile take. Loading them again gives the same resources, except for idempotency tokens. Derived\nvalues are left out: ARNs, whether a rule has expired, and the status of a leased number, which\nfollows from its creation time and its registration.\n\nWith `of` as `settings` the response has the fixtures to which a reset returns instead, as the\nserver's settings have them; `accountId` and `region` must then be left out.\n",
        parameters: [
          {
            name: 'of',
            in: 'query',
            description: "Whether to return the state, or the fixtures of the server's settings.",
            schema: {
              type: 'string',
              enum: ['state', 'settings'],
              default: 'state',
              description: 'Where the fixtures come from.',
            },
            example: 'state',
          },
          {
            name: 'accountId',
            in: 'query',
            description: "The account; the server's default account if it is left out.",
            schema: { $ref: '#/components/schemas/AccountId' },
            example: '111122223333',
          },
          {
            name: 'region',
            in: 'query',
            description: "The region; the server's default region if it is left out.",
            schema: { $ref: '#/components/schemas/Region' },
            example: 'us-east-1',
          },
        ],
        responses: {
          '200': {
            description: 'The resources of the account in the region.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Fixtures' },
                examples: {
                  onePool: {
                    summary: 'An account with one pool.',
                    value: {
                      accountId: '222233334444',
                      region: 'eu-west-1',
                      pools: [
                        { PoolId: 'pool-11111111111111111111111111111111' },
                      ],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
      put: {
        operationId: 'loadFixtures',
        tags: ['State'],
        summary: 'Replace the state with fixtures.',
        description: "Checks the fixtures and replaces all resources of the server with them, atomically: invalid fixtures\nchange nothing. Their account and region become the server's defaults for callers whose requests name\nnone. Clock, faults and journal stay as they are, and a later reset returns to the fixtures of the\nserver's settings.\n\nWith `keepOthers` the fixtures replace only the resources of their own account and region, and the\nserver's default account and region stay the same.\n",
        parameters: [
          {
            name: 'keepOthers',
            in: 'query',
            description: 'Whether to keep the resources of other accounts and regions.',
            schema: { type: 'boolean' },
            example: true,
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Fixtures' },
              examples: {
                onePool: {
                  summary: 'An account with one pool and one Chime number.',
                  value: {
                    accountId: '222233334444',
                    region: 'eu-west-1',
                    pools: [
                      { PoolId: 'pool-11111111111111111111111111111111' },
                    ],
                    chimePhoneNumbers: [
                      {
                        E164PhoneNumber: '+12065550199',
                        Country: 'US',
                        Type: 'Local',
                        ProductType: 'VoiceConnector',
                        Status: 'Unassigned',
                      },
                    ],
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/State' },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '413': { $ref: '#/components/responses/TooLarge' },
          '415': { $ref: '#/components/responses/UnsupportedMediaType' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/clock': {
      get: {
        operationId: 'getClock',
        tags: ['Clock'],
        summary: 'Read the clock.',
        description: "Returns the time of the server's clock.",
        responses: {
          '200': { $ref: '#/components/responses/Clock' },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/clock/advance': {
      post: {
        operationId: 'advanceClock',
        tags: ['Clock'],
        summary: 'Advance the clock.',
        description: 'Moves the clock forward. A running clock continues from there, ahead of the real time; a frozen\nclock stays frozen at the later time.\n',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Advance' },
              examples: {
                threeDays: {
                  summary: 'The time that a calling name takes.',
                  value: { duration: 'PT72H' },
                },
              },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/Clock' },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '413': { $ref: '#/components/responses/TooLarge' },
          '415': { $ref: '#/components/responses/UnsupportedMediaType' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/clock/freeze': {
      post: {
        operationId: 'freezeClock',
        tags: ['Clock'],
        summary: 'Freeze the clock.',
        description: 'Stops the clock at its current time or at the given time, which may be earlier. The clock then moves\nonly when it is advanced, and runs again when it is released.\n',
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Freeze' },
              examples: {
                newYear: {
                  summary: 'At a given time.',
                  value: { at: '2030-01-01T00:00:00.000Z' },
                },
              },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/Clock' },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '413': { $ref: '#/components/responses/TooLarge' },
          '415': { $ref: '#/components/responses/UnsupportedMediaType' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/clock/release': {
      post: {
        operationId: 'releaseClock',
        tags: ['Clock'],
        summary: 'Release the clock.',
        description: 'Sets the clock back to the real time. Resources that were created while the clock was ahead keep\ntheir timestamps, which may now be in the future.\n',
        responses: {
          '200': { $ref: '#/components/responses/Clock' },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/faults': {
      get: {
        operationId: 'listFaults',
        tags: ['Faults'],
        summary: 'List the faults.',
        description: 'Returns the faults in the order in which they were added. A fault for a number of calls is removed\nafter the last of them.\n',
        responses: {
          '200': {
            description: 'The faults.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/FaultList' },
                examples: {
                  one: {
                    summary: 'One fault with one call left.',
                    value: {
                      faults: [
                        {
                          id: 'fault-1',
                          operation: 'requestPhoneNumber',
                          calls: 2,
                          exception: 'ThrottlingException',
                          members: { Message: 'Slow down.' },
                          retryAfter: 1,
                          happened: 1,
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
      post: {
        operationId: 'addFault',
        tags: ['Faults'],
        summary: 'Add a fault.',
        description: 'Makes one operation fail: in its next calls (`calls`, 1 by default), or in each call with a\n`probability`, which a `seed` makes repeatable. The fault is an `exception`, a `delay` of the response,\nor a dropped connection (`drop`); a delay can be combined with one of the other two.\n\nA fault affects only calls that are valid and permitted, and it acts before the operation does: no\nstate changes and an idempotency token stays unused. If several faults match a call, only the one\nthat was added first affects it, and no random number is drawn for the others.\n\n`x-limits` has the maximum number of faults, and the maximum size of one in characters of JSON.\n',
        'x-limits': { faults: 1000, characters: 16384 },
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/NewFault' },
              examples: {
                throttled: {
                  summary: 'Throttle the next two calls.',
                  value: {
                    operation: 'requestPhoneNumber',
                    calls: 2,
                    exception: 'ThrottlingException',
                    retryAfter: 1,
                  },
                },
                flaky: {
                  summary: 'Drop about every third connection, the same ones in each run.',
                  value: { operation: 'updatePhoneNumber', probability: 0.33, seed: 7, drop: true },
                },
                slow: {
                  summary: 'Delay the response to the next call.',
                  value: { operation: 'updatePhoneNumber', delay: 'PT2S' },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The added fault.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Fault' },
                examples: {
                  throttled: {
                    summary: 'A fault for two calls.',
                    value: {
                      id: 'fault-1',
                      operation: 'requestPhoneNumber',
                      calls: 2,
                      exception: 'ThrottlingException',
                      retryAfter: 1,
                      happened: 0,
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '409': { $ref: '#/components/responses/LimitReached' },
          '413': { $ref: '#/components/responses/TooLarge' },
          '415': { $ref: '#/components/responses/UnsupportedMediaType' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
      delete: {
        operationId: 'clearFaults',
        tags: ['Faults'],
        summary: 'Remove all faults.',
        description: 'Removes every fault, even those that have not affected a call yet.',
        responses: {
          '200': { $ref: '#/components/responses/Cleared' },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/faults/{id}': {
      delete: {
        operationId: 'clearFault',
        tags: ['Faults'],
        summary: 'Remove one fault.',
        description: 'Removes the fault with this id.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: "The fault's id.",
            schema: { type: 'string', minLength: 1 },
            example: 'fault-1',
          },
        ],
        responses: {
          '200': { $ref: '#/components/responses/Cleared' },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/journal': {
      get: {
        operationId: 'listJournal',
        tags: ['Journal'],
        summary: 'List the last requests.',
        description: "Returns the last requests to the server, the oldest first. `x-limits` has the maximum number of\nentries and of their characters; the oldest entries above these limits are removed. The journal is\nlost when the server stops, unless processes share it (`shared` of `getServer`). It has no requests to\n`/_numberkit` and `/health`.\n\nEntries are numbered from 1 in their order since the server's start; a number is never used again.\nProcesses that share a journal have one order, that of the time at which a request was handled.\nWith `after` and `limit` the journal is read in pages: the next one begins after the last `number` of\nthe page before. `lastEventId` continues with the operation `events` where this response ends.\n",
        'x-limits': { entries: 1000, characters: 8388608 },
        parameters: [
          {
            name: 'operation',
            in: 'query',
            description: 'Only the requests for this operation.',
            schema: { $ref: '#/components/schemas/OperationName' },
            example: 'requestPhoneNumber',
          },
          {
            name: 'status',
            in: 'query',
            description: 'Only the requests whose response had this status.',
            schema: { type: 'integer', minimum: 100, maximum: 599 },
            example: 400,
          },
          {
            name: 'after',
            in: 'query',
            description: 'Only the requests with a higher `number`; 0 for all.',
            schema: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
            example: 1,
          },
          {
            name: 'limit',
            in: 'query',
            description: 'The maximum number of entries. They are the oldest if `after` is given, or else the newest.',
            schema: { type: 'integer', minimum: 1, maximum: 1000 },
            example: 200,
          },
        ],
        responses: {
          '200': {
            description: 'The requests.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Journal' },
                examples: {
                  refused: {
                    summary: 'An invalid request and a valid one.',
                    value: {
                      startId: '3f0c1d9e77',
                      lastEventId: '3f0c1d9e77.2',
                      entries: [
                        {
                          number: 1,
                          time: '2026-03-31T00:00:00.250Z',
                          requestId: '5c1f5f0e-6f0e-4a5e-8a34-5b0f2c1d9e77',
                          operation: 'requestPhoneNumber',
                          protocol: 'contract',
                          verdict: 'invalid',
                          reason: 'IsoCountryCode is missing.',
                          status: 400,
                          exception: 'ValidationException',
                          duration: 1.5,
                          accountId: '111122223333',
                          region: 'us-east-1',
                        },
                        {
                          number: 2,
                          time: '2026-03-31T00:00:01.250Z',
                          requestId: '9d2b1a35-8f0c-44ad-9a2f-0f6f1f3e5a10',
                          operation: 'updatePhoneNumber',
                          protocol: 'aws',
                          verdict: 'valid',
                          status: 200,
                          duration: 4.2,
                          accountId: '111122223333',
                          region: 'us-east-1',
                          input: { phoneNumberId: '***', CallingName: '***' },
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
      delete: {
        operationId: 'clearJournal',
        tags: ['Journal'],
        summary: 'Empty the journal.',
        description: 'Removes every entry.',
        responses: {
          '200': { $ref: '#/components/responses/Cleared' },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/server': {
      get: {
        operationId: 'getServer',
        tags: ['Server'],
        summary: 'Read the facts of the server.',
        description: 'Returns the version of the server, its start and its settings, without secrets, files and addresses.\n',
        responses: {
          '200': {
            description: 'The facts of the server.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ServerFacts' },
                examples: {
                  local: {
                    summary: "A server on a developer's machine.",
                    value: {
                      version: '0.1.0',
                      startId: '3f0c1d9e77',
                      startedAt: '2026-03-31T00:00:00.000Z',
                      database: 'sqlite',
                      shared: false,
                      controlKey: false,
                      credentials: false,
                      defaultScope: { accountId: '111122223333', region: 'us-east-1' },
                      rateLimit: 'off',
                      quotas: { phoneNumbers: 25, optOutLists: 25, protectConfigurations: 25 },
                      delays: {
                        activation: 'PT1M',
                        callingName: 'PT72H',
                        clientTokenRetention: 'PT24H',
                        release: 'PT0S',
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/events': {
      get: {
        operationId: 'events',
        tags: ['Server'],
        summary: 'Watch the server.',
        description: "Returns a stream of events (server-sent events of the HTML standard) that ends when the client closes\nit or the server stops. It begins with `server`, `clock`, `faults` and `state` as they are; further\nevents follow when something changes:\n\n- `journal`: a request was handled. Each is sent once.\n- `journalCleared`: the journal was emptied.\n- `clock`, `faults`: the clock was set, or faults were added, removed or happened.\n- `state`: resources have changed. The event has no resources, only the revision.\n- `gap`: requests are missing before the next `journal`.\n\n`faults` and `state` come at most four times a second, each with the latest value. A comment every\n15 seconds keeps the connection open.\n\nThe `id` of each event names the server's start and the last request before or in the event. Sent as\n`Last-Event-ID` it continues the stream with the requests after that one. If the journal no longer\nhas them, or the server has restarted, a `gap` comes first, and then the requests that the journal\nhas. Without the header the stream begins with the next request.\n\nA process that shares its journal with others sends the requests and changes of all of them, those of\nothers some tenths of a second later; a stream that one process began continues at another. `x-limits`\nhas the maximum number of streams, and of characters that wait for a slow reader before the server\nends its stream.\n",
        'x-limits': { streams: 32, characters: 1048576 },
        parameters: [
          {
            name: 'Last-Event-ID',
            in: 'header',
            'x-member': 'lastEventId',
            description: 'The `id` of the last event that the client has, or `lastEventId` of `listJournal`.',
            schema: { type: 'string', minLength: 1, maxLength: 128 },
            example: '3f0c1d9e77.41',
          },
        ],
        responses: {
          '200': {
            description: 'The stream of events.',
            content: {
              'text/event-stream': {
                schema: { type: 'string' },
                'x-events': {
                  server: { $ref: '#/components/schemas/ServerFacts' },
                  journal: { $ref: '#/components/schemas/JournalEntry' },
                  journalCleared: { $ref: '#/components/schemas/Cleared' },
                  clock: { $ref: '#/components/schemas/Clock' },
                  faults: { $ref: '#/components/schemas/FaultList' },
                  state: { $ref: '#/components/schemas/StateRevision' },
                  gap: { $ref: '#/components/schemas/JournalGap' },
                },
                examples: {
                  request: {
                    summary: 'A request, and the change that it made.',
                    value: 'event: journal\nid: 3f0c1d9e77.42\ndata: {"number":42,"time":"2026-03-31T00:00:00.250Z","protocol":"contract","verdict":"valid","duration":1.5}\n\nevent: state\nid: 3f0c1d9e77.42\ndata: {"revision":8}\n',
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '500': { $ref: '#/components/responses/InternalError' },
          '503': { $ref: '#/components/responses/TooManyStreams' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      controlKey: {
        type: 'http',
        scheme: 'bearer',
        description: "The control key in the server's settings.",
      },
    },
    responses: {
      State: {
        description: 'The state of the server.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/State' },
            examples: {
              small: {
                summary: 'A server with few resources.',
                value: {
                  accounts: [
                    {
                      accountId: '111122223333',
                      region: 'us-east-1',
                      protectConfigurations: [
                        { ProtectConfigurationId: 'protect-11111111111111111111111111111111' },
                      ],
                      optOutLists: [
                        { OptOutListName: 'marketing' },
                      ],
                      pools: [
                        { PoolId: 'pool-11111111111111111111111111111111' },
                      ],
                      registrations: [],
                      phoneNumbers: [],
                      ruleSetNumberOverrides: [],
                      countryRules: [],
                      chimePhoneNumbers: [],
                      clientTokens: [],
                    },
                  ],
                },
              },
            },
          },
        },
      },
      Clock: {
        description: 'The state of the clock.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Clock' },
            examples: {
              ahead: {
                summary: 'A clock that was advanced by three days.',
                value: { now: '2026-04-03T00:00:00.250Z', frozen: false, ahead: 'PT72H' },
              },
            },
          },
        },
      },
      Cleared: {
        description: 'The number of removed items.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Cleared' },
            examples: {
              two: {
                summary: 'Two removed items.',
                value: { cleared: 2 },
              },
            },
          },
        },
      },
      InvalidRequest: {
        description: 'The request is invalid; `errors` names the members.',
        'x-problem': {
          status: 400,
          type: 'urn:numberkit:problem:invalid-request',
          title: 'Invalid request',
        },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: {
              duration: {
                summary: 'An invalid duration.',
                value: {
                  type: 'urn:numberkit:problem:invalid-request',
                  title: 'Invalid request',
                  status: 400,
                  detail: 'duration must be an ISO 8601 duration such as PT72H.',
                  errors: [
                    { member: 'duration', reason: 'must be an ISO 8601 duration such as PT72H' },
                  ],
                },
              },
            },
          },
        },
      },
      Unauthorized: {
        description: 'The server requires its control key, and the request has none or a wrong one.',
        'x-problem': {
          status: 401,
          type: 'urn:numberkit:problem:unauthorized',
          title: 'Unauthorized',
        },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: {
              missing: {
                summary: 'A request without the key.',
                value: {
                  type: 'urn:numberkit:problem:unauthorized',
                  title: 'Unauthorized',
                  status: 401,
                  detail: "Send the server's control key as Authorization: Bearer <key>.",
                },
              },
            },
          },
        },
      },
      Forbidden: {
        description: 'The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise\nany web page that a developer visits could control a server without a key on their machine.\n',
        'x-problem': { status: 403, type: 'urn:numberkit:problem:forbidden', title: 'Forbidden' },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: {
              page: {
                summary: 'A request from a web page.',
                value: {
                  type: 'urn:numberkit:problem:forbidden',
                  title: 'Forbidden',
                  status: 403,
                  detail: 'Pages of other sites may not control a server that has no control key; start it with NUMBERKIT_CONTROL_KEY.',
                },
              },
            },
          },
        },
      },
      NotFound: {
        description: 'The resource does not exist.',
        'x-problem': { status: 404, type: 'urn:numberkit:problem:not-found', title: 'Not found' },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: {
              fault: {
                summary: 'An unknown fault.',
                value: {
                  type: 'urn:numberkit:problem:not-found',
                  title: 'Not found',
                  status: 404,
                  detail: 'There is no fault fault-99.',
                },
              },
            },
          },
        },
      },
      MethodNotAllowed: {
        description: 'The route does not have this method; the header `Allow` names its methods.',
        'x-problem': {
          status: 405,
          type: 'urn:numberkit:problem:method-not-allowed',
          title: 'Method not allowed',
        },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: {
              post: {
                summary: 'The wrong method.',
                value: {
                  type: 'urn:numberkit:problem:method-not-allowed',
                  title: 'Method not allowed',
                  status: 405,
                  detail: 'The method of /_numberkit/state must be GET, not POST.',
                },
              },
            },
          },
        },
      },
      LimitReached: {
        description: 'The server holds the maximum number already.',
        'x-problem': {
          status: 409,
          type: 'urn:numberkit:problem:limit-reached',
          title: 'Limit reached',
        },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: {
              faults: {
                summary: 'One fault too many.',
                value: {
                  type: 'urn:numberkit:problem:limit-reached',
                  title: 'Limit reached',
                  status: 409,
                  detail: 'There are 1000 faults already, as many as the server holds; remove some first.',
                },
              },
            },
          },
        },
      },
      TooLarge: {
        description: 'The body is larger than the server accepts.',
        'x-problem': { status: 413, type: 'urn:numberkit:problem:too-large', title: 'Too large' },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: {
              body: {
                summary: 'A body that is too large.',
                value: {
                  type: 'urn:numberkit:problem:too-large',
                  title: 'Too large',
                  status: 413,
                  detail: 'The body is larger than 16777216 bytes.',
                },
              },
            },
          },
        },
      },
      UnsupportedMediaType: {
        description: 'The body is not `application/json`.',
        'x-problem': {
          status: 415,
          type: 'urn:numberkit:problem:unsupported-media-type',
          title: 'Unsupported media type',
        },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: {
              form: {
                summary: 'A form instead of JSON.',
                value: {
                  type: 'urn:numberkit:problem:unsupported-media-type',
                  title: 'Unsupported media type',
                  status: 415,
                  detail: 'The body must be sent as application/json.',
                },
              },
            },
          },
        },
      },
      TooManyStreams: {
        description: 'The server has the maximum number of streams already.',
        'x-problem': {
          status: 503,
          type: 'urn:numberkit:problem:too-many-streams',
          title: 'Too many streams',
        },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: {
              full: {
                summary: 'One stream too many.',
                value: {
                  type: 'urn:numberkit:problem:too-many-streams',
                  title: 'Too many streams',
                  status: 503,
                  detail: 'There are 32 streams of events already, as many as the server serves; close one first.',
                },
              },
            },
          },
        },
      },
      InternalError: {
        description: 'The server failed; its log has the reason.',
        'x-problem': {
          status: 500,
          type: 'urn:numberkit:problem:internal-error',
          title: 'Internal error',
        },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: {
              failed: {
                summary: 'A failure.',
                value: {
                  type: 'urn:numberkit:problem:internal-error',
                  title: 'Internal error',
                  status: 500,
                  detail: 'The server failed; its log says why.',
                },
              },
            },
          },
        },
      },
    },
    schemas: {
      Problem: {
        type: 'object',
        description: 'The reason for refusing a request, in the form of RFC 9457.',
        required: ['type', 'title', 'status', 'detail'],
        properties: {
          type: { type: 'string', description: 'The kind of problem as a URN.' },
          title: { type: 'string', description: 'The kind of problem in words.' },
          status: { type: 'integer', description: 'The status of the response.' },
          detail: { type: 'string', description: 'A sentence that describes the problem.' },
          errors: {
            type: 'array',
            description: 'The members that are wrong.',
            items: { $ref: '#/components/schemas/ProblemError' },
          },
        },
      },
      ProblemError: {
        type: 'object',
        description: 'One member that is wrong.',
        required: ['member', 'reason'],
        properties: {
          member: { type: 'string', description: 'The member, as a dotted path from the request.' },
          reason: {
            type: 'string',
            description: 'The problem with the member, worded to follow its name.',
          },
        },
      },
      AccountId: {
        type: 'string',
        pattern: '^[0-9]{12}$',
        'x-form': 'an account of twelve digits',
        description: 'The account.',
      },
      Region: {
        type: 'string',
        maxLength: 32,
        pattern: '^[a-z]{2,}(-[a-z]+)+-[0-9]+$',
        'x-form': 'a region such as us-east-1',
        description: 'The region.',
      },
      Fixtures: {
        type: 'object',
        description: 'The resources of one account in one region with which a server can start.',
        additionalProperties: false,
        required: ['accountId', 'region'],
        properties: {
          accountId: { $ref: '#/components/schemas/AccountId' },
          region: { $ref: '#/components/schemas/Region' },
          protectConfigurations: {
            type: 'array',
            description: 'The protect configurations.',
            items: { $ref: '#/components/schemas/ProtectConfiguration' },
          },
          optOutLists: {
            type: 'array',
            description: 'The opt-out lists beside `Default`, which every account has. An item for `Default` gives it tags.',
            items: { $ref: '#/components/schemas/OptOutList' },
          },
          pools: {
            type: 'array',
            description: 'The pools.',
            items: { $ref: '#/components/schemas/Pool' },
          },
          registrations: {
            type: 'array',
            description: 'The registrations.',
            items: { $ref: '#/components/schemas/Registration' },
          },
          phoneNumbers: {
            type: 'array',
            description: 'The leased numbers.',
            items: { $ref: '#/components/schemas/FixtureLeasedNumber' },
          },
          ruleSetNumberOverrides: {
            type: 'array',
            description: 'The rule overrides.',
            items: { $ref: '#/components/schemas/FixtureRuleOverride' },
          },
          countryRules: {
            type: 'array',
            description: 'The rules of countries; a country without one is allowed.',
            items: { $ref: '#/components/schemas/CountryRule' },
          },
          chimePhoneNumbers: {
            type: 'array',
            description: 'The numbers of the Chime inventory.',
            items: { $ref: '#/components/schemas/FixturePhoneNumber' },
          },
        },
      },
      ResetScope: {
        type: 'object',
        description: 'The account and region to reset. Without both, everything is reset.',
        additionalProperties: false,
        properties: {
          accountId: { $ref: '#/components/schemas/AccountId' },
          region: {
            type: 'string',
            minLength: 1,
            maxLength: 32,
            description: 'The region, in the spelling of the callers who created resources there.',
          },
        },
      },
      ResourceId: {
        $ref: '#/components/schemas/ProtectConfigurationId',
        'x-form': 'an id of letters, digits, _ and -',
        description: 'The id of a resource.',
      },
      ListName: {
        $ref: '#/components/schemas/OptOutListName',
        'x-form': 'a name of letters, digits, _ and -',
        description: 'The name of an opt-out list.',
      },
      ProtectConfiguration: {
        type: 'object',
        description: 'A protect configuration.',
        additionalProperties: false,
        required: ['ProtectConfigurationId'],
        properties: {
          ProtectConfigurationId: { $ref: '#/components/schemas/ResourceId' },
          CreatedTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When it was created. If it is left out, the time of loading.',
          },
          AccountDefault: {
            type: 'boolean',
            description: 'Whether it is the default of the account; false by default.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether it is protected against deletion; false by default.',
          },
          hasConfigurationSet: {
            type: 'boolean',
            description: 'Whether it is associated with a configuration set, which prevents its deletion; false by default.\nThe server has no configuration sets.\n',
          },
          Tags: {
            $ref: '#/components/schemas/Tags',
            description: 'The tags of the protect configuration.',
          },
        },
      },
      OptOutList: {
        type: 'object',
        description: 'An opt-out list.',
        additionalProperties: false,
        required: ['OptOutListName'],
        properties: {
          OptOutListName: { $ref: '#/components/schemas/ListName' },
          CreatedTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When it was created. If it is left out, the time of loading.',
          },
          Tags: { $ref: '#/components/schemas/Tags', description: 'The tags of the list.' },
        },
      },
      Pool: {
        type: 'object',
        description: 'A pool. If the message type or the list is left out, the pool takes it from its first number.',
        additionalProperties: false,
        required: ['PoolId'],
        properties: {
          PoolId: { $ref: '#/components/schemas/ResourceId' },
          MessageType: { $ref: '#/components/schemas/MessageType' },
          OptOutListName: { $ref: '#/components/schemas/ListName' },
          Tags: { $ref: '#/components/schemas/Tags', description: 'The tags of the pool.' },
        },
      },
      Registration: {
        type: 'object',
        description: 'A registration; only one that is `COMPLETE` is active.',
        additionalProperties: false,
        required: ['RegistrationId', 'RegistrationStatus'],
        properties: {
          RegistrationId: { $ref: '#/components/schemas/ResourceId' },
          RegistrationStatus: {
            type: 'string',
            minLength: 1,
            maxLength: 32,
            description: 'The status of the registration.',
          },
          Tags: { $ref: '#/components/schemas/Tags', description: 'The tags of the registration.' },
        },
      },
      FixtureLeasedNumber: {
        type: 'object',
        description: 'A leased number. Members that are left out are filled in when it is loaded.',
        additionalProperties: false,
        required: [
          'PhoneNumber',
          'IsoCountryCode',
          'MessageType',
          'NumberCapabilities',
          'NumberType',
        ],
        properties: {
          PhoneNumberId: {
            $ref: '#/components/schemas/ResourceId',
            description: 'The id of the number. If it is left out, each load creates a new one.',
          },
          PhoneNumber: {
            type: 'string',
            maxLength: 16,
            pattern: '^\\+[1-9][0-9]{1,14}$',
            'x-form': 'a number in E.164 that begins with +',
            description: 'The number in E.164, with `+`.',
          },
          Status: {
            type: 'string',
            enum: ['PENDING', 'ACTIVE'],
            description: '`ACTIVE`, the default, or `PENDING`, as if the number had just been leased. It excludes\n`CreatedTimestamp`, which determines the status.\n',
          },
          IsoCountryCode: { $ref: '#/components/schemas/IsoCountryCode' },
          MessageType: { $ref: '#/components/schemas/MessageType' },
          NumberCapabilities: {
            type: 'array',
            minItems: 1,
            maxItems: 4,
            description: 'The capabilities of the number.',
            items: { $ref: '#/components/schemas/NumberCapability' },
          },
          NumberType: { $ref: '#/components/schemas/NumberType' },
          MonthlyLeasingPrice: {
            type: 'string',
            minLength: 1,
            maxLength: 16,
            description: "The price of a month's lease in US dollars.",
          },
          OptOutListName: {
            $ref: '#/components/schemas/ListName',
            description: "The name of the number's opt-out list. If it is left out, the list of the pool, or `Default`.",
          },
          InternationalSendingEnabled: {
            type: 'boolean',
            description: 'Whether the number may send to other countries; false by default.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether the number is protected against release; false by default.',
          },
          TwoWayEnabled: {
            type: 'boolean',
            description: 'Whether the number receives messages; false by default.',
          },
          TwoWayChannelArn: {
            $ref: '#/components/schemas/TwoWayChannelArn',
            description: 'The channel for received messages.',
          },
          TwoWayChannelRole: {
            $ref: '#/components/schemas/TwoWayChannelRole',
            description: 'The ARN of the role that delivers received messages.',
          },
          SelfManagedOptOutsEnabled: {
            type: 'boolean',
            description: 'Whether the account itself replies to HELP and STOP; false by default.',
          },
          PoolId: {
            $ref: '#/components/schemas/ResourceId',
            description: 'The id of the pool that the number is in. The pool must be in the fixtures.',
          },
          RegistrationId: {
            $ref: '#/components/schemas/ResourceId',
            description: 'The id of the registration that the number belongs to. It must be in the fixtures.',
          },
          Tags: { $ref: '#/components/schemas/Tags' },
          CreatedTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the number was leased.',
          },
          releasedAt: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the number was released. It is `DISASSOCIATING` for the release delay of the server, and then gone.',
          },
        },
      },
      FixtureRuleOverride: {
        type: 'object',
        description: 'The rule of one destination number.',
        additionalProperties: false,
        required: ['ProtectConfigurationId', 'DestinationPhoneNumber', 'Action'],
        properties: {
          ProtectConfigurationId: {
            $ref: '#/components/schemas/ResourceId',
            description: 'The id of the protect configuration. It must be in the fixtures.',
          },
          DestinationPhoneNumber: {
            type: 'string',
            maxLength: 20,
            pattern: '^\\+[1-9][0-9]{1,18}$',
            'x-form': 'a number in E.164 that begins with +',
            description: 'The number in E.164, with `+`.',
          },
          Action: { $ref: '#/components/schemas/RuleAction' },
          IsoCountryCode: { $ref: '#/components/schemas/IsoCountryCode' },
          CreatedTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the rule was created. If it is left out, the time of loading.',
          },
          ExpirationTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the rule expires; never if it is left out.',
          },
        },
      },
      CountryRule: {
        type: 'object',
        description: 'The rule of a country in a protect configuration, for one kind of message or call.',
        additionalProperties: false,
        required: ['ProtectConfigurationId', 'NumberCapability', 'IsoCountryCode', 'ProtectStatus'],
        properties: {
          ProtectConfigurationId: {
            $ref: '#/components/schemas/ResourceId',
            description: 'The id of the protect configuration. It must be in the fixtures.',
          },
          NumberCapability: { $ref: '#/components/schemas/NumberCapability' },
          IsoCountryCode: { $ref: '#/components/schemas/IsoCountryCode' },
          ProtectStatus: { $ref: '#/components/schemas/ProtectStatus' },
        },
      },
      FixturePhoneNumber: {
        type: 'object',
        description: 'A number of the Chime inventory. Members that are left out are filled in when it is loaded.',
        additionalProperties: false,
        required: ['E164PhoneNumber', 'Country', 'Type', 'ProductType', 'Status'],
        properties: {
          E164PhoneNumber: {
            type: 'string',
            allOf: [
              { $ref: '#/components/schemas/E164PhoneNumber' },
              { type: 'string', pattern: '^\\+', 'x-form': 'a number in E.164 that begins with +' },
            ],
            description: 'The number in E.164, with `+`.',
          },
          Country: { $ref: '#/components/schemas/Country' },
          Type: { $ref: '#/components/schemas/Type' },
          ProductType: { $ref: '#/components/schemas/ProductType' },
          Status: { $ref: '#/components/schemas/Status' },
          Capabilities: { $ref: '#/components/schemas/PhoneNumberCapabilities' },
          Associations: { $ref: '#/components/schemas/Associations' },
          CallingName: { $ref: '#/components/schemas/CallingName' },
          CallingNameStatus: { $ref: '#/components/schemas/CallingNameStatus' },
          CreatedTimestamp: { $ref: '#/components/schemas/CreatedTimestamp' },
          UpdatedTimestamp: { $ref: '#/components/schemas/UpdatedTimestamp' },
          DeletionTimestamp: { $ref: '#/components/schemas/DeletionTimestamp' },
        },
      },
      State: {
        type: 'object',
        description: 'The resources that the server holds.',
        required: ['accounts'],
        properties: {
          accounts: {
            type: 'array',
            description: 'Every account and region with resources.',
            items: { $ref: '#/components/schemas/AccountState' },
          },
          nextToken: {
            type: 'string',
            description: 'The token of the next page; left out of the last page and of a response without pages.',
          },
        },
      },
      StateKind: {
        type: 'string',
        enum: [
          'protectConfigurations',
          'optOutLists',
          'pools',
          'registrations',
          'phoneNumbers',
          'ruleSetNumberOverrides',
          'countryRules',
          'chimePhoneNumbers',
          'clientTokens',
        ],
        description: "The name of one of an account's lists.",
      },
      AccountState: {
        type: 'object',
        description: 'The resources of one account in one region.',
        required: [
          'accountId',
          'region',
          'protectConfigurations',
          'optOutLists',
          'pools',
          'registrations',
          'phoneNumbers',
          'ruleSetNumberOverrides',
          'countryRules',
          'chimePhoneNumbers',
          'clientTokens',
        ],
        properties: {
          accountId: { type: 'string', description: 'The account.' },
          region: {
            type: 'string',
            description: 'The region, in the spelling of the callers who created resources there.',
          },
          protectConfigurations: {
            type: 'array',
            description: 'The protect configurations.',
            items: { $ref: '#/components/schemas/ProtectConfiguration' },
          },
          optOutLists: {
            type: 'array',
            description: 'The opt-out lists, with `Default`, which every account has.',
            items: { $ref: '#/components/schemas/OptOutList' },
          },
          pools: {
            type: 'array',
            description: 'The pools.',
            items: { $ref: '#/components/schemas/Pool' },
          },
          registrations: {
            type: 'array',
            description: 'The registrations.',
            items: { $ref: '#/components/schemas/Registration' },
          },
          phoneNumbers: {
            type: 'array',
            description: "The leased numbers, and those that are being released, each with its status at the clock's time.",
            items: { $ref: '#/components/schemas/LeasedNumber' },
          },
          ruleSetNumberOverrides: {
            type: 'array',
            description: 'The rule overrides, including expired ones.',
            items: { $ref: '#/components/schemas/RuleSetNumberOverride' },
          },
          countryRules: {
            type: 'array',
            description: 'The rules of countries; a country without one is allowed.',
            items: { $ref: '#/components/schemas/CountryRule' },
          },
          chimePhoneNumbers: {
            type: 'array',
            description: "The numbers of the Chime inventory at the clock's time.",
            items: { $ref: '#/components/schemas/ChimePhoneNumber' },
          },
          clientTokens: {
            type: 'array',
            description: 'The idempotency tokens that have not expired.',
            items: { $ref: '#/components/schemas/ClientTokenUse' },
          },
        },
      },
      StateSummary: {
        type: 'object',
        description: 'How many resources the server holds.',
        required: ['revision', 'accounts', 'upcoming'],
        properties: {
          revision: {
            type: 'integer',
            description: 'The revision of the state, as events of `state` have it.',
          },
          accounts: {
            type: 'array',
            description: 'Every account and region with resources.',
            items: { $ref: '#/components/schemas/AccountCounts' },
          },
          upcoming: {
            type: 'array',
            description: 'The next changes by the clock, the earliest first.',
            items: { $ref: '#/components/schemas/UpcomingChange' },
          },
          nextToken: {
            type: 'string',
            description: 'The token of the next page; left out of the last page.',
          },
        },
      },
      AccountCounts: {
        type: 'object',
        description: 'How many resources one account has in one region.',
        required: ['accountId', 'region', 'counts'],
        properties: {
          accountId: { type: 'string', description: 'The account.' },
          region: {
            type: 'string',
            description: 'The region, in the spelling of the callers who created resources there.',
          },
          counts: { $ref: '#/components/schemas/StateCounts' },
        },
      },
      StateCounts: {
        type: 'object',
        description: 'The number of resources of each kind.',
        required: [
          'protectConfigurations',
          'optOutLists',
          'pools',
          'registrations',
          'phoneNumbers',
          'ruleSetNumberOverrides',
          'countryRules',
          'chimePhoneNumbers',
          'clientTokens',
        ],
        properties: {
          protectConfigurations: {
            type: 'integer',
            description: 'The number of protect configurations.',
          },
          optOutLists: {
            type: 'integer',
            description: 'The number of opt-out lists, with `Default`.',
          },
          pools: { type: 'integer', description: 'The number of pools.' },
          registrations: { type: 'integer', description: 'The number of registrations.' },
          phoneNumbers: {
            type: 'integer',
            description: 'The number of leased numbers, and of those that are being released.',
          },
          ruleSetNumberOverrides: {
            type: 'integer',
            description: 'The number of rule overrides, including expired ones.',
          },
          countryRules: { type: 'integer', description: 'The number of rules of countries.' },
          chimePhoneNumbers: {
            type: 'integer',
            description: 'The number of numbers in the Chime inventory.',
          },
          clientTokens: {
            type: 'integer',
            description: 'The number of idempotency tokens that have not expired.',
          },
        },
      },
      UpcomingChange: {
        type: 'object',
        description: 'A change that the clock will make to a resource.',
        required: ['at', 'change', 'kind', 'accountId', 'region', 'id'],
        properties: {
          at: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'The time of the clock at which the change happens.',
          },
          change: {
            type: 'string',
            enum: ['active', 'gone', 'callingNameComplete', 'expired', 'forgotten'],
            description: 'What happens: a leased number becomes `ACTIVE`, a released one is gone, the update of a calling name is\ncomplete, a rule expires, or an idempotency token is forgotten.\n',
          },
          kind: { $ref: '#/components/schemas/StateKind' },
          accountId: { type: 'string', description: 'The account.' },
          region: { type: 'string', description: 'The region.' },
          id: {
            type: 'string',
            'x-sensitive': true,
            description: 'The resource: the id of a leased number, a number of the inventory, the destination number of a rule,\nor an idempotency token.\n',
          },
        },
      },
      StatePage: {
        type: 'object',
        description: 'A page of the resources of one kind.',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            description: 'The resources.',
            items: { $ref: '#/components/schemas/StateItem' },
          },
          nextToken: {
            type: 'string',
            description: 'The token of the next page; left out of the last page.',
          },
        },
      },
      StateItem: {
        type: 'object',
        description: 'A resource in the member of its kind; the members of the other kinds are left out.',
        required: ['accountId', 'region'],
        properties: {
          accountId: { type: 'string', description: 'The account.' },
          region: {
            type: 'string',
            description: 'The region, in the spelling of the callers who created resources there.',
          },
          protectConfiguration: { $ref: '#/components/schemas/ProtectConfiguration' },
          optOutList: { $ref: '#/components/schemas/OptOutList' },
          pool: { $ref: '#/components/schemas/Pool' },
          registration: { $ref: '#/components/schemas/Registration' },
          phoneNumber: { $ref: '#/components/schemas/LeasedNumber' },
          ruleSetNumberOverride: { $ref: '#/components/schemas/RuleSetNumberOverride' },
          countryRule: { $ref: '#/components/schemas/CountryRule' },
          chimePhoneNumber: { $ref: '#/components/schemas/ChimePhoneNumber' },
          clientToken: { $ref: '#/components/schemas/ClientTokenUse' },
        },
      },
      LeasedNumber: {
        description: 'A leased number, or one that is being released.',
        type: 'object',
        allOf: [
          { $ref: '#/components/schemas/RequestPhoneNumberResult' },
        ],
        properties: {
          releasedAt: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When it was released; left out while it is leased.',
          },
        },
      },
      RuleSetNumberOverride: {
        description: 'The rule of one destination number.',
        type: 'object',
        allOf: [
          { $ref: '#/components/schemas/PutProtectConfigurationRuleSetNumberOverrideResult' },
        ],
        required: ['expired'],
        properties: {
          expired: {
            type: 'boolean',
            description: "Whether the rule has expired at the clock's time.",
          },
        },
      },
      ClientTokenUse: {
        type: 'object',
        description: 'An idempotency token and the call that used it.',
        required: ['operation', 'ClientToken', 'usedAt', 'forgottenAt'],
        properties: {
          operation: { $ref: '#/components/schemas/OperationName' },
          ClientToken: { type: 'string', description: 'The token.' },
          usedAt: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the first call with the token was handled.',
          },
          forgottenAt: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the token expires and can be used for another call.',
          },
        },
      },
      OperationName: {
        type: 'string',
        minLength: 1,
        description: 'The operationId of an operation of the contract.',
      },
      Duration: {
        type: 'string',
        pattern: '^P(?=.)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,3})?S)?)?$',
        'x-form': 'an ISO 8601 duration such as PT72H, in weeks, days, hours, minutes and seconds',
        description: 'A span of time in ISO 8601; a day has 24 hours.',
      },
      Clock: {
        type: 'object',
        description: "The server's clock.",
        required: ['now', 'frozen', 'ahead'],
        properties: {
          now: { $ref: '#/components/schemas/IsoTimestamp', description: 'The time of the clock.' },
          frozen: { type: 'boolean', description: 'Whether the clock is frozen.' },
          ahead: {
            type: 'string',
            description: 'How far the clock is ahead of the real time, as an ISO 8601 duration; negative if it is\nbehind.\n',
          },
        },
      },
      Advance: {
        type: 'object',
        description: 'The duration by which to advance the clock.',
        additionalProperties: false,
        required: ['duration'],
        properties: {
          duration: {
            $ref: '#/components/schemas/Duration',
            description: 'The duration, for example `PT72H`.',
          },
        },
      },
      Freeze: {
        type: 'object',
        description: 'The time at which to freeze the clock.',
        additionalProperties: false,
        properties: {
          at: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: "The time; the clock's current time if it is left out.",
          },
        },
      },
      NewFault: {
        type: 'object',
        description: 'A fault to add. `calls` and `probability` exclude each other, as `exception` and `drop` do.',
        allOf: [
          { $ref: '#/components/schemas/FaultMembers' },
        ],
        properties: {},
        unevaluatedProperties: false,
      },
      FaultMembers: {
        type: 'object',
        description: 'The calls that a fault affects, and its effect.',
        required: ['operation'],
        properties: {
          operation: { $ref: '#/components/schemas/OperationName' },
          calls: {
            type: 'integer',
            minimum: 1,
            description: 'The number of calls to affect; 1 by default if there is no `probability`.',
          },
          probability: {
            type: 'number',
            exclusiveMinimum: 0,
            maximum: 1,
            description: 'The probability that the fault affects a call.',
          },
          seed: {
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
            description: 'The seed of the random numbers for `probability`; the same seed gives the same sequence. Zero by\ndefault.\n',
          },
          exception: {
            type: 'string',
            minLength: 1,
            description: 'The exception to raise, which must be one that a handler of the operation can raise.',
          },
          members: {
            type: 'object',
            description: "Members of the exception's body. Members that are left out have the contract's defaults, and `Message` names the fault.",
            properties: {},
            additionalProperties: true,
          },
          retryAfter: {
            type: 'integer',
            minimum: 0,
            description: "Seconds for the exception's header `Retry-After`.",
          },
          delay: {
            $ref: '#/components/schemas/Duration',
            description: 'How long to delay the call, at most a day. Without another effect the call is then carried out.',
          },
          drop: {
            type: 'boolean',
            description: 'Whether to close the connection without a response.',
          },
        },
      },
      Fault: {
        type: 'object',
        description: 'A fault that will affect calls.',
        allOf: [
          { $ref: '#/components/schemas/FaultMembers' },
        ],
        required: ['id', 'happened'],
        properties: {
          id: { type: 'string', description: "The fault's id." },
          happened: {
            type: 'integer',
            description: 'The number of calls that the fault has affected.',
          },
        },
      },
      FaultList: {
        type: 'object',
        description: 'The faults of the server.',
        required: ['faults'],
        properties: {
          faults: {
            type: 'array',
            description: 'The faults in the order in which they were added.',
            items: { $ref: '#/components/schemas/Fault' },
          },
        },
      },
      Cleared: {
        type: 'object',
        description: 'The result of a removal.',
        required: ['cleared'],
        properties: {
          cleared: { type: 'integer', description: 'The number of removed items.' },
        },
      },
      Journal: {
        type: 'object',
        description: 'The last requests.',
        required: ['entries', 'startId', 'lastEventId'],
        properties: {
          entries: {
            type: 'array',
            description: 'The requests, the oldest first.',
            items: { $ref: '#/components/schemas/JournalEntry' },
          },
          startId: {
            $ref: '#/components/schemas/StartId',
            description: "The server's start since which the entries are numbered.",
          },
          lastEventId: {
            type: 'string',
            description: 'The `lastEventId` with which `events` continues after these requests.',
          },
        },
      },
      JournalEntry: {
        type: 'object',
        description: 'One request and its result. Members that do not apply are left out.',
        required: ['number', 'time', 'protocol', 'verdict', 'duration'],
        properties: {
          number: {
            type: 'integer',
            description: "The number of the request in the journal, from 1 since the server's start.",
          },
          time: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the request arrived, in real time.',
          },
          requestId: { type: 'string', description: 'The request id in the response.' },
          operation: {
            type: 'string',
            minLength: 1,
            description: 'The operationId; for an operation that is not in the contract, its AWS name if the request has\nit.\n',
          },
          protocol: {
            type: 'string',
            enum: ['contract', 'aws'],
            description: "Whether the request used the contract's routes or an AWS protocol.",
          },
          verdict: {
            type: 'string',
            enum: ['valid', 'invalid', 'unjudged'],
            description: 'Whether the request was valid under the contract; `unjudged` if it was refused first for another\nreason, such as a wrong signature, or if the client disconnected.\n',
          },
          reason: {
            type: 'string',
            description: 'The reason for which the request was refused, as its response says.',
          },
          status: {
            type: 'integer',
            description: 'The status; left out if there was no response.',
          },
          exception: { type: 'string', description: 'The exception in the response.' },
          duration: { type: 'number', description: 'The duration in milliseconds.' },
          accountId: { type: 'string', description: 'The account of the request.' },
          region: { type: 'string', description: 'The region of the request.' },
          input: {
            type: 'object',
            description: 'The input of a valid request: path, query and body members in one object, with `***` for\nsensitive values. An invalid request has no input here, because its sensitive members are unknown.\n',
            properties: {},
            additionalProperties: true,
          },
          fault: { type: 'string', description: 'The fault that affected the request.' },
        },
      },
      JournalGap: {
        type: 'object',
        description: 'Requests that a stream of events cannot send.',
        required: ['reason'],
        properties: {
          reason: {
            type: 'string',
            enum: ['removed', 'restarted'],
            description: "`removed` if the journal no longer has the requests, or `restarted` if the id is from before the\nserver's start, from another server, or from none.\n",
          },
          missed: {
            type: 'integer',
            description: 'The number of missing requests, if it is known.',
          },
        },
      },
      StartId: {
        type: 'string',
        description: 'The id of a start of the server; each start has another. Processes that share clock, faults and journal have\none, which outlives them.\n',
      },
      StateRevision: {
        type: 'object',
        description: 'The revision of the state. It rises with each change, and begins anew with the server unless processes\nshare it.\n',
        required: ['revision'],
        properties: {
          revision: { type: 'integer', description: 'The revision.' },
        },
      },
      ServerFacts: {
        type: 'object',
        description: 'The facts of a server.',
        required: [
          'version',
          'startId',
          'startedAt',
          'database',
          'shared',
          'controlKey',
          'credentials',
          'defaultScope',
          'rateLimit',
          'quotas',
          'delays',
        ],
        properties: {
          version: { type: 'string', description: 'The version of the server.' },
          startId: { $ref: '#/components/schemas/StartId' },
          startedAt: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the server started, in real time.',
          },
          database: {
            type: 'string',
            enum: ['sqlite', 'postgresql'],
            description: 'The kind of database.',
          },
          shared: {
            type: 'boolean',
            description: 'Whether clock, faults, journal and rates are in the database, where all processes on it share them and\na restart keeps them, or belong to the process.\n',
          },
          controlKey: { type: 'boolean', description: 'Whether control requests need a key.' },
          credentials: {
            type: 'boolean',
            description: 'Whether the server has credentials, so that operations need a valid signature.',
          },
          defaultScope: { $ref: '#/components/schemas/DefaultScope' },
          rateLimit: {
            type: 'string',
            description: "The rates of an account's requests: `off`, `documented` for those of the services, or the requests a\nsecond of each operation.\n",
          },
          quotas: { $ref: '#/components/schemas/Quotas' },
          delays: { $ref: '#/components/schemas/Delays' },
        },
      },
      DefaultScope: {
        type: 'object',
        description: 'The account and region of callers whose requests name none.',
        required: ['accountId', 'region'],
        properties: {
          accountId: { type: 'string', description: 'The account.' },
          region: { type: 'string', description: 'The region.' },
        },
      },
      Quotas: {
        type: 'object',
        description: 'How many resources an account may have in a region.',
        required: ['phoneNumbers', 'optOutLists', 'protectConfigurations'],
        properties: {
          phoneNumbers: { type: 'integer', description: 'The maximum number of leased numbers.' },
          optOutLists: {
            type: 'integer',
            description: 'The maximum number of opt-out lists, with `Default`.',
          },
          protectConfigurations: {
            type: 'integer',
            description: 'The maximum number of protect configurations.',
          },
        },
      },
      Delays: {
        type: 'object',
        description: "The durations that resources take by the server's clock.",
        required: ['activation', 'callingName', 'clientTokenRetention', 'release'],
        properties: {
          activation: {
            type: 'string',
            description: 'How long a leased number stays `PENDING`, in ISO 8601.',
          },
          callingName: {
            type: 'string',
            description: 'How long the update of a calling name takes, in ISO 8601.',
          },
          clientTokenRetention: {
            type: 'string',
            description: 'How long an idempotency token is remembered, in ISO 8601.',
          },
          release: {
            type: 'string',
            description: 'How long a released number stays with its account, in ISO 8601.',
          },
        },
      },
      CallingName: {
        type: 'string',
        pattern: '^$|^[a-zA-Z0-9 ]{2,15}$',
        'x-sensitive': true,
        description: 'The outbound calling name; the empty string clears it.',
      },
      ChimePhoneNumber: {
        type: 'object',
        description: 'A phone number of the inventory. Members that do not apply are left out.',
        properties: {
          PhoneNumberId: {
            type: 'string',
            'x-sensitive': true,
            description: 'The id of the number: the number itself, URL-encoded.',
          },
          E164PhoneNumber: {
            type: 'string',
            pattern: '^\\+?[1-9]\\d{1,14}$',
            'x-sensitive': true,
            description: 'The number in E.164.',
          },
          Country: {
            $ref: '#/components/schemas/IsoCountryCode',
            description: 'The country of the number, in ISO 3166-1 alpha-2.',
          },
          Type: { type: 'string', enum: ['Local', 'TollFree'], description: 'The kind of number.' },
          ProductType: {
            $ref: '#/components/schemas/PhoneNumberProductType',
            description: 'The product that the number is used with.',
          },
          Status: {
            type: 'string',
            enum: [
              'AcquireInProgress',
              'AcquireFailed',
              'Unassigned',
              'Assigned',
              'ReleaseInProgress',
              'DeleteInProgress',
              'ReleaseFailed',
              'DeleteFailed',
            ],
            description: 'The state of the number.',
          },
          Capabilities: { $ref: '#/components/schemas/PhoneNumberCapabilities' },
          Associations: {
            type: 'array',
            description: 'The assignments of the number.',
            items: { $ref: '#/components/schemas/PhoneNumberAssociation' },
          },
          CallingName: {
            $ref: '#/components/schemas/CallingName',
            description: 'The outbound calling name.',
          },
          CallingNameStatus: {
            type: 'string',
            enum: ['Unassigned', 'UpdateInProgress', 'UpdateSucceeded', 'UpdateFailed'],
            description: 'The state of the last change of the calling name.',
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the number entered the inventory.',
          },
          UpdatedTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the number last changed.',
          },
          DeletionTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the number was deleted.',
          },
        },
      },
      Associations: {
        type: 'array',
        description: 'The assignments of the number.',
        items: { $ref: '#/components/schemas/PhoneNumberAssociation' },
      },
      CallingNameStatus: {
        type: 'string',
        enum: ['Unassigned', 'UpdateInProgress', 'UpdateSucceeded', 'UpdateFailed'],
        description: 'The state of the last change of the calling name.',
      },
      Country: {
        description: 'The country of the number, in ISO 3166-1 alpha-2.',
        type: 'string',
        pattern: '^[A-Z]{2}$',
      },
      CreatedTimestamp: {
        description: 'When the number entered the inventory.',
        type: 'string',
        format: 'date-time',
        'x-timestamp': 'iso-8601',
      },
      DeletionTimestamp: {
        description: 'When the number was deleted.',
        type: 'string',
        format: 'date-time',
        'x-timestamp': 'iso-8601',
      },
      E164PhoneNumber: {
        type: 'string',
        pattern: '^\\+?[1-9]\\d{1,14}$',
        'x-sensitive': true,
        description: 'The number in E.164.',
      },
      ProductType: {
        description: 'The product that the number is used with.',
        type: 'string',
        enum: ['BusinessCalling', 'VoiceConnector', 'SipMediaApplicationDialIn'],
      },
      Status: {
        type: 'string',
        enum: [
          'AcquireInProgress',
          'AcquireFailed',
          'Unassigned',
          'Assigned',
          'ReleaseInProgress',
          'DeleteInProgress',
          'ReleaseFailed',
          'DeleteFailed',
        ],
        description: 'The state of the number.',
      },
      Type: { type: 'string', enum: ['Local', 'TollFree'], description: 'The kind of number.' },
      UpdatedTimestamp: {
        description: 'When the number last changed.',
        type: 'string',
        format: 'date-time',
        'x-timestamp': 'iso-8601',
      },
      DestinationPhoneNumber: {
        type: 'string',
        minLength: 1,
        maxLength: 20,
        pattern: '^\\+?[1-9][0-9]{1,18}$',
        description: 'A destination phone number in E.164.',
      },
      EpochSeconds: {
        type: 'number',
        'x-timestamp': 'epoch-seconds',
        description: 'A time in seconds since 1970-01-01T00:00:00Z; a fraction is allowed.',
      },
      IsoCountryCode: {
        type: 'string',
        pattern: '^[A-Z]{2}$',
        description: 'A country in ISO 3166-1 alpha-2.',
      },
      IsoTimestamp: {
        type: 'string',
        format: 'date-time',
        'x-timestamp': 'iso-8601',
        description: 'A time in ISO 8601, in UTC.',
      },
      MessageType: {
        type: 'string',
        enum: ['TRANSACTIONAL', 'PROMOTIONAL'],
        description: '`TRANSACTIONAL` for time-critical messages, `PROMOTIONAL` for marketing.\n',
      },
      NumberCapability: {
        type: 'string',
        enum: ['SMS', 'VOICE', 'MMS', 'RCS'],
        description: 'A kind of message or call that a number supports.',
      },
      NumberType: {
        type: 'string',
        enum: ['LONG_CODE', 'TOLL_FREE', 'TEN_DLC', 'SIMULATOR'],
        description: 'The kind of number. `TOLL_FREE`, `TEN_DLC` and `SIMULATOR` exist only in the US; `TEN_DLC` needs\na registered campaign; `SIMULATOR` sends only to simulator destinations.\n',
      },
      PhoneNumberAssociation: {
        type: 'object',
        description: 'One assignment of the number.',
        properties: {
          Value: {
            type: 'string',
            description: 'The id of the object that the number is assigned to.',
          },
          Name: {
            type: 'string',
            enum: ['AccountId', 'UserId', 'VoiceConnectorId', 'VoiceConnectorGroupId', 'SipRuleId'],
            description: 'The kind of that object.',
          },
          AssociatedTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the number was assigned.',
          },
        },
      },
      PhoneNumberCapabilities: {
        type: 'object',
        description: 'The capabilities of the number.',
        properties: {
          InboundCall: { type: 'boolean', description: 'Receives calls.' },
          OutboundCall: { type: 'boolean', description: 'Places calls.' },
          InboundSMS: { type: 'boolean', description: 'Receives text messages.' },
          OutboundSMS: { type: 'boolean', description: 'Sends text messages.' },
          InboundMMS: { type: 'boolean', description: 'Receives media messages.' },
          OutboundMMS: { type: 'boolean', description: 'Sends media messages.' },
        },
      },
      PhoneNumberProductType: {
        type: 'string',
        enum: ['BusinessCalling', 'VoiceConnector', 'SipMediaApplicationDialIn'],
        description: 'The product that a number is used with.',
      },
      PhoneNumberStatus: {
        type: 'string',
        enum: ['PENDING', 'ACTIVE', 'ASSOCIATING', 'DISASSOCIATING', 'DELETED'],
        description: 'The state of a leased number.',
      },
      ProtectStatus: {
        type: 'string',
        enum: ['ALLOW', 'BLOCK', 'MONITOR', 'FILTER'],
        description: 'What happens to messages to a country.',
      },
      PutProtectConfigurationRuleSetNumberOverrideResult: {
        type: 'object',
        description: 'The rule after the change.',
        required: [
          'ProtectConfigurationArn',
          'ProtectConfigurationId',
          'DestinationPhoneNumber',
          'CreatedTimestamp',
          'Action',
        ],
        properties: {
          ProtectConfigurationArn: {
            type: 'string',
            minLength: 1,
            maxLength: 256,
            pattern: '^arn:\\S+$',
            description: 'The ARN of the protect configuration.',
          },
          ProtectConfigurationId: {
            type: 'string',
            minLength: 1,
            maxLength: 64,
            pattern: '^[A-Za-z0-9_-]+$',
            description: 'The id of the protect configuration, even if the request gave its ARN.',
          },
          DestinationPhoneNumber: {
            $ref: '#/components/schemas/DestinationPhoneNumber',
            description: 'The destination number in E.164, with `+`.',
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the rule was created; kept when a rule that has not expired is replaced.',
          },
          Action: { $ref: '#/components/schemas/RuleAction' },
          IsoCountryCode: {
            $ref: '#/components/schemas/IsoCountryCode',
            description: 'The country of the destination number in ISO 3166-1 alpha-2; left out if the number\nbelongs to no single country.\n',
          },
          ExpirationTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the rule expires; left out if it never does.',
          },
        },
      },
      ProtectConfigurationId: {
        type: 'string',
        minLength: 1,
        maxLength: 64,
        pattern: '^[A-Za-z0-9_-]+$',
        description: 'The id of the protect configuration, even if the request gave its ARN.',
      },
      RequestPhoneNumberResult: {
        type: 'object',
        description: 'The leased number. Members that do not apply are left out.',
        required: [
          'PhoneNumberArn',
          'PhoneNumberId',
          'PhoneNumber',
          'Status',
          'IsoCountryCode',
          'MessageType',
          'NumberCapabilities',
          'NumberType',
          'MonthlyLeasingPrice',
          'TwoWayEnabled',
          'SelfManagedOptOutsEnabled',
          'OptOutListName',
          'InternationalSendingEnabled',
          'DeletionProtectionEnabled',
          'CreatedTimestamp',
        ],
        properties: {
          PhoneNumberArn: { type: 'string', description: 'The ARN of the number.' },
          PhoneNumberId: { type: 'string', description: 'The id of the number.' },
          PhoneNumber: {
            type: 'string',
            minLength: 1,
            maxLength: 20,
            pattern: '^\\+?[1-9][0-9]{1,18}$',
            description: 'The number in E.164.',
          },
          Status: {
            $ref: '#/components/schemas/PhoneNumberStatus',
            description: 'The state of the number; `PENDING` in the first response.',
          },
          IsoCountryCode: {
            $ref: '#/components/schemas/IsoCountryCode',
            description: 'The country of the number, in ISO 3166-1 alpha-2.',
          },
          MessageType: {
            $ref: '#/components/schemas/MessageType',
            description: 'The kind of message the number sends.',
          },
          NumberCapabilities: {
            type: 'array',
            minItems: 1,
            maxItems: 4,
            description: 'The capabilities of the number.',
            items: { $ref: '#/components/schemas/NumberCapability' },
          },
          NumberType: {
            $ref: '#/components/schemas/NumberType',
            description: 'The kind of number.',
          },
          MonthlyLeasingPrice: {
            type: 'string',
            description: "The price of a month's lease in US dollars, with two decimals.",
          },
          TwoWayEnabled: { type: 'boolean', description: 'Whether the number receives messages.' },
          TwoWayChannelArn: {
            type: 'string',
            minLength: 20,
            maxLength: 2048,
            pattern: '^\\S+$',
            description: 'The ARN of the channel for received messages.',
          },
          TwoWayChannelRole: {
            type: 'string',
            minLength: 20,
            maxLength: 2048,
            pattern: '^arn:\\S+$',
            description: 'The ARN of the role that delivers received messages.',
          },
          SelfManagedOptOutsEnabled: {
            type: 'boolean',
            description: 'Whether the account itself replies to HELP and STOP.',
          },
          OptOutListName: {
            type: 'string',
            minLength: 1,
            maxLength: 64,
            pattern: '^[A-Za-z0-9_-]+$',
            description: "The name of the number's opt-out list.",
          },
          InternationalSendingEnabled: {
            type: 'boolean',
            description: 'Whether the number may send to other countries.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether the number is protected against release.',
          },
          PoolId: { type: 'string', description: 'The id of the pool that the number is in.' },
          RegistrationId: {
            type: 'string',
            description: 'The id of the registration that the number belongs to.',
          },
          Tags: {
            type: 'array',
            maxItems: 200,
            description: 'The tags of the number.',
            items: { $ref: '#/components/schemas/Tag' },
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the number was leased.',
          },
        },
      },
      OptOutListName: {
        type: 'string',
        minLength: 1,
        maxLength: 64,
        pattern: '^[A-Za-z0-9_-]+$',
        description: "The name of the number's opt-out list.",
      },
      Tags: {
        type: 'array',
        maxItems: 200,
        description: 'The tags of the number.',
        items: { $ref: '#/components/schemas/Tag' },
      },
      RuleAction: {
        type: 'string',
        enum: ['ALLOW', 'BLOCK'],
        description: 'Whether messages to the number are allowed or blocked.',
      },
      Tag: {
        type: 'object',
        description: 'A key and value attached to a resource.',
        required: ['Key', 'Value'],
        additionalProperties: false,
        properties: {
          Key: {
            type: 'string',
            minLength: 1,
            maxLength: 128,
            pattern: '^.+$',
            description: "The tag's key, unique on its resource. The prefix `aws:` is reserved.",
          },
          Value: {
            type: 'string',
            minLength: 0,
            maxLength: 256,
            pattern: '^.*$',
            description: "The tag's value, which may be empty.",
          },
        },
      },
      TwoWayChannelArn: {
        type: 'string',
        minLength: 20,
        maxLength: 2048,
        pattern: '^\\S+$',
        description: 'The channel for received messages, by its ARN or as `connect.REGION.amazonaws.com`.',
      },
      TwoWayChannelRole: {
        type: 'string',
        minLength: 20,
        maxLength: 2048,
        pattern: '^arn:\\S+$',
        description: 'The ARN of a role that delivers received messages.',
      },
    },
  },
};

/** The contract as a value, with its document: for servers and judges. */
export const controlWithDocument: DocumentedContract<OperationTypes> = { ...control, document };
