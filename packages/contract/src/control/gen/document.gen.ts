// generated from spec/control.openapi.yaml by `pnpm generate`; do not edit

import type { OpenApiDocument } from '../../open-api-document.js';

/** The OpenAPI document of the contract; every reference in it is local. */
export const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Numberkit control',
    version: '0.1.0',
    summary: 'How a tester steers a Numberkit server.',
    description: "Everything here is Numberkit's own; AWS has nothing like it. It is for tests and for development: look\nat what the server holds, put it back, move its clock, make operations fail, and read what was asked.\n\nMembers that the services have keep the services' spelling and form; the rest begins with a small\nletter. Refusals are problems as RFC 9457 describes them, as `application/problem+json`.\n\nA server on a loopback address answers without a key, though not to pages of other sites. Elsewhere, and wherever a key is configured,\neach request carries it as `Authorization: Bearer <key>`.\n",
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [
    { url: 'http://127.0.0.1:4010', description: 'The reference server as `pnpm start` runs it.' },
  ],
  security: [
    {},
    { controlKey: [] },
  ],
  tags: [
    { name: 'State', description: 'What the server holds.' },
    {
      name: 'Clock',
      description: 'The clock that decides when something is ready, complete, expired or forgotten.',
    },
    { name: 'Faults', description: 'Failures that are made to happen.' },
    { name: 'Journal', description: 'The requests that the server has answered.' },
  ],
  paths: {
    '/_numberkit/state': {
      get: {
        operationId: 'getState',
        tags: ['State'],
        summary: 'Show everything that the server holds.',
        description: "Answers the resources of every account and region as they are at the clock's time: a leased number\nis `PENDING` or `ACTIVE`, a calling name under way or complete, a rule expired or not, a token in\nuse or forgotten. `accountId`, `region` and `kind` ask for a part of it.\n\nA state of up to 2000 resources is of one moment. A larger one is read in steps of that many,\nand calls are answered between two of them.\n\nWith `limit` or `nextToken` the answer is a page: so many resources, over all accounts and kinds,\nand a `nextToken` for the next page while there is one. An account whose resources do not fit one\npage stands in several, each with a part of its lists.\n",
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
            description: 'Only the resources in this list of an account; the others are empty.',
            schema: { $ref: '#/components/schemas/StateKind' },
            example: 'phoneNumbers',
          },
          {
            name: 'limit',
            in: 'query',
            description: 'How many resources a page has at most; 1000 when only `nextToken` is given.',
            schema: { type: 'integer', minimum: 1, maximum: 2000 },
            example: 1000,
          },
          {
            name: 'nextToken',
            in: 'query',
            description: 'Where the page begins, as the page before said, beside the same other members.',
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
    '/_numberkit/reset': {
      post: {
        operationId: 'reset',
        tags: ['State'],
        summary: 'Go back to the beginning.',
        description: "Leaves the server as a start on a new database would: the state is that of the fixtures in the\nserver's settings, the clock shows the real time, and there are neither faults nor a journal.\n\nWith `accountId`, `region` or both only the resources of that account, or in that region, go back\nto the beginning: to those of the fixtures where the fixtures are of that account and region, else\nto none. The resources of others, the clock, the faults and the journal stay, so that test files\nthat share a server can each reset an account of their own. The answer shows only that part.\n",
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
        summary: 'Show the state as fixtures.',
        description: 'Answers the resources of one account in one region in the form that `loadFixtures` and a file of\nfixtures take: loaded again, they are the same resources. Idempotency tokens are not among them.\nWhat the service derives (ARNs, whether a rule has expired) is left out, and so is the status of\na leased number, which follows from its creation and its registration.\n',
        parameters: [
          {
            name: 'accountId',
            in: 'query',
            description: 'The account; the one of callers who do not say theirs, when left out.',
            schema: { $ref: '#/components/schemas/AccountId' },
            example: '111122223333',
          },
          {
            name: 'region',
            in: 'query',
            description: 'The region; the one of callers who do not say theirs, when left out.',
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
        summary: 'Replace the state with other fixtures.',
        description: "Checks the fixtures and puts them in the place of everything that the server holds, in one step:\nfixtures with a mistake change nothing. Callers who do not say whose resources they mean now see\nthose of the fixtures' account and region. Clock, faults and journal stay as they are, and a later\nreset goes back to the fixtures in the server's settings.\n\nWith `keepOthers` they replace the resources of their own account and region only, and callers who\ndo not say whose resources they mean see those that they saw before.\n",
        parameters: [
          {
            name: 'keepOthers',
            in: 'query',
            description: 'Leaves the resources of other accounts and regions as they are.',
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
                  summary: 'An account with one pool and one number to name.',
                  value: {
                    accountId: '222233334444',
                    region: 'eu-west-1',
                    pools: [
                      { PoolId: 'pool-11111111111111111111111111111111' },
                    ],
                    chimePhoneNumbers: [
                      {
                        E164PhoneNumber: '+12065550100',
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
        description: 'Answers the time that the server goes by.',
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
        summary: 'Move the clock on.',
        description: 'Moves the clock forward at once. A running clock runs on from there, ahead of the real time; a\nfrozen one stands still at the later moment.\n',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Advance' },
              examples: {
                threeDays: {
                  summary: 'As long as a calling name takes.',
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
        summary: 'Stop the clock.',
        description: 'Stops the clock where it is, or at the given moment, which may be an earlier one. It moves only\nwhen it is advanced, and runs again when it is released.\n',
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Freeze' },
              examples: {
                newYear: {
                  summary: 'At a moment.',
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
        summary: 'Let go of the clock.',
        description: 'Gives the clock back to the real time, whatever it was frozen at or advanced by. Resources made\nwhile it was ahead keep their moments, which may now lie in the future.\n',
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
    '/_numberkit/faults': {
      get: {
        operationId: 'listFaults',
        tags: ['Faults'],
        summary: 'Show the faults that are waiting.',
        description: 'Answers the faults in the order in which they were added. A fault for a number of calls is gone\nwhen it has happened to the last of them.\n',
        responses: {
          '200': {
            description: 'The faults.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/FaultList' },
                examples: {
                  one: {
                    summary: 'One fault, with one call to go.',
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
        summary: 'Make an operation fail.',
        description: 'Adds a failure of one operation: for its next calls (`calls`, one when nothing is said), or for each\ncall with a `probability`, which a `seed` makes repeatable. What happens is an `exception`, a `delay`\nbefore the answer, or a connection that is dropped (`drop`); a delay may come before one of the other\ntwo.\n\nA fault happens to calls that hold to the contract and whose caller may make them, before the\noperation does anything: nothing is changed and an idempotency token stays unused. Where several\nfaults fit a call, only the first that was added happens to it; a later one with a probability is\nnot asked.\n\nAs many faults can wait at a time as `x-limits` says, each of so many characters as JSON.\n',
        'x-limits': { faults: 1000, characters: 16384 },
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/NewFault' },
              examples: {
                throttled: {
                  summary: 'Refuse the next two calls.',
                  value: {
                    operation: 'requestPhoneNumber',
                    calls: 2,
                    exception: 'ThrottlingException',
                    retryAfter: 1,
                  },
                },
                flaky: {
                  summary: 'Drop every third connection or so, the same ones in each run.',
                  value: { operation: 'updatePhoneNumber', probability: 0.33, seed: 7, drop: true },
                },
                slow: {
                  summary: 'Answer the next call late.',
                  value: { operation: 'updatePhoneNumber', delay: 'PT2S' },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The fault as it waits.',
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
        description: 'Removes every fault, whether it has happened or not.',
        responses: {
          '200': { $ref: '#/components/responses/Cleared' },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '413': { $ref: '#/components/responses/TooLarge' },
          '415': { $ref: '#/components/responses/UnsupportedMediaType' },
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
          '413': { $ref: '#/components/responses/TooLarge' },
          '415': { $ref: '#/components/responses/UnsupportedMediaType' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
    '/_numberkit/journal': {
      get: {
        operationId: 'listJournal',
        tags: ['Journal'],
        summary: 'Show the last requests.',
        description: 'Answers the last requests that were made of the server, the oldest first. Older ones are forgotten\nwhen there are more entries, or more characters in all of them, than the journal holds, and so are\nall of them when the server stops. Requests to `/_numberkit` and `/health` are not in it.\n',
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
            description: 'Only the requests that were answered with this status.',
            schema: { type: 'integer', minimum: 100, maximum: 599 },
            example: 400,
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
                    summary: 'A request that broke the contract and one that was answered.',
                    value: {
                      entries: [
                        {
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
        description: 'Forgets every request so far.',
        responses: {
          '200': { $ref: '#/components/responses/Cleared' },
          '400': { $ref: '#/components/responses/InvalidRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '413': { $ref: '#/components/responses/TooLarge' },
          '415': { $ref: '#/components/responses/UnsupportedMediaType' },
          '500': { $ref: '#/components/responses/InternalError' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      controlKey: {
        type: 'http',
        scheme: 'bearer',
        description: 'The key that the server was started with.',
      },
    },
    responses: {
      State: {
        description: 'What the server now holds.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/State' },
            examples: {
              small: {
                summary: 'A server with little in it.',
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
        description: 'The clock as it now stands.',
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
        description: 'How many were removed.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Cleared' },
            examples: {
              two: {
                summary: 'Two were removed.',
                value: { cleared: 2 },
              },
            },
          },
        },
      },
      InvalidRequest: {
        description: 'The request is wrong; `errors` names the members.',
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
                summary: 'A duration that is none.',
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
        description: 'The server asks for its control key, and the request has none or another one.',
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
        description: 'The request comes from a web page, through a proxy, or by another name than localhost. Without a\nkey a page that a developer happens to visit could control the server on their machine.\n',
        'x-problem': { status: 403, type: 'urn:numberkit:problem:forbidden', title: 'Forbidden' },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: {
              page: {
                summary: 'A request that a web page made.',
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
        description: 'There is nothing of that name.',
        'x-problem': { status: 404, type: 'urn:numberkit:problem:not-found', title: 'Not found' },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: {
              fault: {
                summary: 'A fault that is gone.',
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
        description: 'The route has other methods; the header `Allow` names them.',
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
        description: 'There are as many already as the server holds.',
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
        description: 'The body is larger than the server takes.',
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
      InternalError: {
        description: 'The server failed; its log says why.',
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
        description: 'Why a request was refused, as RFC 9457 has it.',
        required: ['type', 'title', 'status', 'detail'],
        properties: {
          type: { type: 'string', description: 'The kind of problem, as a URN.' },
          title: { type: 'string', description: 'The kind of problem in words.' },
          status: { type: 'integer', description: 'The status, once more.' },
          detail: {
            type: 'string',
            description: 'What is wrong with this request, in a sentence.',
          },
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
            description: 'What is wrong with it, to be read after its name.',
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
        description: 'The resources of one account in one region, as a server can start with them.',
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
            description: 'The opt-out lists beside `Default`, which every account has.',
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
          chimePhoneNumbers: {
            type: 'array',
            description: 'The numbers of the Chime inventory.',
            items: { $ref: '#/components/schemas/FixturePhoneNumber' },
          },
        },
      },
      ResetScope: {
        type: 'object',
        description: 'What to reset; everything, when nothing is said.',
        additionalProperties: false,
        properties: {
          accountId: { $ref: '#/components/schemas/AccountId' },
          region: {
            type: 'string',
            minLength: 1,
            maxLength: 32,
            description: 'The region, as the callers who made something there spell it.',
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
        },
      },
      OptOutList: {
        type: 'object',
        description: 'An opt-out list.',
        additionalProperties: false,
        required: ['OptOutListName'],
        properties: {
          OptOutListName: { $ref: '#/components/schemas/ListName' },
        },
      },
      Pool: {
        type: 'object',
        description: 'A pool. Without message type and list it takes them from its first number.',
        additionalProperties: false,
        required: ['PoolId'],
        properties: {
          PoolId: { $ref: '#/components/schemas/ResourceId' },
          MessageType: { $ref: '#/components/schemas/MessageType' },
          OptOutListName: { $ref: '#/components/schemas/ListName' },
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
            description: 'How far the registration has come.',
          },
        },
      },
      FixtureLeasedNumber: {
        type: 'object',
        description: 'A leased number; what is left out is filled in at loading.',
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
            description: 'The id of the number; a new one at each loading, when left out.',
          },
          PhoneNumber: {
            type: 'string',
            maxLength: 16,
            pattern: '^\\+[1-9][0-9]{1,14}$',
            'x-form': 'a number in E.164 that begins with +',
            description: 'The number in E.164, with `+`.',
          },
          Status: {
            $ref: '#/components/schemas/PhoneNumberStatus',
            description: 'Whether the number is `ACTIVE` from the beginning, as it is when nothing is said, or `PENDING` like\none that was just leased. It cannot stand beside `CreatedTimestamp`, which decides it.\n',
          },
          IsoCountryCode: { $ref: '#/components/schemas/IsoCountryCode' },
          MessageType: { $ref: '#/components/schemas/MessageType' },
          NumberCapabilities: {
            type: 'array',
            minItems: 1,
            maxItems: 4,
            description: 'What the number can send.',
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
            description: "The name of the number's opt-out list; the pool's or `Default`, when left out.",
          },
          InternationalSendingEnabled: {
            type: 'boolean',
            description: 'Whether the number may send abroad; false, when left out.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether the number is protected from being released; false, when left out.',
          },
          PoolId: {
            $ref: '#/components/schemas/ResourceId',
            description: "The id of the pool that the number is in, one of the fixtures'.",
          },
          RegistrationId: {
            $ref: '#/components/schemas/ResourceId',
            description: "The id of the registration that the number belongs to, one of the fixtures'.",
          },
          Tags: { $ref: '#/components/schemas/Tags' },
          CreatedTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the number was leased.',
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
            description: "The id of the protect configuration, one of the fixtures'.",
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
            description: 'When the rule was made; when the fixtures are loaded, if left out.',
          },
          ExpirationTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the rule ends; never, when left out.',
          },
        },
      },
      FixturePhoneNumber: {
        type: 'object',
        description: 'A number of the Chime inventory; what is left out is filled in at loading.',
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
        description: 'What the server holds.',
        required: ['accounts'],
        properties: {
          accounts: {
            type: 'array',
            description: 'Every account and region that holds something.',
            items: { $ref: '#/components/schemas/AccountState' },
          },
          nextToken: {
            type: 'string',
            description: 'Where the next page begins; left out of the last page, and of a whole state.',
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
          'chimePhoneNumbers',
          'clientTokens',
        ],
        description: "A list of an account's state.",
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
          'chimePhoneNumbers',
          'clientTokens',
        ],
        properties: {
          accountId: { type: 'string', description: 'The account.' },
          region: {
            type: 'string',
            description: 'The region, as the callers who made something there spell it.',
          },
          protectConfigurations: {
            type: 'array',
            description: 'The protect configurations.',
            items: { $ref: '#/components/schemas/ProtectConfiguration' },
          },
          optOutLists: {
            type: 'array',
            description: 'The opt-out lists beside `Default`.',
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
            description: "The leased numbers, each with its status at the clock's time.",
            items: { $ref: '#/components/schemas/RequestPhoneNumberResult' },
          },
          ruleSetNumberOverrides: {
            type: 'array',
            description: 'The rule overrides, expired ones too.',
            items: { $ref: '#/components/schemas/RuleSetNumberOverride' },
          },
          chimePhoneNumbers: {
            type: 'array',
            description: "The numbers of the Chime inventory as they are at the clock's time.",
            items: { $ref: '#/components/schemas/ChimePhoneNumber' },
          },
          clientTokens: {
            type: 'array',
            description: 'The idempotency tokens in use; those that are forgotten are left out.',
            items: { $ref: '#/components/schemas/ClientTokenUse' },
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
            description: "Whether the rule has ended at the clock's time.",
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
            description: 'When the first call with it was answered.',
          },
          forgottenAt: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When it can be used for something else.',
          },
        },
      },
      OperationName: {
        type: 'string',
        minLength: 1,
        description: 'An operation of the contract, by its operationId.',
      },
      Duration: {
        type: 'string',
        pattern: '^P(?=.)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,3})?S)?)?$',
        'x-form': 'an ISO 8601 duration such as PT72H, in weeks, days, hours, minutes and seconds',
        description: 'A span of time in ISO 8601; a day has 24 hours.',
      },
      Clock: {
        type: 'object',
        description: 'The clock that the server goes by.',
        required: ['now', 'frozen', 'ahead'],
        properties: {
          now: { $ref: '#/components/schemas/IsoTimestamp', description: 'What the clock shows.' },
          frozen: { type: 'boolean', description: 'Whether it stands still.' },
          ahead: {
            type: 'string',
            description: 'How far the clock is ahead of the real time, as an ISO 8601 duration; negative when it is\nbehind.\n',
          },
        },
      },
      Advance: {
        type: 'object',
        description: 'How far to move the clock.',
        additionalProperties: false,
        required: ['duration'],
        properties: {
          duration: {
            $ref: '#/components/schemas/Duration',
            description: 'How far, for example `PT72H`.',
          },
        },
      },
      Freeze: {
        type: 'object',
        description: 'Where to stop the clock.',
        additionalProperties: false,
        properties: {
          at: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'The moment to stop at; now, when left out.',
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
        description: 'To which calls a fault happens, and what happens.',
        required: ['operation'],
        properties: {
          operation: { $ref: '#/components/schemas/OperationName' },
          calls: {
            type: 'integer',
            minimum: 1,
            description: 'To how many calls it happens; to one, when there is no `probability` either.',
          },
          probability: {
            type: 'number',
            exclusiveMinimum: 0,
            maximum: 1,
            description: 'How likely it is for each call.',
          },
          seed: {
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
            description: 'Where the random numbers of `probability` start: the same seed gives the same sequence. Zero,\nwhen left out.\n',
          },
          exception: {
            type: 'string',
            minLength: 1,
            description: 'The exception to raise, one that a handler of the operation may raise.',
          },
          members: {
            type: 'object',
            description: "Members of the exception's body; what is left out has the contract's default, and `Message` names the fault.",
            properties: {},
            additionalProperties: true,
          },
          retryAfter: {
            type: 'integer',
            minimum: 0,
            description: 'Seconds, for the header `Retry-After` of the exception.',
          },
          delay: {
            $ref: '#/components/schemas/Duration',
            description: 'How long the call waits first, a day at most; alone, it is answered after that.',
          },
          drop: {
            type: 'boolean',
            description: 'Whether the connection is closed without an answer.',
          },
        },
      },
      Fault: {
        type: 'object',
        description: 'A fault that waits for calls.',
        allOf: [
          { $ref: '#/components/schemas/FaultMembers' },
        ],
        required: ['id', 'happened'],
        properties: {
          id: { type: 'string', description: "The fault's id." },
          happened: { type: 'integer', description: 'To how many calls it has happened.' },
        },
      },
      FaultList: {
        type: 'object',
        description: 'The faults that are waiting.',
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
        description: 'What was removed.',
        required: ['cleared'],
        properties: {
          cleared: { type: 'integer', description: 'How many.' },
        },
      },
      Journal: {
        type: 'object',
        description: 'The last requests.',
        required: ['entries'],
        properties: {
          entries: {
            type: 'array',
            description: 'The requests, the oldest first.',
            items: { $ref: '#/components/schemas/JournalEntry' },
          },
        },
      },
      JournalEntry: {
        type: 'object',
        description: 'One request and how it was answered. Members that do not apply are left out.',
        required: ['time', 'protocol', 'verdict', 'duration'],
        properties: {
          time: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When it came, in real time.',
          },
          requestId: { type: 'string', description: 'The id that the answer carried.' },
          operation: {
            type: 'string',
            minLength: 1,
            description: 'The operation, by its operationId; the name at AWS of one that the contract has not, where the\nrequest gave it.\n',
          },
          protocol: {
            type: 'string',
            enum: ['contract', 'aws'],
            description: "Whether it came in the contract's own form or in an AWS protocol.",
          },
          verdict: {
            type: 'string',
            enum: ['valid', 'invalid', 'unjudged'],
            description: 'Whether it held to the contract; unjudged when it was refused for another reason first, such as\na wrong signature, or when the client went away.\n',
          },
          reason: { type: 'string', description: 'What was wrong with an invalid one.' },
          status: {
            type: 'integer',
            description: 'The status; left out when nothing was answered.',
          },
          exception: { type: 'string', description: 'The exception that it was refused with.' },
          duration: { type: 'number', description: 'How long it took, in milliseconds.' },
          accountId: { type: 'string', description: 'The account that it was for.' },
          region: { type: 'string', description: 'The region that it was for.' },
          input: {
            type: 'object',
            description: 'What a valid one asked for: path, query and body members in one object, with `***` in the place\nof sensitive ones. In an invalid one nobody can say which members are sensitive.\n',
            properties: {},
            additionalProperties: true,
          },
          fault: { type: 'string', description: 'The fault that happened to it.' },
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
          Type: {
            type: 'string',
            enum: ['Local', 'TollFree'],
            description: 'Whether calls to the number are free.',
          },
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
            description: 'What the number is assigned to.',
            items: { $ref: '#/components/schemas/PhoneNumberAssociation' },
          },
          CallingName: {
            $ref: '#/components/schemas/CallingName',
            description: 'The outbound calling name.',
          },
          CallingNameStatus: {
            type: 'string',
            enum: ['Unassigned', 'UpdateInProgress', 'UpdateSucceeded', 'UpdateFailed'],
            description: 'How far the last change of the calling name has come.',
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
        description: 'What the number is assigned to.',
        items: { $ref: '#/components/schemas/PhoneNumberAssociation' },
      },
      CallingNameStatus: {
        type: 'string',
        enum: ['Unassigned', 'UpdateInProgress', 'UpdateSucceeded', 'UpdateFailed'],
        description: 'How far the last change of the calling name has come.',
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
      Type: {
        type: 'string',
        enum: ['Local', 'TollFree'],
        description: 'Whether calls to the number are free.',
      },
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
        description: 'A moment in seconds since 1970-01-01T00:00:00Z; a fraction is allowed.',
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
        description: 'A moment in ISO 8601, in UTC.',
      },
      MessageType: {
        type: 'string',
        enum: ['TRANSACTIONAL', 'PROMOTIONAL'],
        description: '`TRANSACTIONAL` for time-critical messages, `PROMOTIONAL` for marketing.\n',
      },
      NumberCapability: {
        type: 'string',
        enum: ['SMS', 'VOICE', 'MMS', 'RCS'],
        description: 'What a number can send.',
      },
      NumberType: {
        type: 'string',
        enum: ['LONG_CODE', 'TOLL_FREE', 'TEN_DLC', 'SIMULATOR'],
        description: 'The kind of number. `TOLL_FREE`, `TEN_DLC` and `SIMULATOR` exist in the US only; `TEN_DLC` needs\na registered campaign; `SIMULATOR` sends only to simulator destinations.\n',
      },
      PhoneNumberAssociation: {
        type: 'object',
        description: 'One assignment of the number.',
        properties: {
          Value: { type: 'string', description: 'The id of what the number is assigned to.' },
          Name: {
            type: 'string',
            enum: ['AccountId', 'UserId', 'VoiceConnectorId', 'VoiceConnectorGroupId', 'SipRuleId'],
            description: 'What the number is assigned to.',
          },
          AssociatedTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When it was assigned.',
          },
        },
      },
      PhoneNumberCapabilities: {
        type: 'object',
        description: 'What the number can do.',
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
      PutProtectConfigurationRuleSetNumberOverrideResult: {
        type: 'object',
        description: 'The rule as it stands.',
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
            description: 'The id of the protect configuration, also when the request gave its ARN.',
          },
          DestinationPhoneNumber: {
            $ref: '#/components/schemas/DestinationPhoneNumber',
            description: 'The destination number in E.164, with `+`.',
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the rule was created; replacing a live rule keeps it.',
          },
          Action: { $ref: '#/components/schemas/RuleAction' },
          IsoCountryCode: {
            $ref: '#/components/schemas/IsoCountryCode',
            description: 'The country of the destination number in ISO 3166-1 alpha-2; left out when the number\nbelongs to no single country.\n',
          },
          ExpirationTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the rule ends; left out when it never does.',
          },
        },
      },
      ProtectConfigurationId: {
        type: 'string',
        minLength: 1,
        maxLength: 64,
        pattern: '^[A-Za-z0-9_-]+$',
        description: 'The id of the protect configuration, also when the request gave its ARN.',
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
            description: 'The state of the number; `PENDING` in a first answer.',
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
            description: 'What the number can send.',
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
            description: 'Where received messages go.',
          },
          TwoWayChannelRole: {
            type: 'string',
            minLength: 20,
            maxLength: 2048,
            pattern: '^arn:\\S+$',
            description: 'The role that delivers received messages.',
          },
          SelfManagedOptOutsEnabled: {
            type: 'boolean',
            description: 'Whether the account answers HELP and STOP itself.',
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
            description: 'Whether the number may send abroad.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether the number is protected from being released.',
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
        description: 'Whether messages to the number are let through.',
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
            description: "The tag's value; may be empty.",
          },
        },
      },
    },
  },
};
