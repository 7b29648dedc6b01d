import type {
  DocumentedContract,
  ErrorFacts,
  ErrorForm,
  ExceptionFacts,
  HttpMethod,
  OperationFacts,
  Role,
  ServiceFacts,
} from '@numberkit/contract';
import { createToyDocument } from './toy-document.js';
import type { AwsToyTypes, ProblemToyTypes } from './toy-types.js';

// A contract of shapes that the phone numbers' contract does not have.

/** Makes the toys' contract with errors as exceptions of AWS. */
export function createAwsToys(): DocumentedContract<AwsToyTypes> {
  return createToys('aws');
}

/** Makes the toys' contract with errors as problems of RFC 9457. */
export function createProblemToys(): DocumentedContract<ProblemToyTypes> {
  return createToys('problem');
}

function createToys(form: ErrorForm): Omit<DocumentedContract<AwsToyTypes>, 'types'> {
  const service = createService(form);
  const one = { path: ['id'] };
  return {
    operations: {
      getToy: createOperation(service, {
        operationId: 'getToy',
        method: 'GET',
        path: '/toys/{id}',
        members: one,
      }),
      putToy: createOperation(service, {
        operationId: 'putToy',
        method: 'PUT',
        path: '/toys/{id}',
        members: { ...one, body: ['Name'] },
      }),
      changeToy: createOperation(service, {
        operationId: 'changeToy',
        method: 'PATCH',
        path: '/toys/{id}',
        members: { ...one, body: ['Hours', 'Shelves', 'Size'] },
      }),
      deleteToy: createOperation(service, {
        operationId: 'deleteToy',
        method: 'DELETE',
        path: '/toys/{id}',
        success: [204],
        noContent: [204],
        members: one,
      }),
      createToy: createOperation(service, {
        operationId: 'createToy',
        method: 'POST',
        path: '/toys',
        success: [201, 202],
        members: { body: ['Name'] },
      }),
      listToys: createOperation(service, {
        operationId: 'listToys',
        method: 'GET',
        path: '/toys/all',
        isReadOnly: true,
        members: {
          query: ['Limit', 'Sort', 'IsNew', 'MaxPrice', 'Tags', 'Since', 'filterId'],
          header: ['TraceId', 'Colours'],
        },
        wireNames: {
          MaxPrice: 'max-price',
          Tags: 'tag',
          Since: 'since',
          filterId: 'filter[id]',
          TraceId: 'X-Trace-Id',
          Colours: 'X-Colours',
        },
        timestamps: { input: { 'iso-8601': [['Since']] }, output: {} },
      }),
    },
    services: { Toys: service },
    bodyLimit: 1000,
    partitions: [],
    document: createToyDocument(form),
  };
}

const members = {
  aws: ['Message', 'Fields'],
  problem: ['type', 'title', 'status', 'detail', 'errors'],
};

function toError(form: ErrorForm, name: string, status: number): ErrorFacts {
  const type = `urn:toys:${name}`;
  const defaults = form === 'aws' ? {} : { type, title: name, status };
  return { status, members: members[form], defaults };
}

function toException(
  form: ErrorForm,
  name: string,
  status: number,
  role: Role,
): [string, ExceptionFacts] {
  const isOfTransport = role === 'tooLarge' || role === 'unsupportedMediaType';
  const raisedBy = isOfTransport ? 'transport' : 'handler';
  return [name, { ...toError(form, name, status), role, raisedBy }];
}

function createService(errorForm: ErrorForm): ServiceFacts {
  const toUnrouted = (name: string, status: number) => ({
    name,
    ...toError(errorForm, name, status),
  });
  return {
    name: 'Toys',
    errorForm,
    ...(errorForm === 'aws' && { requestIdHeader: 'x-request-id' }),
    pathPrefixes: ['/toys'],
    unrouted: {
      unknownRoute: toUnrouted('Unknown', 404),
      methodNotAllowed: toUnrouted('NotAllowed', 405),
      notImplemented: toUnrouted('NotYet', 501),
    },
  };
}

type Facts = Omit<Partial<OperationFacts>, 'members'> & {
  readonly operationId: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly members: Partial<OperationFacts['members']>;
};

function createOperation(service: ServiceFacts, facts: Facts): OperationFacts {
  const form = service.errorForm;
  return {
    service,
    summary: 'A toy operation.',
    success: [200],
    noContent: [],
    wireNames: {},
    required: [],
    isReadOnly: false,
    idempotencyToken: undefined,
    pagination: undefined,
    timestamps: { input: {}, output: {} },
    sensitive: { input: [], output: [] },
    ...facts,
    members: { path: [], query: [], header: [], body: [], ...facts.members },
    exceptions: Object.fromEntries([
      toException(form, 'Invalid', 400, 'invalidRequest'),
      toException(form, 'NameTaken', 409, 'conflict'),
      toException(form, 'ShelfFull', 409, 'conflict'),
      toException(form, 'TooLarge', 413, 'tooLarge'),
      toException(form, 'Unsupported', 415, 'unsupportedMediaType'),
      toException(form, 'Failed', 500, 'internal'),
    ]),
    roles: {
      invalidRequest: 'Invalid',
      conflict: 'NameTaken',
      tooLarge: 'TooLarge',
      unsupportedMediaType: 'Unsupported',
      internal: 'Failed',
    },
  };
}
