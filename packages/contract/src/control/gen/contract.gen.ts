// generated from spec/control.openapi.yaml by `pnpm generate`; do not edit

import type {
  CallerInput,
  Contract,
  DeepMutable,
  EventStream,
  Renamed,
  ServiceFacts,
} from '../../index.js';
import type {
  Advance,
  ClearFaultData,
  Cleared,
  Clock,
  EventsData,
  Fault,
  FaultList,
  Fixtures,
  Freeze,
  GetFixturesData,
  GetStateData,
  Journal,
  JournalEntry,
  JournalGap,
  ListJournalData,
  ListStateKindData,
  LoadFixturesData,
  NewFault,
  Problem,
  ResetScope,
  ServerFacts,
  State,
  StatePage,
  StateRevision,
  StateSummary,
  SummarizeStateData,
} from './types.gen.js';

export type * as schemas from './types.gen.js';

/** The services that the operations belong to. */
export type ServiceName = 'NumberkitControl';

/** The input of `getState` for its callers: its members in one object, timestamps as `Date`. */
export interface GetStateInput extends CallerInput<NonNullable<GetStateData['query']>> {}

/** The input of `getState` for its handler: mutable, with the contract's defaults filled in. */
export interface GetStateHandlerInput extends DeepMutable<NonNullable<GetStateData['query']>> {
}

/**
 * The input of `summarizeState` for its callers: its members in one object, timestamps as `Date`.
 */
export interface SummarizeStateInput extends CallerInput<NonNullable<SummarizeStateData['query']>> {}

/**
 * The input of `summarizeState` for its handler: mutable, with the contract's defaults filled in.
 */
export interface SummarizeStateHandlerInput extends DeepMutable<NonNullable<SummarizeStateData['query']>> {
  limit: Exclude<SummarizeStateInput['limit'], undefined>;
}

/**
 * The input of `listStateKind` for its callers: its members in one object, timestamps as `Date`.
 */
export interface ListStateKindInput extends
  CallerInput<ListStateKindData['path']>,
  CallerInput<NonNullable<ListStateKindData['query']>> {}

/**
 * The input of `listStateKind` for its handler: mutable, with the contract's defaults filled in.
 */
export interface ListStateKindHandlerInput extends
  DeepMutable<ListStateKindData['path']>,
  DeepMutable<NonNullable<ListStateKindData['query']>> {
  limit: Exclude<ListStateKindInput['limit'], undefined>;
}

/** The input of `reset` for its callers: its members in one object, timestamps as `Date`. */
export interface ResetInput extends CallerInput<ResetScope> {}

/** The input of `reset` for its handler: mutable, with the contract's defaults filled in. */
export interface ResetHandlerInput extends DeepMutable<ResetScope> {
}

/** The input of `getFixtures` for its callers: its members in one object, timestamps as `Date`. */
export interface GetFixturesInput extends CallerInput<NonNullable<GetFixturesData['query']>> {}

/** The input of `getFixtures` for its handler: mutable, with the contract's defaults filled in. */
export interface GetFixturesHandlerInput extends DeepMutable<NonNullable<GetFixturesData['query']>> {
  of: Exclude<GetFixturesInput['of'], undefined>;
}

/** The input of `loadFixtures` for its callers: its members in one object, timestamps as `Date`. */
export interface LoadFixturesInput extends
  CallerInput<NonNullable<LoadFixturesData['query']>>,
  CallerInput<Fixtures> {}

/** The input of `loadFixtures` for its handler: mutable, with the contract's defaults filled in. */
export interface LoadFixturesHandlerInput extends
  DeepMutable<NonNullable<LoadFixturesData['query']>>,
  DeepMutable<Fixtures> {
}

/** The input of `getClock` for its callers: its members in one object, timestamps as `Date`. */
export interface GetClockInput {}

/** The input of `getClock` for its handler: mutable, with the contract's defaults filled in. */
export interface GetClockHandlerInput {
}

/** The input of `advanceClock` for its callers: its members in one object, timestamps as `Date`. */
export interface AdvanceClockInput extends CallerInput<Advance> {}

/** The input of `advanceClock` for its handler: mutable, with the contract's defaults filled in. */
export interface AdvanceClockHandlerInput extends DeepMutable<Advance> {
}

/** The input of `freezeClock` for its callers: its members in one object, timestamps as `Date`. */
export interface FreezeClockInput extends CallerInput<Freeze> {}

/** The input of `freezeClock` for its handler: mutable, with the contract's defaults filled in. */
export interface FreezeClockHandlerInput extends DeepMutable<Freeze> {
}

/** The input of `releaseClock` for its callers: its members in one object, timestamps as `Date`. */
export interface ReleaseClockInput {}

/** The input of `releaseClock` for its handler: mutable, with the contract's defaults filled in. */
export interface ReleaseClockHandlerInput {
}

/** The input of `listFaults` for its callers: its members in one object, timestamps as `Date`. */
export interface ListFaultsInput {}

/** The input of `listFaults` for its handler: mutable, with the contract's defaults filled in. */
export interface ListFaultsHandlerInput {
}

/** The input of `addFault` for its callers: its members in one object, timestamps as `Date`. */
export interface AddFaultInput extends CallerInput<NewFault> {}

/** The input of `addFault` for its handler: mutable, with the contract's defaults filled in. */
export interface AddFaultHandlerInput extends DeepMutable<NewFault> {
}

/** The input of `clearFaults` for its callers: its members in one object, timestamps as `Date`. */
export interface ClearFaultsInput {}

/** The input of `clearFaults` for its handler: mutable, with the contract's defaults filled in. */
export interface ClearFaultsHandlerInput {
}

/** The input of `clearFault` for its callers: its members in one object, timestamps as `Date`. */
export interface ClearFaultInput extends CallerInput<ClearFaultData['path']> {}

/** The input of `clearFault` for its handler: mutable, with the contract's defaults filled in. */
export interface ClearFaultHandlerInput extends DeepMutable<ClearFaultData['path']> {
}

/** The input of `listJournal` for its callers: its members in one object, timestamps as `Date`. */
export interface ListJournalInput extends CallerInput<NonNullable<ListJournalData['query']>> {}

/** The input of `listJournal` for its handler: mutable, with the contract's defaults filled in. */
export interface ListJournalHandlerInput extends DeepMutable<NonNullable<ListJournalData['query']>> {
}

/** The input of `clearJournal` for its callers: its members in one object, timestamps as `Date`. */
export interface ClearJournalInput {}

/** The input of `clearJournal` for its handler: mutable, with the contract's defaults filled in. */
export interface ClearJournalHandlerInput {
}

/** The input of `getServer` for its callers: its members in one object, timestamps as `Date`. */
export interface GetServerInput {}

/** The input of `getServer` for its handler: mutable, with the contract's defaults filled in. */
export interface GetServerHandlerInput {
}

/** The input of `events` for its callers: its members in one object, timestamps as `Date`. */
export interface EventsInput extends CallerInput<Renamed<NonNullable<EventsData['headers']>, { 'Last-Event-ID': 'lastEventId' }>> {}

/** The input of `events` for its handler: mutable, with the contract's defaults filled in. */
export interface EventsHandlerInput extends DeepMutable<Renamed<NonNullable<EventsData['headers']>, { 'Last-Event-ID': 'lastEventId' }>> {
}

/** The types of each operation: its input, results and exceptions. */
export interface OperationTypes {
  /** Read the state of the server. */
  getState: {
    service: 'NumberkitControl';
    input: GetStateInput;
    handlerInput: GetStateHandlerInput;
    results: { status: 200; body: State };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {};
  };
  /** Count the resources of the server. */
  summarizeState: {
    service: 'NumberkitControl';
    input: SummarizeStateInput;
    handlerInput: SummarizeStateHandlerInput;
    results: { status: 200; body: StateSummary };
    item: NonNullable<StateSummary['accounts']>[number];
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {};
  };
  /** List the resources of one kind. */
  listStateKind: {
    service: 'NumberkitControl';
    input: ListStateKindInput;
    handlerInput: ListStateKindHandlerInput;
    results: { status: 200; body: StatePage };
    item: NonNullable<StatePage['items']>[number];
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {};
  };
  /** Reset the server. */
  reset: {
    service: 'NumberkitControl';
    input: ResetInput;
    handlerInput: ResetHandlerInput;
    results: { status: 200; body: State };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {
      TooLarge: Problem;
      UnsupportedMediaType: Problem;
    };
  };
  /** Read the state as fixtures. */
  getFixtures: {
    service: 'NumberkitControl';
    input: GetFixturesInput;
    handlerInput: GetFixturesHandlerInput;
    results: { status: 200; body: Fixtures };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {};
  };
  /** Replace the state with fixtures. */
  loadFixtures: {
    service: 'NumberkitControl';
    input: LoadFixturesInput;
    handlerInput: LoadFixturesHandlerInput;
    results: { status: 200; body: State };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {
      TooLarge: Problem;
      UnsupportedMediaType: Problem;
    };
  };
  /** Read the clock. */
  getClock: {
    service: 'NumberkitControl';
    input: GetClockInput;
    handlerInput: GetClockHandlerInput;
    results: { status: 200; body: Clock };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {};
  };
  /** Advance the clock. */
  advanceClock: {
    service: 'NumberkitControl';
    input: AdvanceClockInput;
    handlerInput: AdvanceClockHandlerInput;
    results: { status: 200; body: Clock };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {
      TooLarge: Problem;
      UnsupportedMediaType: Problem;
    };
  };
  /** Freeze the clock. */
  freezeClock: {
    service: 'NumberkitControl';
    input: FreezeClockInput;
    handlerInput: FreezeClockHandlerInput;
    results: { status: 200; body: Clock };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {
      TooLarge: Problem;
      UnsupportedMediaType: Problem;
    };
  };
  /** Release the clock. */
  releaseClock: {
    service: 'NumberkitControl';
    input: ReleaseClockInput;
    handlerInput: ReleaseClockHandlerInput;
    results: { status: 200; body: Clock };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {};
  };
  /** List the faults. */
  listFaults: {
    service: 'NumberkitControl';
    input: ListFaultsInput;
    handlerInput: ListFaultsHandlerInput;
    results: { status: 200; body: FaultList };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {};
  };
  /** Add a fault. */
  addFault: {
    service: 'NumberkitControl';
    input: AddFaultInput;
    handlerInput: AddFaultHandlerInput;
    results: { status: 201; body: Fault };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      LimitReached: Problem;
      InternalError: Problem;
    };
    transportErrors: {
      TooLarge: Problem;
      UnsupportedMediaType: Problem;
    };
  };
  /** Remove all faults. */
  clearFaults: {
    service: 'NumberkitControl';
    input: ClearFaultsInput;
    handlerInput: ClearFaultsHandlerInput;
    results: { status: 200; body: Cleared };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {};
  };
  /** Remove one fault. */
  clearFault: {
    service: 'NumberkitControl';
    input: ClearFaultInput;
    handlerInput: ClearFaultHandlerInput;
    results: { status: 200; body: Cleared };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      NotFound: Problem;
      InternalError: Problem;
    };
    transportErrors: {};
  };
  /** List the last requests. */
  listJournal: {
    service: 'NumberkitControl';
    input: ListJournalInput;
    handlerInput: ListJournalHandlerInput;
    results: { status: 200; body: Journal };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {};
  };
  /** Empty the journal. */
  clearJournal: {
    service: 'NumberkitControl';
    input: ClearJournalInput;
    handlerInput: ClearJournalHandlerInput;
    results: { status: 200; body: Cleared };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {};
  };
  /** Read the facts of the server. */
  getServer: {
    service: 'NumberkitControl';
    input: GetServerInput;
    handlerInput: GetServerHandlerInput;
    results: { status: 200; body: ServerFacts };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
    };
    transportErrors: {};
  };
  /** Watch the server. */
  events: {
    service: 'NumberkitControl';
    input: EventsInput;
    handlerInput: EventsHandlerInput;
    results: { status: 200; body: EventStream<OperationTypes['events']['events']> };
    events: {
      server: ServerFacts;
      journal: JournalEntry;
      journalCleared: Cleared;
      clock: Clock;
      faults: FaultList;
      state: StateRevision;
      gap: JournalGap;
    };
    errors: {
      InvalidRequest: Problem;
      Unauthorized: Problem;
      Forbidden: Problem;
      InternalError: Problem;
      TooManyStreams: Problem;
    };
    transportErrors: {};
  };
}

/** The names of the operations. */
export type OperationId = keyof OperationTypes;

/** The figures of each operation that a schema cannot express, such as quotas. */
export const limits = {
  getState: {},
  summarizeState: { counted: 100000, upcoming: 20 },
  listStateKind: { searched: 5000 },
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
  getServer: {},
  events: { streams: 32, characters: 1048576 },
} as const;

const services: { readonly [Name in ServiceName]: ServiceFacts } = {
  NumberkitControl: {
    name: 'NumberkitControl',
    errorForm: 'problem',
    pathPrefixes: ['/_numberkit'],
    unrouted: {
      unknownRoute: {
        name: 'NotFound',
        status: 404,
        members: ['type', 'title', 'status', 'detail', 'errors'],
        defaults: { type: 'urn:numberkit:problem:not-found', title: 'Not found', status: 404 },
      },
      methodNotAllowed: {
        name: 'MethodNotAllowed',
        status: 405,
        members: ['type', 'title', 'status', 'detail', 'errors'],
        defaults: {
          type: 'urn:numberkit:problem:method-not-allowed',
          title: 'Method not allowed',
          status: 405,
        },
      },
      notImplemented: {
        name: 'NotImplemented',
        status: 501,
        members: ['type', 'title', 'status', 'detail'],
        defaults: { type: 'about:blank', title: 'Not Implemented', status: 501 },
      },
    },
  },
};

/** The contract as a value, without its document. */
export const control: Contract<OperationTypes> = {
  operations: {
    getState: {
      operationId: 'getState',
      method: 'GET',
      path: '/_numberkit/state',
      service: services.NumberkitControl,
      summary: 'Read the state of the server.',
      success: [200],
      noContent: [],
      members: {
        path: [],
        query: ['accountId', 'region', 'kind', 'limit', 'nextToken'],
        header: [],
        body: [],
      },
      wireNames: {},
      required: [],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: {
          'epoch-seconds': [
            ['accounts', '*', 'phoneNumbers', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'ruleSetNumberOverrides', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'ruleSetNumberOverrides', '*', 'ExpirationTimestamp'],
          ],
          'iso-8601': [
            ['accounts', '*', 'protectConfigurations', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'optOutLists', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'phoneNumbers', '*', 'releasedAt'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'Associations', '*', 'AssociatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'UpdatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'DeletionTimestamp'],
            ['accounts', '*', 'clientTokens', '*', 'usedAt'],
            ['accounts', '*', 'clientTokens', '*', 'forgottenAt'],
          ],
        },
      },
      sensitive: {
        input: [],
        output: [
          ['accounts', '*', 'chimePhoneNumbers', '*', 'PhoneNumberId'],
          ['accounts', '*', 'chimePhoneNumbers', '*', 'E164PhoneNumber'],
          ['accounts', '*', 'chimePhoneNumbers', '*', 'CallingName'],
        ],
      },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        internal: 'InternalError',
      },
    },
    summarizeState: {
      operationId: 'summarizeState',
      method: 'GET',
      path: '/_numberkit/state/summary',
      service: services.NumberkitControl,
      summary: 'Count the resources of the server.',
      success: [200],
      noContent: [],
      members: {
        path: [],
        query: ['accountId', 'region', 'limit', 'nextToken'],
        header: [],
        body: [],
      },
      wireNames: {},
      required: [],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: {
        inputToken: 'nextToken',
        outputToken: 'nextToken',
        pageSize: 'limit',
        items: 'accounts',
      },
      timestamps: {
        input: {},
        output: { 'iso-8601': [['upcoming', '*', 'at']] },
      },
      sensitive: { input: [], output: [['upcoming', '*', 'id']] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        internal: 'InternalError',
      },
    },
    listStateKind: {
      operationId: 'listStateKind',
      method: 'GET',
      path: '/_numberkit/state/{kind}',
      service: services.NumberkitControl,
      summary: 'List the resources of one kind.',
      success: [200],
      noContent: [],
      members: {
        path: ['kind'],
        query: ['accountId', 'region', 'q', 'limit', 'nextToken'],
        header: [],
        body: [],
      },
      wireNames: {},
      required: ['kind'],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: {
        inputToken: 'nextToken',
        outputToken: 'nextToken',
        pageSize: 'limit',
        items: 'items',
      },
      timestamps: {
        input: {},
        output: {
          'epoch-seconds': [
            ['items', '*', 'phoneNumber', 'CreatedTimestamp'],
            ['items', '*', 'ruleSetNumberOverride', 'CreatedTimestamp'],
            ['items', '*', 'ruleSetNumberOverride', 'ExpirationTimestamp'],
          ],
          'iso-8601': [
            ['items', '*', 'protectConfiguration', 'CreatedTimestamp'],
            ['items', '*', 'optOutList', 'CreatedTimestamp'],
            ['items', '*', 'phoneNumber', 'releasedAt'],
            ['items', '*', 'chimePhoneNumber', 'Associations', '*', 'AssociatedTimestamp'],
            ['items', '*', 'chimePhoneNumber', 'CreatedTimestamp'],
            ['items', '*', 'chimePhoneNumber', 'UpdatedTimestamp'],
            ['items', '*', 'chimePhoneNumber', 'DeletionTimestamp'],
            ['items', '*', 'clientToken', 'usedAt'],
            ['items', '*', 'clientToken', 'forgottenAt'],
          ],
        },
      },
      sensitive: {
        input: [],
        output: [
          ['items', '*', 'chimePhoneNumber', 'PhoneNumberId'],
          ['items', '*', 'chimePhoneNumber', 'E164PhoneNumber'],
          ['items', '*', 'chimePhoneNumber', 'CallingName'],
        ],
      },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        internal: 'InternalError',
      },
    },
    reset: {
      operationId: 'reset',
      method: 'POST',
      path: '/_numberkit/reset',
      service: services.NumberkitControl,
      summary: 'Reset the server.',
      success: [200],
      noContent: [],
      members: { path: [], query: [], header: [], body: ['accountId', 'region'] },
      wireNames: {},
      required: [],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: {
          'epoch-seconds': [
            ['accounts', '*', 'phoneNumbers', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'ruleSetNumberOverrides', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'ruleSetNumberOverrides', '*', 'ExpirationTimestamp'],
          ],
          'iso-8601': [
            ['accounts', '*', 'protectConfigurations', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'optOutLists', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'phoneNumbers', '*', 'releasedAt'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'Associations', '*', 'AssociatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'UpdatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'DeletionTimestamp'],
            ['accounts', '*', 'clientTokens', '*', 'usedAt'],
            ['accounts', '*', 'clientTokens', '*', 'forgottenAt'],
          ],
        },
      },
      sensitive: {
        input: [],
        output: [
          ['accounts', '*', 'chimePhoneNumbers', '*', 'PhoneNumberId'],
          ['accounts', '*', 'chimePhoneNumbers', '*', 'E164PhoneNumber'],
          ['accounts', '*', 'chimePhoneNumbers', '*', 'CallingName'],
        ],
      },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        TooLarge: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:too-large', title: 'Too large', status: 413 },
        },
        UnsupportedMediaType: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unsupported-media-type',
            title: 'Unsupported media type',
            status: 415,
          },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        tooLarge: 'TooLarge',
        unsupportedMediaType: 'UnsupportedMediaType',
        internal: 'InternalError',
      },
    },
    getFixtures: {
      operationId: 'getFixtures',
      method: 'GET',
      path: '/_numberkit/fixtures',
      service: services.NumberkitControl,
      summary: 'Read the state as fixtures.',
      success: [200],
      noContent: [],
      members: { path: [], query: ['of', 'accountId', 'region'], header: [], body: [] },
      wireNames: {},
      required: [],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: {
          'iso-8601': [
            ['protectConfigurations', '*', 'CreatedTimestamp'],
            ['optOutLists', '*', 'CreatedTimestamp'],
            ['phoneNumbers', '*', 'CreatedTimestamp'],
            ['phoneNumbers', '*', 'releasedAt'],
            ['ruleSetNumberOverrides', '*', 'CreatedTimestamp'],
            ['ruleSetNumberOverrides', '*', 'ExpirationTimestamp'],
            ['chimePhoneNumbers', '*', 'Associations', '*', 'AssociatedTimestamp'],
            ['chimePhoneNumbers', '*', 'CreatedTimestamp'],
            ['chimePhoneNumbers', '*', 'UpdatedTimestamp'],
            ['chimePhoneNumbers', '*', 'DeletionTimestamp'],
          ],
        },
      },
      sensitive: { input: [], output: [['chimePhoneNumbers', '*', 'CallingName']] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        internal: 'InternalError',
      },
    },
    loadFixtures: {
      operationId: 'loadFixtures',
      method: 'PUT',
      path: '/_numberkit/fixtures',
      service: services.NumberkitControl,
      summary: 'Replace the state with fixtures.',
      success: [200],
      noContent: [],
      members: {
        path: [],
        query: ['keepOthers'],
        header: [],
        body: [
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
        ],
      },
      wireNames: {},
      required: ['accountId', 'region'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {
          'iso-8601': [
            ['protectConfigurations', '*', 'CreatedTimestamp'],
            ['optOutLists', '*', 'CreatedTimestamp'],
            ['phoneNumbers', '*', 'CreatedTimestamp'],
            ['phoneNumbers', '*', 'releasedAt'],
            ['ruleSetNumberOverrides', '*', 'CreatedTimestamp'],
            ['ruleSetNumberOverrides', '*', 'ExpirationTimestamp'],
            ['chimePhoneNumbers', '*', 'Associations', '*', 'AssociatedTimestamp'],
            ['chimePhoneNumbers', '*', 'CreatedTimestamp'],
            ['chimePhoneNumbers', '*', 'UpdatedTimestamp'],
            ['chimePhoneNumbers', '*', 'DeletionTimestamp'],
          ],
        },
        output: {
          'epoch-seconds': [
            ['accounts', '*', 'phoneNumbers', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'ruleSetNumberOverrides', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'ruleSetNumberOverrides', '*', 'ExpirationTimestamp'],
          ],
          'iso-8601': [
            ['accounts', '*', 'protectConfigurations', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'optOutLists', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'phoneNumbers', '*', 'releasedAt'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'Associations', '*', 'AssociatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'UpdatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'DeletionTimestamp'],
            ['accounts', '*', 'clientTokens', '*', 'usedAt'],
            ['accounts', '*', 'clientTokens', '*', 'forgottenAt'],
          ],
        },
      },
      sensitive: {
        input: [['chimePhoneNumbers', '*', 'CallingName']],
        output: [
          ['accounts', '*', 'chimePhoneNumbers', '*', 'PhoneNumberId'],
          ['accounts', '*', 'chimePhoneNumbers', '*', 'E164PhoneNumber'],
          ['accounts', '*', 'chimePhoneNumbers', '*', 'CallingName'],
        ],
      },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        TooLarge: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:too-large', title: 'Too large', status: 413 },
        },
        UnsupportedMediaType: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unsupported-media-type',
            title: 'Unsupported media type',
            status: 415,
          },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        tooLarge: 'TooLarge',
        unsupportedMediaType: 'UnsupportedMediaType',
        internal: 'InternalError',
      },
    },
    getClock: {
      operationId: 'getClock',
      method: 'GET',
      path: '/_numberkit/clock',
      service: services.NumberkitControl,
      summary: 'Read the clock.',
      success: [200],
      noContent: [],
      members: { path: [], query: [], header: [], body: [] },
      wireNames: {},
      required: [],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'iso-8601': [['now']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        internal: 'InternalError',
      },
    },
    advanceClock: {
      operationId: 'advanceClock',
      method: 'POST',
      path: '/_numberkit/clock/advance',
      service: services.NumberkitControl,
      summary: 'Advance the clock.',
      success: [200],
      noContent: [],
      members: { path: [], query: [], header: [], body: ['duration'] },
      wireNames: {},
      required: ['duration'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'iso-8601': [['now']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        TooLarge: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:too-large', title: 'Too large', status: 413 },
        },
        UnsupportedMediaType: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unsupported-media-type',
            title: 'Unsupported media type',
            status: 415,
          },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        tooLarge: 'TooLarge',
        unsupportedMediaType: 'UnsupportedMediaType',
        internal: 'InternalError',
      },
    },
    freezeClock: {
      operationId: 'freezeClock',
      method: 'POST',
      path: '/_numberkit/clock/freeze',
      service: services.NumberkitControl,
      summary: 'Freeze the clock.',
      success: [200],
      noContent: [],
      members: { path: [], query: [], header: [], body: ['at'] },
      wireNames: {},
      required: [],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: { 'iso-8601': [['at']] },
        output: { 'iso-8601': [['now']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        TooLarge: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:too-large', title: 'Too large', status: 413 },
        },
        UnsupportedMediaType: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unsupported-media-type',
            title: 'Unsupported media type',
            status: 415,
          },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        tooLarge: 'TooLarge',
        unsupportedMediaType: 'UnsupportedMediaType',
        internal: 'InternalError',
      },
    },
    releaseClock: {
      operationId: 'releaseClock',
      method: 'POST',
      path: '/_numberkit/clock/release',
      service: services.NumberkitControl,
      summary: 'Release the clock.',
      success: [200],
      noContent: [],
      members: { path: [], query: [], header: [], body: [] },
      wireNames: {},
      required: [],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'iso-8601': [['now']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        internal: 'InternalError',
      },
    },
    listFaults: {
      operationId: 'listFaults',
      method: 'GET',
      path: '/_numberkit/faults',
      service: services.NumberkitControl,
      summary: 'List the faults.',
      success: [200],
      noContent: [],
      members: { path: [], query: [], header: [], body: [] },
      wireNames: {},
      required: [],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        internal: 'InternalError',
      },
    },
    addFault: {
      operationId: 'addFault',
      method: 'POST',
      path: '/_numberkit/faults',
      service: services.NumberkitControl,
      summary: 'Add a fault.',
      success: [201],
      noContent: [],
      members: {
        path: [],
        query: [],
        header: [],
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
      wireNames: {},
      required: ['operation'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        LimitReached: {
          role: 'conflict',
          raisedBy: 'handler',
          status: 409,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:limit-reached',
            title: 'Limit reached',
            status: 409,
          },
        },
        TooLarge: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:too-large', title: 'Too large', status: 413 },
        },
        UnsupportedMediaType: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unsupported-media-type',
            title: 'Unsupported media type',
            status: 415,
          },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        conflict: 'LimitReached',
        tooLarge: 'TooLarge',
        unsupportedMediaType: 'UnsupportedMediaType',
        internal: 'InternalError',
      },
    },
    clearFaults: {
      operationId: 'clearFaults',
      method: 'DELETE',
      path: '/_numberkit/faults',
      service: services.NumberkitControl,
      summary: 'Remove all faults.',
      success: [200],
      noContent: [],
      members: { path: [], query: [], header: [], body: [] },
      wireNames: {},
      required: [],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        internal: 'InternalError',
      },
    },
    clearFault: {
      operationId: 'clearFault',
      method: 'DELETE',
      path: '/_numberkit/faults/{id}',
      service: services.NumberkitControl,
      summary: 'Remove one fault.',
      success: [200],
      noContent: [],
      members: { path: ['id'], query: [], header: [], body: [] },
      wireNames: {},
      required: ['id'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        NotFound: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:not-found', title: 'Not found', status: 404 },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        notFound: 'NotFound',
        internal: 'InternalError',
      },
    },
    listJournal: {
      operationId: 'listJournal',
      method: 'GET',
      path: '/_numberkit/journal',
      service: services.NumberkitControl,
      summary: 'List the last requests.',
      success: [200],
      noContent: [],
      members: { path: [], query: ['operation', 'status', 'after', 'limit'], header: [], body: [] },
      wireNames: {},
      required: [],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'iso-8601': [['entries', '*', 'time']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        internal: 'InternalError',
      },
    },
    clearJournal: {
      operationId: 'clearJournal',
      method: 'DELETE',
      path: '/_numberkit/journal',
      service: services.NumberkitControl,
      summary: 'Empty the journal.',
      success: [200],
      noContent: [],
      members: { path: [], query: [], header: [], body: [] },
      wireNames: {},
      required: [],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        internal: 'InternalError',
      },
    },
    getServer: {
      operationId: 'getServer',
      method: 'GET',
      path: '/_numberkit/server',
      service: services.NumberkitControl,
      summary: 'Read the facts of the server.',
      success: [200],
      noContent: [],
      members: { path: [], query: [], header: [], body: [] },
      wireNames: {},
      required: [],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'iso-8601': [['startedAt']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        internal: 'InternalError',
      },
    },
    events: {
      operationId: 'events',
      method: 'GET',
      path: '/_numberkit/events',
      service: services.NumberkitControl,
      summary: 'Watch the server.',
      success: [200],
      noContent: [],
      members: { path: [], query: [], header: ['lastEventId'], body: [] },
      wireNames: { lastEventId: 'Last-Event-ID' },
      required: [],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: undefined,
      events: {
        server: {
          timestamps: { 'iso-8601': [['startedAt']] },
        },
        journal: {
          timestamps: { 'iso-8601': [['time']] },
        },
        journalCleared: { timestamps: {} },
        clock: {
          timestamps: { 'iso-8601': [['now']] },
        },
        faults: { timestamps: {} },
        state: { timestamps: {} },
        gap: { timestamps: {} },
      },
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:invalid-request',
            title: 'Invalid request',
            status: 400,
          },
        },
        Unauthorized: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:unauthorized',
            title: 'Unauthorized',
            status: 401,
          },
        },
        Forbidden: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden', title: 'Forbidden', status: 403 },
        },
        InternalError: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:internal-error',
            title: 'Internal error',
            status: 500,
          },
        },
        TooManyStreams: {
          role: 'unavailable',
          raisedBy: 'handler',
          status: 503,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: {
            type: 'urn:numberkit:problem:too-many-streams',
            title: 'Too many streams',
            status: 503,
          },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        unauthenticated: 'Unauthorized',
        denied: 'Forbidden',
        internal: 'InternalError',
        unavailable: 'TooManyStreams',
      },
    },
  },
  services: services,
  bodyLimit: 16777216,
  partitions: [],
};
