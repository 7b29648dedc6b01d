// generated from packages/codegen/test/shapes/openapi.yaml by `pnpm generate`; do not edit

import type {
  CallerInput,
  Contract,
  DeepMutable,
  EventStream,
  Renamed,
  ServiceFacts,
} from '@numberkit/contract';
import type {
  AddParcelData,
  ChangeParcelData,
  FindParcelsData,
  FindParcelsResponses,
  GetParcelData,
  KeyProblem,
  ListParcelsData,
  NewParcel,
  Nothing,
  Parcel,
  ParcelChange,
  ParcelPage,
  Problem,
  Removal,
  RemoveParcelData,
  Stock,
  WatchArrivalsData,
} from './types.gen.js';

export type * as schemas from './types.gen.js';

/** The services that the operations belong to. */
export type ServiceName = 'Parcels';

/** The input of `listParcels` for its callers: its members in one object, timestamps as `Date`. */
export interface ListParcelsInput extends
  CallerInput<Renamed<NonNullable<ListParcelsData['query']>, { state: 'states'; 'max-results': 'maxResults'; 'page-token': 'pageToken' }>>,
  CallerInput<Renamed<NonNullable<ListParcelsData['headers']>, { 'X-Trace-Id': 'traceId' }>> {}

/** The input of `listParcels` for its handler: mutable, with the contract's defaults filled in. */
export interface ListParcelsHandlerInput extends
  DeepMutable<Renamed<NonNullable<ListParcelsData['query']>, { state: 'states'; 'max-results': 'maxResults'; 'page-token': 'pageToken' }>>,
  DeepMutable<Renamed<NonNullable<ListParcelsData['headers']>, { 'X-Trace-Id': 'traceId' }>> {
  maxResults: Exclude<ListParcelsInput['maxResults'], undefined>;
}

/** The input of `addParcel` for its callers: its members in one object, timestamps as `Date`. */
export interface AddParcelInput extends
  CallerInput<Renamed<NonNullable<AddParcelData['headers']>, { 'Idempotency-Key': 'key' }>>,
  CallerInput<NewParcel> {}

/** The input of `addParcel` for its handler: mutable, with the contract's defaults filled in. */
export interface AddParcelHandlerInput extends
  DeepMutable<Renamed<NonNullable<AddParcelData['headers']>, { 'Idempotency-Key': 'key' }>>,
  DeepMutable<NewParcel> {
}

/** The input of `getParcel` for its callers: its members in one object, timestamps as `Date`. */
export interface GetParcelInput extends CallerInput<GetParcelData['path']> {}

/** The input of `getParcel` for its handler: mutable, with the contract's defaults filled in. */
export interface GetParcelHandlerInput extends DeepMutable<GetParcelData['path']> {
}

/** The input of `removeParcel` for its callers: its members in one object, timestamps as `Date`. */
export interface RemoveParcelInput extends CallerInput<RemoveParcelData['path']> {}

/** The input of `removeParcel` for its handler: mutable, with the contract's defaults filled in. */
export interface RemoveParcelHandlerInput extends DeepMutable<RemoveParcelData['path']> {
}

/** The input of `changeParcel` for its callers: its members in one object, timestamps as `Date`. */
export interface ChangeParcelInput extends
  CallerInput<ChangeParcelData['path']>,
  CallerInput<ParcelChange> {}

/** The input of `changeParcel` for its handler: mutable, with the contract's defaults filled in. */
export interface ChangeParcelHandlerInput extends
  DeepMutable<ChangeParcelData['path']>,
  DeepMutable<ParcelChange> {
}

/** The input of `findParcels` for its callers: its members in one object, timestamps as `Date`. */
export interface FindParcelsInput extends CallerInput<NonNullable<FindParcelsData['body']>> {}

/** The input of `findParcels` for its handler: mutable, with the contract's defaults filled in. */
export interface FindParcelsHandlerInput extends DeepMutable<NonNullable<FindParcelsData['body']>> {
}

/**
 * The input of `watchArrivals` for its callers: its members in one object, timestamps as `Date`.
 */
export interface WatchArrivalsInput extends CallerInput<Renamed<NonNullable<WatchArrivalsData['headers']>, { 'Last-Event-ID': 'lastEventId' }>> {}

/**
 * The input of `watchArrivals` for its handler: mutable, with the contract's defaults filled in.
 */
export interface WatchArrivalsHandlerInput extends DeepMutable<Renamed<NonNullable<WatchArrivalsData['headers']>, { 'Last-Event-ID': 'lastEventId' }>> {
}

/** The input of `getStock` for its callers: its members in one object, timestamps as `Date`. */
export interface GetStockInput {}

/** The input of `getStock` for its handler: mutable, with the contract's defaults filled in. */
export interface GetStockHandlerInput {
}

/** The input of `recount` for its callers: its members in one object, timestamps as `Date`. */
export interface RecountInput {}

/** The input of `recount` for its handler: mutable, with the contract's defaults filled in. */
export interface RecountHandlerInput {
}

/** The types of each operation: its input, results and exceptions. */
export interface OperationTypes {
  /** List parcels. */
  listParcels: {
    service: 'Parcels';
    input: ListParcelsInput;
    handlerInput: ListParcelsHandlerInput;
    results: { status: 200; body: ParcelPage };
    item: NonNullable<ParcelPage['parcels']>[number];
    errors: {
      InvalidRequest: Problem;
      Failure: Problem;
    };
    transportErrors: {};
  };
  /** Add a parcel. */
  addParcel: {
    service: 'Parcels';
    input: AddParcelInput;
    handlerInput: AddParcelHandlerInput;
    results: { status: 200; body: Parcel }
      | { status: 201; body: Parcel }
      | { status: 202; body?: undefined };
    errors: {
      InvalidRequest: Problem;
      ParcelExists: Problem;
      KeyReused: KeyProblem;
      Failure: Problem;
    };
    transportErrors: {
      TooLarge: Problem;
      UnsupportedMediaType: Problem;
    };
  };
  /** Get a parcel. */
  getParcel: {
    service: 'Parcels';
    input: GetParcelInput;
    handlerInput: GetParcelHandlerInput;
    results: { status: 200; body: Parcel };
    errors: {
      InvalidRequest: Problem;
      NotFound: Problem;
      Failure: Problem;
    };
    transportErrors: {};
  };
  /** Remove a parcel. */
  removeParcel: {
    service: 'Parcels';
    input: RemoveParcelInput;
    handlerInput: RemoveParcelHandlerInput;
    results: { status: 204; body?: undefined };
    errors: {
      InvalidRequest: Problem;
      NotFound: Problem;
      Failure: Problem;
    };
    transportErrors: {};
  };
  /** Change a parcel. */
  changeParcel: {
    service: 'Parcels';
    input: ChangeParcelInput;
    handlerInput: ChangeParcelHandlerInput;
    results: { status: 200; body: Nothing };
    errors: {
      InvalidRequest: Problem;
      NotFound: Problem;
      Failure: Problem;
    };
    transportErrors: {
      TooLarge: Problem;
      UnsupportedMediaType: Problem;
    };
  };
  /** Find parcels. */
  findParcels: {
    service: 'Parcels';
    input: FindParcelsInput;
    handlerInput: FindParcelsHandlerInput;
    results: { status: 200; body: FindParcelsResponses[200] };
    errors: {
      InvalidRequest: Problem;
      Failure: Problem;
    };
    transportErrors: {
      TooLarge: Problem;
      UnsupportedMediaType: Problem;
    };
  };
  /** Watch the parcels. */
  watchArrivals: {
    service: 'Parcels';
    input: WatchArrivalsInput;
    handlerInput: WatchArrivalsHandlerInput;
    results: { status: 200; body: EventStream<OperationTypes['watchArrivals']['events']> };
    events: {
      arrived: Parcel;
      taken: Removal;
    };
    errors: {
      InvalidRequest: Problem;
      Failure: Problem;
    };
    transportErrors: {};
  };
  /** Count the parcels. */
  getStock: {
    service: 'Parcels';
    input: GetStockInput;
    handlerInput: GetStockHandlerInput;
    results: { status: 200; body: Stock };
    errors: {
      InvalidRequest: Problem;
      Failure: Problem;
    };
    transportErrors: {};
  };
  /** Count again. */
  recount: {
    service: 'Parcels';
    input: RecountInput;
    handlerInput: RecountHandlerInput;
    results: { status: 202; body?: undefined };
    errors: {
      InvalidRequest: Problem;
      Failure: Problem;
    };
    transportErrors: {};
  };
}

/** The names of the operations. */
export type OperationId = keyof OperationTypes;

/** The figures of each operation that a schema cannot express, such as quotas. */
export const limits = {
  listParcels: {},
  addParcel: {},
  getParcel: {},
  removeParcel: {},
  changeParcel: {},
  findParcels: {},
  watchArrivals: {},
  getStock: {},
  recount: {},
} as const;

const services: { readonly [Name in ServiceName]: ServiceFacts } = {
  Parcels: {
    name: 'Parcels',
    errorForm: 'problem',
    requestIdHeader: 'x-request-id',
    pathPrefixes: ['/'],
    unrouted: {
      unknownRoute: {
        name: 'NotFound',
        status: 404,
        members: ['type', 'title', 'status', 'detail'],
        defaults: { type: 'urn:parcels:missing', title: 'Not found', status: 404 },
      },
      methodNotAllowed: {
        name: 'MethodNotAllowed',
        status: 405,
        members: ['type', 'title', 'status', 'detail'],
        defaults: { type: 'urn:parcels:method', title: 'Method not allowed', status: 405 },
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
export const parcels: Contract<OperationTypes> = {
  operations: {
    listParcels: {
      operationId: 'listParcels',
      method: 'GET',
      path: '/parcels',
      service: services.Parcels,
      summary: 'List parcels.',
      success: [200],
      noContent: [],
      members: {
        path: [],
        query: ['states', 'maxResults', 'pageToken', 'since', 'fragile'],
        header: ['traceId'],
        body: [],
      },
      wireNames: {
        states: 'state',
        maxResults: 'max-results',
        pageToken: 'page-token',
        traceId: 'X-Trace-Id',
      },
      required: [],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: {
        inputToken: 'pageToken',
        outputToken: 'nextToken',
        pageSize: 'maxResults',
        items: 'parcels',
      },
      timestamps: {
        input: { 'epoch-seconds': [['since']] },
        output: { 'iso-8601': [['parcels', '*', 'arrived']] },
      },
      sensitive: { input: [], output: [['parcels', '*', 'receivers', '*', 'name']] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:invalid', title: 'Invalid request', status: 400 },
        },
        Failure: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:failure', title: 'Failure', status: 500 },
        },
      },
      roles: { invalidRequest: 'InvalidRequest', internal: 'Failure' },
    },
    addParcel: {
      operationId: 'addParcel',
      method: 'POST',
      path: '/parcels',
      service: services.Parcels,
      summary: 'Add a parcel.',
      success: [200, 201, 202],
      noContent: [202],
      members: {
        path: [],
        query: [],
        header: ['key'],
        body: ['office', 'weight', 'receivers', 'content'],
      },
      wireNames: { key: 'Idempotency-Key' },
      required: ['office', 'weight'],
      isReadOnly: false,
      idempotencyToken: 'key',
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'iso-8601': [['arrived'], ['arrived']] },
      },
      sensitive: {
        input: [['receivers', '*', 'name']],
        output: [['receivers', '*', 'name'], ['receivers', '*', 'name']],
      },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:invalid', title: 'Invalid request', status: 400 },
        },
        ParcelExists: {
          role: 'conflict',
          raisedBy: 'handler',
          status: 409,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:exists', title: 'Parcel exists', status: 409 },
        },
        KeyReused: {
          role: 'conflict',
          raisedBy: 'handler',
          status: 409,
          members: ['type', 'title', 'status', 'detail', 'usedAt'],
          defaults: { type: 'urn:parcels:key', title: 'Key reused', status: 409 },
        },
        TooLarge: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:large', title: 'Too large', status: 413 },
        },
        UnsupportedMediaType: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:media', title: 'Unsupported media type', status: 415 },
        },
        Failure: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:failure', title: 'Failure', status: 500 },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        conflict: 'ParcelExists',
        tooLarge: 'TooLarge',
        unsupportedMediaType: 'UnsupportedMediaType',
        internal: 'Failure',
      },
    },
    getParcel: {
      operationId: 'getParcel',
      method: 'GET',
      path: '/parcels/{id}',
      service: services.Parcels,
      summary: 'Get a parcel.',
      success: [200],
      noContent: [],
      members: { path: ['id'], query: [], header: [], body: [] },
      wireNames: {},
      required: ['id'],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'iso-8601': [['arrived']] },
      },
      sensitive: { input: [], output: [['receivers', '*', 'name']] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:invalid', title: 'Invalid request', status: 400 },
        },
        NotFound: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:missing', title: 'Not found', status: 404 },
        },
        Failure: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:failure', title: 'Failure', status: 500 },
        },
      },
      roles: { invalidRequest: 'InvalidRequest', notFound: 'NotFound', internal: 'Failure' },
    },
    removeParcel: {
      operationId: 'removeParcel',
      method: 'DELETE',
      path: '/parcels/{id}',
      service: services.Parcels,
      summary: 'Remove a parcel.',
      success: [204],
      noContent: [204],
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
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:invalid', title: 'Invalid request', status: 400 },
        },
        NotFound: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:missing', title: 'Not found', status: 404 },
        },
        Failure: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:failure', title: 'Failure', status: 500 },
        },
      },
      roles: { invalidRequest: 'InvalidRequest', notFound: 'NotFound', internal: 'Failure' },
    },
    changeParcel: {
      operationId: 'changeParcel',
      method: 'PATCH',
      path: '/parcels/{id}',
      service: services.Parcels,
      summary: 'Change a parcel.',
      success: [200],
      noContent: [],
      members: { path: ['id'], query: [], header: [], body: ['state', 'remark'] },
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
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:invalid', title: 'Invalid request', status: 400 },
        },
        NotFound: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:missing', title: 'Not found', status: 404 },
        },
        TooLarge: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:large', title: 'Too large', status: 413 },
        },
        UnsupportedMediaType: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:media', title: 'Unsupported media type', status: 415 },
        },
        Failure: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:failure', title: 'Failure', status: 500 },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        notFound: 'NotFound',
        tooLarge: 'TooLarge',
        unsupportedMediaType: 'UnsupportedMediaType',
        internal: 'Failure',
      },
    },
    findParcels: {
      operationId: 'findParcels',
      method: 'POST',
      path: '/parcels/find',
      service: services.Parcels,
      summary: 'Find parcels.',
      success: [200],
      noContent: [],
      members: { path: [], query: [], header: [], body: ['receivers'] },
      wireNames: {},
      required: ['receivers'],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'iso-8601': [['parcels', '*', 'arrived']] },
      },
      sensitive: {
        input: [['receivers', '*', 'name']],
        output: [['parcels', '*', 'receivers', '*', 'name']],
      },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:invalid', title: 'Invalid request', status: 400 },
        },
        TooLarge: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:large', title: 'Too large', status: 413 },
        },
        UnsupportedMediaType: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:media', title: 'Unsupported media type', status: 415 },
        },
        Failure: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:failure', title: 'Failure', status: 500 },
        },
      },
      roles: {
        invalidRequest: 'InvalidRequest',
        tooLarge: 'TooLarge',
        unsupportedMediaType: 'UnsupportedMediaType',
        internal: 'Failure',
      },
    },
    watchArrivals: {
      operationId: 'watchArrivals',
      method: 'GET',
      path: '/arrivals',
      service: services.Parcels,
      summary: 'Watch the parcels.',
      success: [200],
      noContent: [],
      members: { path: [], query: [], header: ['lastEventId'], body: [] },
      wireNames: { lastEventId: 'Last-Event-ID' },
      required: [],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: undefined,
      events: {
        arrived: {
          timestamps: { 'iso-8601': [['arrived']] },
        },
        taken: { timestamps: {} },
      },
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequest: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:invalid', title: 'Invalid request', status: 400 },
        },
        Failure: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:failure', title: 'Failure', status: 500 },
        },
      },
      roles: { invalidRequest: 'InvalidRequest', internal: 'Failure' },
    },
    getStock: {
      operationId: 'getStock',
      method: 'GET',
      path: '/stock',
      service: services.Parcels,
      summary: 'Count the parcels.',
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
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:invalid', title: 'Invalid request', status: 400 },
        },
        Failure: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:failure', title: 'Failure', status: 500 },
        },
      },
      roles: { invalidRequest: 'InvalidRequest', internal: 'Failure' },
    },
    recount: {
      operationId: 'recount',
      method: 'PUT',
      path: '/stock',
      service: services.Parcels,
      summary: 'Count again.',
      success: [202],
      noContent: [202],
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
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:invalid', title: 'Invalid request', status: 400 },
        },
        Failure: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['type', 'title', 'status', 'detail'],
          defaults: { type: 'urn:parcels:failure', title: 'Failure', status: 500 },
        },
      },
      roles: { invalidRequest: 'InvalidRequest', internal: 'Failure' },
    },
  },
  services: services,
  bodyLimit: 1048576,
  partitions: [],
};
