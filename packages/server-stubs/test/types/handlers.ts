// Compiled by `pnpm typecheck` and never run: each `@ts-expect-error` names a required error.
import { controlWithDocument } from '@numberkit/contract/control/document';
import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import {
  type Call,
  createOperationsRouter,
  type Handler,
  type HandlerResult,
  type Handlers,
  type Input,
  notImplemented,
  ServiceError,
  withNotImplemented,
} from '../../src/index.js';
import { toyHandlers } from '../toy-handlers.js';

const { requestPhoneNumber, updatePhoneNumber } = toyHandlers;

// @ts-expect-error an operation is left out
export const incomplete: Handlers<{ seen: unknown[] }> = { requestPhoneNumber, updatePhoneNumber };

export const unknownOperation: Handlers<{ seen: unknown[] }> = {
  ...toyHandlers,
  // @ts-expect-error the contract has no such operation
  sellPhoneNumber: notImplemented,
};

export const complete: Handlers<unknown> = withNotImplemented(phoneNumbersWithDocument, {
  requestPhoneNumber: notImplemented,
});

export const unknownAmongSome: Handlers<unknown> = withNotImplemented(phoneNumbersWithDocument, {
  // @ts-expect-error the contract has no such operation
  sellPhoneNumber: notImplemented,
});

export const filledIn: Handler<'requestPhoneNumber', unknown> = async (input, call) => {
  // A member with a default is never undefined; one without may be.
  const isProtected: boolean = input.DeletionProtectionEnabled;
  // @ts-expect-error a pool has no default
  const pool: string = input.PoolId;
  // A handler may change its input.
  input.Tags?.push({ Key: 'k', Value: 'v' });
  throw call.refuse('ConflictException', { Message: `${isProtected} ${pool}` });
};

type Update = Handler<'updatePhoneNumber', { account: string }>;

// @ts-expect-error the operation documents no status 201
export const wrongStatus: Update = async () => ({ status: 201, body: { PhoneNumber: {} } });

// @ts-expect-error a result has a status
export const noStatus: Update = async () => ({ body: { PhoneNumber: {} } });

// @ts-expect-error a required member of the response is missing
export const missingMember: Update = async () => ({ status: 200, body: {} });

// @ts-expect-error a member of the response has a value that its enum lacks
export const wrongValue: Update = async () => ({
  status: 200,
  body: { PhoneNumber: { Status: 'Lost' } },
});

// @ts-expect-error a member of the response is of another type: timestamps are dates
export const wrongType: Update = async () => ({
  status: 200,
  body: { PhoneNumber: { CreatedTimestamp: '2026-03-31T00:00:00Z' } },
});

// TypeScript checks a literal for excess members only against a type named at the literal: it lets
// `const handler: Update = async () => ({ … })` return undeclared members.
export const excessMember: Update = async (): Promise<HandlerResult<'updatePhoneNumber'>> => ({
  status: 200,
  body: {
    PhoneNumber: {
      // @ts-expect-error the response has no such member
      Owner: 'Ada',
    },
  },
});

// @ts-expect-error the result is a promise
export const notPromised: Update = () => ({ status: 200, body: { PhoneNumber: {} } });

export const wrongInput: Update = async (input, { context }) => {
  // @ts-expect-error the input has no such member
  void input.PhoneNumberId;
  // @ts-expect-error an optional member may be absent
  void input.CallingName.length;
  // @ts-expect-error the context has no such member
  void context.region;
  return { status: 200, body: { PhoneNumber: {} } };
};

export function refusals(
  chime: Call<'updatePhoneNumber', unknown>,
  sms: Call<'requestPhoneNumber', unknown>,
): ServiceError[] {
  return [
    chime.refuse('ConflictException', { Code: 'PhoneNumberAssociationsExist' }),
    sms.refuse('ConflictException', { Reason: 'LAST_PHONE_NUMBER' }, { retryAfter: 1 }),
    // @ts-expect-error the contract has no such exception
    chime.refuse('TeapotException', {}),
    // @ts-expect-error another operation has this exception
    chime.refuse('ValidationException', {}),
    // @ts-expect-error a handler cannot raise an exception of the transport
    chime.refuse('UnsupportedMediaTypeException', {}),
    // @ts-expect-error another service's exception of the same name has this member
    chime.refuse('ConflictException', { Reason: 'LAST_PHONE_NUMBER' }),
    // @ts-expect-error the member has no such value
    sms.refuse('ConflictException', { Reason: 'TOO_LATE' }),
    // @ts-expect-error a handler cannot set the name of the exception
    sms.refuse('ConflictException', { __type: 'ConflictException' }),
    // @ts-expect-error a field has a name and a message
    sms.refuse('ValidationException', { Fields: [{ Name: 'PoolId' }] }),
    // @ts-expect-error only refuse() makes a service error
    new ServiceError({ code: 'Any', status: 418, headers: {}, body: {} }, undefined),
  ];
}

declare const needy: Handlers<{ account: string }>;
createOperationsRouter(phoneNumbersWithDocument, {
  handlers: needy,
  // @ts-expect-error the handlers need an account
  context: () => ({ region: 'us-east-1' }),
});

createOperationsRouter(controlWithDocument, {
  // @ts-expect-error the handlers are those of another contract
  handlers: complete,
  context: () => undefined,
});

// @ts-expect-error a handler is for one operation
export const other: Handler<'updatePhoneNumber', unknown> = async (
  _input: Input<'requestPhoneNumber'>,
) => ({ status: 200, body: { PhoneNumber: {} } });
