// Compiled by `pnpm typecheck` and never run: each `@ts-expect-error` names a required error.
import {
  type CallOf,
  createOperationsRouter,
  type HandlerOf,
  type HandlersOf,
  type JsonStream,
  type ServiceError,
  type StreamingHandlerOf,
} from '../../src/index.js';
import { noToyHandlers } from '../open-shape-server.js';
import { createAwsToys } from '../toy-contract.js';
import type { AwsToyTypes, ProblemToyTypes } from '../toy-types.js';

type Delete = HandlerOf<AwsToyTypes, 'deleteToy', undefined>;
type Create = HandlerOf<AwsToyTypes, 'createToy', undefined>;

export const noContent: Delete = async () => ({ status: 204 });

// @ts-expect-error a success without a body has none
export const content: Delete = async () => ({ status: 204, body: {} });

// @ts-expect-error a success with a body has one
export const noBody: Create = async () => ({ status: 201 });

// @ts-expect-error each status has its own body
export const otherBody: Create = async () => ({ status: 201, body: { Queued: true } });

export const accepted: Create = async () => ({ status: 202, body: { Queued: true } });

declare const text: JsonStream;

// @ts-expect-error a handler does not stream unless its type says so
export const unexpectedStream: Create = async () => ({ status: 201, body: text });

export const stream: StreamingHandlerOf<AwsToyTypes, 'createToy', undefined> = async () => ({
  status: 201,
  body: text,
});

export const encoded: StreamingHandlerOf<AwsToyTypes, 'createToy', undefined> = async (
  _,
  { encode },
) => ({
  status: 201,
  body: encode({ id: '1', Name: 'a' }),
});

// @ts-expect-error a handler does not encode its body unless its type says so
export const unexpectedlyEncoded: Create = async (_, { encode }) => ({
  status: 201,
  body: encode({ id: '1', Name: 'a' }),
});

export const encodedWrong: StreamingHandlerOf<AwsToyTypes, 'createToy', undefined> = async (
  _,
  { encode },
) => ({
  status: 201,
  // @ts-expect-error the body that is encoded is one of the contract
  body: encode({ id: 1 }),
});

export const input: HandlerOf<AwsToyTypes, 'listToys', undefined> = async (members) => {
  const prices: (number | undefined)[] = [members.MaxPrice];
  // @ts-expect-error the input has the names of the contract, not those of the wire
  void members['max-price'];
  return { status: 200, body: { Toys: prices.map(() => ({ id: '1' })) } };
};

export function refusals(
  problem: CallOf<ProblemToyTypes, 'getToy', undefined>,
  aws: CallOf<AwsToyTypes, 'getToy', undefined>,
): ServiceError[] {
  return [
    problem.refuse('NameTaken', { detail: 'Another toy has the name.' }),
    problem.refuse('Invalid', { errors: [{ member: 'id', reason: 'is odd' }] }),
    // @ts-expect-error the server sets the members that name a problem
    problem.refuse('NameTaken', { type: 'urn:other' }),
    // @ts-expect-error a problem has no Message
    problem.refuse('NameTaken', { Message: 'Another toy has the name.' }),
    // @ts-expect-error an exception of AWS has no detail
    aws.refuse('NameTaken', { detail: 'Another toy has the name.' }),
    // @ts-expect-error a handler cannot raise an exception of the transport
    aws.refuse('TooLarge', {}),
  ];
}

declare const handlers: HandlersOf<AwsToyTypes, { account: string }>;
createOperationsRouter(createAwsToys(), {
  handlers,
  context: ({ operation }) => ({ account: operation }),
  // @ts-expect-error the contract has no such operation
  onResponse: ({ operation }) => operation === 'getTrain',
});

createOperationsRouter(createAwsToys(), {
  handlers,
  // @ts-expect-error the handlers need an account, whatever the context is made from
  context: ({ operation }) => ({ region: operation }),
});

// The types of a handler follow from the contract.
createOperationsRouter(createAwsToys(), {
  handlers: {
    ...noToyHandlers,
    getToy: async ({ id }, { context }) => ({ status: 200, body: { id, Name: context.name } }),
    // @ts-expect-error the body lacks its id
    putToy: async () => ({ status: 200, body: { Name: 'a' } }),
  },
  context: () => ({ name: 'Ada' }),
});
