// Compiled by `pnpm typecheck` and never run: each `@ts-expect-error` is an error that must be there.
import {
  type Call,
  createOperationsRouter,
  type Handler,
  type HandlerResult,
  type Handlers,
  type Input,
  notImplemented,
  ServiceError,
} from '../../src/index.js';
import { toyHandlers } from '../toy-handlers.js';

const { requestPhoneNumber, putProtectConfigurationRuleSetNumberOverride, updatePhoneNumber } =
  toyHandlers;

// @ts-expect-error an operation is left out
export const incomplete: Handlers<{ seen: unknown[] }> = { requestPhoneNumber, updatePhoneNumber };

export const unknownOperation: Handlers<{ seen: unknown[] }> = {
  requestPhoneNumber,
  putProtectConfigurationRuleSetNumberOverride,
  updatePhoneNumber,
  // @ts-expect-error the contract has no such operation
  releasePhoneNumber: notImplemented,
};

export const complete: Handlers<unknown> = {
  requestPhoneNumber: notImplemented,
  putProtectConfigurationRuleSetNumberOverride: notImplemented,
  updatePhoneNumber: notImplemented,
};

export const filledIn: Handler<'requestPhoneNumber', unknown> = async (input, call) => {
  // A default is there, so that nobody has to ask for it; what has none may be undefined.
  const isProtected: boolean = input.DeletionProtectionEnabled;
  // @ts-expect-error a pool has no default
  const pool: string = input.PoolId;
  // The input is the handler's own.
  input.Tags?.push({ Key: 'k', Value: 'v' });
  throw call.refuse('ConflictException', { Message: `${isProtected} ${pool}` });
};

type Update = Handler<'updatePhoneNumber', { account: string }>;

// @ts-expect-error the operation documents no status 201
export const wrongStatus: Update = async () => ({ status: 201, body: { PhoneNumber: {} } });

// @ts-expect-error an answer has a status
export const noStatus: Update = async () => ({ body: { PhoneNumber: {} } });

// @ts-expect-error a required member of the answer is missing
export const missingMember: Update = async () => ({ status: 200, body: {} });

// @ts-expect-error a member of the answer has a value that its enum lacks
export const wrongValue: Update = async () => ({
  status: 200,
  body: { PhoneNumber: { Status: 'Lost' } },
});

// @ts-expect-error a member of the answer is of another type: timestamps are dates
export const wrongType: Update = async () => ({
  status: 200,
  body: { PhoneNumber: { CreatedTimestamp: '2026-03-31T00:00:00Z' } },
});

// A literal is held against a type that is named where it stands, not where it goes: TypeScript lets
// `const handler: Update = async () => ({ … })` answer members that nobody asked for.
export const excessMember: Update = async (): Promise<HandlerResult<'updatePhoneNumber'>> => ({
  status: 200,
  body: {
    PhoneNumber: {
      // @ts-expect-error the answer has no such member
      Owner: 'Ada',
    },
  },
});

// @ts-expect-error the answer is promised, not given
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
    // @ts-expect-error an exception of the transport is not a handler's to raise
    chime.refuse('UnsupportedMediaTypeException', {}),
    // @ts-expect-error another service's exception of the same name has this member
    chime.refuse('ConflictException', { Reason: 'LAST_PHONE_NUMBER' }),
    // @ts-expect-error the member has no such value
    sms.refuse('ConflictException', { Reason: 'TOO_LATE' }),
    // @ts-expect-error the name of the exception is not a handler's to write
    sms.refuse('ConflictException', { __type: 'ConflictException' }),
    // @ts-expect-error a field names its member and says what is wrong
    sms.refuse('ValidationException', { Fields: [{ Name: 'PoolId' }] }),
    // @ts-expect-error only refuse() makes a service error
    new ServiceError({ code: 'Any', status: 418, headers: {}, body: {} }, undefined),
  ];
}

createOperationsRouter<{ account: string }>({
  handlers: complete,
  // @ts-expect-error the handlers need an account
  context: () => ({ region: 'us-east-1' }),
});

// @ts-expect-error a handler is for one operation
export const other: Handler<'updatePhoneNumber', unknown> = async (
  _input: Input<'requestPhoneNumber'>,
) => ({ status: 200, body: { PhoneNumber: {} } });
