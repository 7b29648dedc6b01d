import type {
  ClientContract,
  ClientExceptionFacts,
  ClientOperationFacts,
} from '@numberkit/contract';

export interface Book {
  readonly isbn: string;
  readonly borrower?: string;
  readonly addedAt?: Date;
}

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
}

interface Problems {
  readonly Invalid: Problem & { readonly errors?: readonly { member: string; reason: string }[] };
  readonly Internal: Problem;
}

/** The types of a small contract with every shape of an operation; its errors are problems. */
export interface ToyTypes {
  listBooks: {
    service: 'Library';
    input: {
      readonly genres?: readonly string[];
      readonly maxResults?: number;
      readonly addedSince?: Date;
      readonly isLent?: boolean;
      readonly traceId?: string;
      readonly tags?: readonly string[];
      readonly pageToken?: string;
    };
    handlerInput: object;
    results: { status: 200; body: { readonly books?: Book[]; readonly nextPageToken?: string } };
    item: Book;
    errors: Problems;
    transportErrors: object;
  };
  getBook: {
    service: 'Library';
    input: { readonly shelf: number; readonly isbn: string };
    handlerInput: object;
    results: { status: 200; body: Book };
    errors: Problems & { readonly NotFound: Problem };
    transportErrors: object;
  };
  addBook: {
    service: 'Library';
    input: { readonly isbn: string; readonly idempotencyKey?: string };
    handlerInput: object;
    results: { status: 201; body: Book } | { status: 202; body: { readonly job: string } };
    errors: Problems & {
      readonly Exists: Problem;
      readonly Full: Problem & { readonly shelf?: string };
    };
    transportErrors: object;
  };
  changeBook: {
    service: 'Library';
    input: { readonly isbn: string; readonly title?: string };
    handlerInput: object;
    results: { status: 200; body: Record<string, never> };
    errors: Problems & { readonly NotFound: Problem };
    transportErrors: object;
  };
  deleteBook: {
    service: 'Library';
    input: { readonly isbn: string };
    handlerInput: object;
    results: { status: 204; body?: undefined };
    errors: Problems & { readonly Lent: Problem; readonly Reserved: Problem };
    transportErrors: object;
  };
  searchBooks: {
    service: 'Library';
    input: { readonly words: readonly string[] };
    handlerInput: object;
    results: { status: 200; body: { readonly counts: { readonly [shelf: string]: number } } };
    errors: Problems;
    transportErrors: object;
  };
  getHours: {
    service: 'Library';
    input: object;
    handlerInput: object;
    results: { status: 200; body: { readonly [day: string]: string } };
    errors: Problems;
    transportErrors: object;
  };
  closeAccount: {
    service: 'Accounts';
    input: { readonly account: string };
    handlerInput: object;
    results: { status: 200; body: Record<string, never> };
    errors: {
      readonly OverdueException: { readonly Message: string; readonly Books?: number };
      readonly FeeException: { readonly Message: string };
    };
    transportErrors: object;
  };
}

/** The type of each problem, as the toy's problems spell it. */
export const toType = (problem: string): string => `https://library.test/problems/${problem}`;

function problem(
  status: number,
  role: ClientExceptionFacts['role'],
  type: string,
  members: readonly string[] = [],
): ClientExceptionFacts {
  return {
    role,
    status,
    members: ['type', 'title', 'status', 'detail', ...members],
    defaults: { type: toType(type) },
  };
}

const problems = {
  Invalid: problem(400, 'invalidRequest', 'invalid', ['errors']),
  Internal: problem(500, 'internal', 'internal'),
};

const library: Pick<
  ClientOperationFacts,
  'service' | 'success' | 'members' | 'timestamps' | 'sensitive' | 'exceptions'
> = {
  service: { name: 'Library', errorForm: 'problem', requestIdHeader: 'X-Trace' },
  success: [200],
  members: { path: [], query: [], header: [], body: [] },
  timestamps: { input: {}, output: {} },
  sensitive: { input: [], output: [] },
  exceptions: problems,
};

/** A client's part of the contract: what the generator writes into a generated client. */
export const toy: ClientContract<ToyTypes> = {
  operations: {
    listBooks: {
      ...library,
      operationId: 'listBooks',
      method: 'GET',
      path: '/books',
      members: {
        path: [],
        query: ['genres', 'maxResults', 'addedSince', 'isLent', 'pageToken'],
        header: ['traceId', 'tags'],
        body: [],
      },
      wireNames: {
        genres: 'genre',
        maxResults: 'max-results',
        traceId: 'X-Trace-Id',
        tags: 'X-Tags',
      },
      required: [],
      isReadOnly: true,
      pagination: {
        inputToken: 'pageToken',
        outputToken: 'nextPageToken',
        pageSize: 'maxResults',
        items: 'books',
      },
      timestamps: {
        input: { 'iso-8601': [['addedSince']] },
        output: { 'epoch-seconds': [['books', '*', 'addedAt']] },
      },
      sensitive: { input: [['genres', '*']], output: [['books', '*', 'borrower']] },
    },
    getBook: {
      ...library,
      operationId: 'getBook',
      method: 'GET',
      path: '/shelves/{shelf}/books/{isbn}',
      members: { path: ['shelf', 'isbn'], query: [], header: [], body: [] },
      isReadOnly: true,
      exceptions: { ...problems, NotFound: problem(404, 'notFound', 'not-found') },
    },
    addBook: {
      ...library,
      operationId: 'addBook',
      method: 'POST',
      path: '/books',
      success: [201, 202],
      members: { path: [], query: [], header: ['idempotencyKey'] },
      wireNames: { idempotencyKey: 'Idempotency-Key' },
      idempotencyToken: 'idempotencyKey',
      exceptions: {
        ...problems,
        Exists: problem(409, 'conflict', 'exists'),
        Full: problem(409, 'quota', 'full', ['shelf']),
      },
    },
    changeBook: {
      ...library,
      operationId: 'changeBook',
      method: 'PATCH',
      path: '/books/{isbn}',
      members: { path: ['isbn'], query: [], header: [] },
      exceptions: { ...problems, NotFound: problem(404, 'notFound', 'not-found') },
    },
    deleteBook: {
      ...library,
      operationId: 'deleteBook',
      method: 'DELETE',
      path: '/books/{isbn}',
      success: [204],
      noContent: [204],
      members: { path: ['isbn'], query: [], header: [], body: [] },
      exceptions: {
        ...problems,
        // One type with two statuses.
        Lent: problem(409, 'conflict', 'unavailable'),
        Reserved: problem(423, 'conflict', 'unavailable'),
      },
    },
    searchBooks: {
      ...library,
      operationId: 'searchBooks',
      method: 'POST',
      path: '/books/search',
      members: { path: [], query: [], header: [] },
      isReadOnly: true,
    },
    getHours: {
      ...library,
      operationId: 'getHours',
      method: 'GET',
      path: '/hours',
      required: [],
      isReadOnly: true,
    },
    closeAccount: {
      ...library,
      operationId: 'closeAccount',
      method: 'POST',
      path: '/accounts/{account}/close',
      service: { name: 'Accounts', errorForm: 'aws' },
      members: { path: ['account'], query: [], header: [], body: [] },
      exceptions: {
        OverdueException: {
          role: 'conflict',
          status: 409,
          members: ['__type', 'Message', 'Books'],
        },
        FeeException: { role: 'conflict', status: 409, members: ['__type', 'Message'] },
      },
    },
  },
};

/** The body of a problem. */
export function toProblem(type: string, status: number, more: object = {}): object {
  return { type: toType(type), title: 'A title', status, detail: 'The reason.', ...more };
}
