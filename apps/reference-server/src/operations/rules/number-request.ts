import type { ErrorBody, Input, schemas } from '@numberkit/contract/phone-numbers';
import type { ServiceError } from '@numberkit/server-stubs';
import type { OperationCall } from '../../context.js';
import { limits } from '../../contracts.js';

type Call = OperationCall<'requestPhoneNumber'>;
type Request = Input<'requestPhoneNumber'>;
type ValidationReason = ErrorBody<'requestPhoneNumber', 'ValidationException'>['Reason'];

const { tagsPerResource, reservedTagPrefix } = limits.requestPhoneNumber;

/** Holds a request against the rules between its members, before any state is looked at. */
export function checkNumberRequest(call: Call, request: Request): void {
  const { IsoCountryCode: country, NumberType: type } = request;
  if (type !== 'LONG_CODE' && country !== 'US') {
    throw toInvalid(call, 'IsoCountryCode', `must be US for a ${type} number`);
  }
  if (type === 'SIMULATOR' && request.MessageType !== 'TRANSACTIONAL') {
    // The service looks for a simulator of this message type, and there is none.
    throw call.refuse('ResourceNotFoundException', {
      Message: `There is no SIMULATOR number for ${request.MessageType} messages; MessageType must be TRANSACTIONAL.`,
      ResourceType: 'phone-number',
    });
  }
  if (type === 'TEN_DLC' && request.RegistrationId === undefined) {
    throw toInvalid(
      call,
      'RegistrationId',
      'is missing: a TEN_DLC number belongs to a registered campaign',
      'MISSING_PARAMETER',
    );
  }
  checkCapabilities(call, request);
  checkPreference(call, request);
  if (request.InternationalSendingEnabled === true && !(type === 'TOLL_FREE' && country === 'US')) {
    throw toInvalid(
      call,
      'InternationalSendingEnabled',
      'is possible only for a TOLL_FREE number of the US',
      'INTERNATIONAL_SENDING_NOT_SUPPORTED',
    );
  }
  checkTags(call, request.Tags ?? []);
}

function checkCapabilities(call: Call, request: Request): void {
  const { IsoCountryCode: country, NumberCapabilities: capabilities } = request;
  if (capabilities.includes('MMS') && country !== 'US' && country !== 'CA') {
    throw toInvalid(call, 'NumberCapabilities', 'may contain MMS only in US and CA');
  }
  const unregistered = request.NumberType === 'LONG_CODE' && request.RegistrationId === undefined;
  if (unregistered && country === 'US' && capabilities.some((one) => one !== 'VOICE')) {
    throw toInvalid(
      call,
      'NumberCapabilities',
      'must be VOICE alone for a LONG_CODE number of the US without a RegistrationId',
    );
  }
}

function checkPreference(call: Call, request: Request): void {
  const [preference] = request.NumberPreference ?? [];
  if (preference === undefined) return;
  if (request.NumberType !== 'TEN_DLC') {
    throw toInvalid(call, 'NumberPreference', 'is possible only for a TEN_DLC number of the US');
  }
  if (preference.PreferenceType[0] !== 'ExactMatch' && preference.Filter.length > 1) {
    throw toInvalid(
      call,
      'NumberPreference.0.Filter',
      `must have one value for ${preference.PreferenceType[0]}`,
      'INVALID_FILTER_VALUES',
    );
  }
}

function checkTags(call: Call, tags: readonly schemas.Tag[]): void {
  const keys = new Set<string>();
  for (const [index, { Key }] of tags.entries()) {
    if (Key.toLowerCase().startsWith(reservedTagPrefix)) {
      throw toInvalid(call, `Tags.${index}.Key`, `must not begin with ${reservedTagPrefix}`);
    }
    if (keys.has(Key)) {
      throw toInvalid(call, `Tags.${index}.Key`, `repeats the key ${JSON.stringify(Key)}`);
    }
    keys.add(Key);
  }
  if (tags.length > tagsPerResource) {
    throw call.refuse('ServiceQuotaExceededException', {
      Message: `A resource has at most ${tagsPerResource} tags; the request has ${tags.length}.`,
      Reason: 'TAGS_PER_RESOURCE',
    });
  }
}

/** The refusal of one member. */
export function toInvalid(
  call: Call,
  Name: string,
  Message: string,
  Reason: NonNullable<ValidationReason> = 'INVALID_PARAMETER',
): ServiceError {
  return call.refuse('ValidationException', {
    Message: `${Name} ${Message}.`,
    Reason,
    Fields: [{ Name, Message }],
  });
}
