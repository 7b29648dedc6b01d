// generated from spec/control.openapi.yaml by `pnpm generate`; do not edit

import type { ControlOperationFacts, ProblemFacts } from '../facts.js';
import type {
  Advance,
  ClearFaultData,
  Cleared,
  Clock,
  Fault,
  FaultList,
  Fixtures,
  Freeze,
  GetFixturesData,
  GetStateData,
  Journal,
  ListJournalData,
  LoadFixturesData,
  NewFault,
  ResetScope,
  State,
} from './types.gen.js';

/** The types of each operation: its input and output. */
export interface ControlOperationTypes {
  /** Read the state of the server. */
  getState: {
    input: NonNullable<GetStateData['query']>;
    output: State;
  };
  /** Reset the server. */
  reset: {
    input: ResetScope;
    output: State;
  };
  /** Read the state as fixtures. */
  getFixtures: {
    input: NonNullable<GetFixturesData['query']>;
    output: Fixtures;
  };
  /** Replace the state with fixtures. */
  loadFixtures: {
    input: NonNullable<LoadFixturesData['query']> & Fixtures;
    output: State;
  };
  /** Read the clock. */
  getClock: {
    input: {};
    output: Clock;
  };
  /** Advance the clock. */
  advanceClock: {
    input: Advance;
    output: Clock;
  };
  /** Freeze the clock. */
  freezeClock: {
    input: Freeze;
    output: Clock;
  };
  /** Release the clock. */
  releaseClock: {
    input: {};
    output: Clock;
  };
  /** List the faults. */
  listFaults: {
    input: {};
    output: FaultList;
  };
  /** Add a fault. */
  addFault: {
    input: NewFault;
    output: Fault;
  };
  /** Remove all faults. */
  clearFaults: {
    input: {};
    output: Cleared;
  };
  /** Remove one fault. */
  clearFault: {
    input: ClearFaultData['path'];
    output: Cleared;
  };
  /** List the last requests. */
  listJournal: {
    input: NonNullable<ListJournalData['query']>;
    output: Journal;
  };
  /** Empty the journal. */
  clearJournal: {
    input: {};
    output: Cleared;
  };
}

/** The names of the operations. */
export type ControlOperationId = keyof ControlOperationTypes;

/** The facts of each operation that code needs at run time. */
export const controlOperations: { readonly [Op in ControlOperationId]: ControlOperationFacts } = {
  getState: {
    operationId: 'getState',
    method: 'GET',
    path: '/_numberkit/state',
    summary: 'Read the state of the server.',
    success: 200,
    members: { path: [], query: ['accountId', 'region', 'kind', 'limit', 'nextToken'], body: [] },
    timestamps: {
      input: [],
      output: [
        { path: ['accounts', '*', 'phoneNumbers', '*', 'CreatedTimestamp'], form: 'epoch-seconds' },
        {
          path: ['accounts', '*', 'ruleSetNumberOverrides', '*', 'CreatedTimestamp'],
          form: 'epoch-seconds',
        },
        {
          path: ['accounts', '*', 'ruleSetNumberOverrides', '*', 'ExpirationTimestamp'],
          form: 'epoch-seconds',
        },
        {
          path: [
            'accounts',
            '*',
            'chimePhoneNumbers',
            '*',
            'Associations',
            '*',
            'AssociatedTimestamp',
          ],
          form: 'iso-8601',
        },
        { path: ['accounts', '*', 'chimePhoneNumbers', '*', 'CreatedTimestamp'], form: 'iso-8601' },
        { path: ['accounts', '*', 'chimePhoneNumbers', '*', 'UpdatedTimestamp'], form: 'iso-8601' },
        {
          path: ['accounts', '*', 'chimePhoneNumbers', '*', 'DeletionTimestamp'],
          form: 'iso-8601',
        },
        { path: ['accounts', '*', 'clientTokens', '*', 'usedAt'], form: 'iso-8601' },
        { path: ['accounts', '*', 'clientTokens', '*', 'forgottenAt'], form: 'iso-8601' },
      ],
    },
  },
  reset: {
    operationId: 'reset',
    method: 'POST',
    path: '/_numberkit/reset',
    summary: 'Reset the server.',
    success: 200,
    members: { path: [], query: [], body: ['accountId', 'region'] },
    timestamps: {
      input: [],
      output: [
        { path: ['accounts', '*', 'phoneNumbers', '*', 'CreatedTimestamp'], form: 'epoch-seconds' },
        {
          path: ['accounts', '*', 'ruleSetNumberOverrides', '*', 'CreatedTimestamp'],
          form: 'epoch-seconds',
        },
        {
          path: ['accounts', '*', 'ruleSetNumberOverrides', '*', 'ExpirationTimestamp'],
          form: 'epoch-seconds',
        },
        {
          path: [
            'accounts',
            '*',
            'chimePhoneNumbers',
            '*',
            'Associations',
            '*',
            'AssociatedTimestamp',
          ],
          form: 'iso-8601',
        },
        { path: ['accounts', '*', 'chimePhoneNumbers', '*', 'CreatedTimestamp'], form: 'iso-8601' },
        { path: ['accounts', '*', 'chimePhoneNumbers', '*', 'UpdatedTimestamp'], form: 'iso-8601' },
        {
          path: ['accounts', '*', 'chimePhoneNumbers', '*', 'DeletionTimestamp'],
          form: 'iso-8601',
        },
        { path: ['accounts', '*', 'clientTokens', '*', 'usedAt'], form: 'iso-8601' },
        { path: ['accounts', '*', 'clientTokens', '*', 'forgottenAt'], form: 'iso-8601' },
      ],
    },
  },
  getFixtures: {
    operationId: 'getFixtures',
    method: 'GET',
    path: '/_numberkit/fixtures',
    summary: 'Read the state as fixtures.',
    success: 200,
    members: { path: [], query: ['accountId', 'region'], body: [] },
    timestamps: {
      input: [],
      output: [
        { path: ['phoneNumbers', '*', 'CreatedTimestamp'], form: 'iso-8601' },
        { path: ['ruleSetNumberOverrides', '*', 'CreatedTimestamp'], form: 'iso-8601' },
        { path: ['ruleSetNumberOverrides', '*', 'ExpirationTimestamp'], form: 'iso-8601' },
        {
          path: ['chimePhoneNumbers', '*', 'Associations', '*', 'AssociatedTimestamp'],
          form: 'iso-8601',
        },
        { path: ['chimePhoneNumbers', '*', 'CreatedTimestamp'], form: 'iso-8601' },
        { path: ['chimePhoneNumbers', '*', 'UpdatedTimestamp'], form: 'iso-8601' },
        { path: ['chimePhoneNumbers', '*', 'DeletionTimestamp'], form: 'iso-8601' },
      ],
    },
  },
  loadFixtures: {
    operationId: 'loadFixtures',
    method: 'PUT',
    path: '/_numberkit/fixtures',
    summary: 'Replace the state with fixtures.',
    success: 200,
    members: {
      path: [],
      query: ['keepOthers'],
      body: [
        'accountId',
        'region',
        'protectConfigurations',
        'optOutLists',
        'pools',
        'registrations',
        'phoneNumbers',
        'ruleSetNumberOverrides',
        'chimePhoneNumbers',
      ],
    },
    timestamps: {
      input: [
        { path: ['phoneNumbers', '*', 'CreatedTimestamp'], form: 'iso-8601' },
        { path: ['ruleSetNumberOverrides', '*', 'CreatedTimestamp'], form: 'iso-8601' },
        { path: ['ruleSetNumberOverrides', '*', 'ExpirationTimestamp'], form: 'iso-8601' },
        {
          path: ['chimePhoneNumbers', '*', 'Associations', '*', 'AssociatedTimestamp'],
          form: 'iso-8601',
        },
        { path: ['chimePhoneNumbers', '*', 'CreatedTimestamp'], form: 'iso-8601' },
        { path: ['chimePhoneNumbers', '*', 'UpdatedTimestamp'], form: 'iso-8601' },
        { path: ['chimePhoneNumbers', '*', 'DeletionTimestamp'], form: 'iso-8601' },
      ],
      output: [
        { path: ['accounts', '*', 'phoneNumbers', '*', 'CreatedTimestamp'], form: 'epoch-seconds' },
        {
          path: ['accounts', '*', 'ruleSetNumberOverrides', '*', 'CreatedTimestamp'],
          form: 'epoch-seconds',
        },
        {
          path: ['accounts', '*', 'ruleSetNumberOverrides', '*', 'ExpirationTimestamp'],
          form: 'epoch-seconds',
        },
        {
          path: [
            'accounts',
            '*',
            'chimePhoneNumbers',
            '*',
            'Associations',
            '*',
            'AssociatedTimestamp',
          ],
          form: 'iso-8601',
        },
        { path: ['accounts', '*', 'chimePhoneNumbers', '*', 'CreatedTimestamp'], form: 'iso-8601' },
        { path: ['accounts', '*', 'chimePhoneNumbers', '*', 'UpdatedTimestamp'], form: 'iso-8601' },
        {
          path: ['accounts', '*', 'chimePhoneNumbers', '*', 'DeletionTimestamp'],
          form: 'iso-8601',
        },
        { path: ['accounts', '*', 'clientTokens', '*', 'usedAt'], form: 'iso-8601' },
        { path: ['accounts', '*', 'clientTokens', '*', 'forgottenAt'], form: 'iso-8601' },
      ],
    },
  },
  getClock: {
    operationId: 'getClock',
    method: 'GET',
    path: '/_numberkit/clock',
    summary: 'Read the clock.',
    success: 200,
    members: { path: [], query: [], body: [] },
    timestamps: {
      input: [],
      output: [
        { path: ['now'], form: 'iso-8601' },
      ],
    },
  },
  advanceClock: {
    operationId: 'advanceClock',
    method: 'POST',
    path: '/_numberkit/clock/advance',
    summary: 'Advance the clock.',
    success: 200,
    members: { path: [], query: [], body: ['duration'] },
    timestamps: {
      input: [],
      output: [
        { path: ['now'], form: 'iso-8601' },
      ],
    },
  },
  freezeClock: {
    operationId: 'freezeClock',
    method: 'POST',
    path: '/_numberkit/clock/freeze',
    summary: 'Freeze the clock.',
    success: 200,
    members: { path: [], query: [], body: ['at'] },
    timestamps: {
      input: [
        { path: ['at'], form: 'iso-8601' },
      ],
      output: [
        { path: ['now'], form: 'iso-8601' },
      ],
    },
  },
  releaseClock: {
    operationId: 'releaseClock',
    method: 'POST',
    path: '/_numberkit/clock/release',
    summary: 'Release the clock.',
    success: 200,
    members: { path: [], query: [], body: [] },
    timestamps: {
      input: [],
      output: [
        { path: ['now'], form: 'iso-8601' },
      ],
    },
  },
  listFaults: {
    operationId: 'listFaults',
    method: 'GET',
    path: '/_numberkit/faults',
    summary: 'List the faults.',
    success: 200,
    members: { path: [], query: [], body: [] },
    timestamps: { input: [], output: [] },
  },
  addFault: {
    operationId: 'addFault',
    method: 'POST',
    path: '/_numberkit/faults',
    summary: 'Add a fault.',
    success: 201,
    members: {
      path: [],
      query: [],
      body: [
        'operation',
        'calls',
        'probability',
        'seed',
        'exception',
        'members',
        'retryAfter',
        'delay',
        'drop',
      ],
    },
    timestamps: { input: [], output: [] },
  },
  clearFaults: {
    operationId: 'clearFaults',
    method: 'DELETE',
    path: '/_numberkit/faults',
    summary: 'Remove all faults.',
    success: 200,
    members: { path: [], query: [], body: [] },
    timestamps: { input: [], output: [] },
  },
  clearFault: {
    operationId: 'clearFault',
    method: 'DELETE',
    path: '/_numberkit/faults/{id}',
    summary: 'Remove one fault.',
    success: 200,
    members: { path: ['id'], query: [], body: [] },
    timestamps: { input: [], output: [] },
  },
  listJournal: {
    operationId: 'listJournal',
    method: 'GET',
    path: '/_numberkit/journal',
    summary: 'List the last requests.',
    success: 200,
    members: { path: [], query: ['operation', 'status'], body: [] },
    timestamps: {
      input: [],
      output: [
        { path: ['entries', '*', 'time'], form: 'iso-8601' },
      ],
    },
  },
  clearJournal: {
    operationId: 'clearJournal',
    method: 'DELETE',
    path: '/_numberkit/journal',
    summary: 'Empty the journal.',
    success: 200,
    members: { path: [], query: [], body: [] },
    timestamps: { input: [], output: [] },
  },
};

/** The figures of each operation that a schema cannot express. */
export const controlLimits = {
  getState: {},
  reset: {},
  getFixtures: {},
  loadFixtures: {},
  getClock: {},
  advanceClock: {},
  freezeClock: {},
  releaseClock: {},
  listFaults: {},
  addFault: { faults: 1000, characters: 16384 },
  clearFaults: {},
  clearFault: {},
  listJournal: { entries: 1000, characters: 8388608 },
  clearJournal: {},
} as const;

/** The names of the problems that a request is refused with. */
export type ProblemName = 'InvalidRequest' | 'Unauthorized' | 'Forbidden' | 'NotFound' | 'MethodNotAllowed' | 'LimitReached' | 'TooLarge' | 'UnsupportedMediaType' | 'InternalError';

/** The status, type and title of each problem. */
export const problems: { readonly [Name in ProblemName]: ProblemFacts } = {
  InvalidRequest: {
    status: 400,
    type: 'urn:numberkit:problem:invalid-request',
    title: 'Invalid request',
  },
  Unauthorized: { status: 401, type: 'urn:numberkit:problem:unauthorized', title: 'Unauthorized' },
  Forbidden: { status: 403, type: 'urn:numberkit:problem:forbidden', title: 'Forbidden' },
  NotFound: { status: 404, type: 'urn:numberkit:problem:not-found', title: 'Not found' },
  MethodNotAllowed: {
    status: 405,
    type: 'urn:numberkit:problem:method-not-allowed',
    title: 'Method not allowed',
  },
  LimitReached: {
    status: 409,
    type: 'urn:numberkit:problem:limit-reached',
    title: 'Limit reached',
  },
  TooLarge: { status: 413, type: 'urn:numberkit:problem:too-large', title: 'Too large' },
  UnsupportedMediaType: {
    status: 415,
    type: 'urn:numberkit:problem:unsupported-media-type',
    title: 'Unsupported media type',
  },
  InternalError: {
    status: 500,
    type: 'urn:numberkit:problem:internal-error',
    title: 'Internal error',
  },
};
