import type { ErrorBody, Input } from '@numberkit/contract';
import type { ServiceError } from '@numberkit/server-stubs';
import type { OperationCall } from '../../context.js';

type Call = OperationCall<'requestPhoneNumber'>;
type Wish = Input<'requestPhoneNumber'>;
type ValidationReason = ErrorBody<'requestPhoneNumber', 'ValidationException'>['Reason'];

/** Holds a wish against the rules between its members, before any state is looked at. */
export function checkNumberWish(call: Call, wish: Wish): void {
  const { IsoCountryCode: country, NumberType: type } = wish;
  if (type !== 'LONG_CODE' && country !== 'US') {
    throw toInvalid(call, 'IsoCountryCode', `must be US for a ${type} number`);
  }
  if (type === 'SIMULATOR' && wish.MessageType !== 'TRANSACTIONAL') {
    // The service looks for a simulator of this message type, and there is none.
    throw call.refuse('ResourceNotFoundException', {
      Message: `There is no SIMULATOR number for ${wish.MessageType} messages; MessageType must be TRANSACTIONAL.`,
      ResourceType: 'phone-number',
    });
  }
  if (type === 'TEN_DLC' && wish.RegistrationId === undefined) {
    throw toInvalid(
      call,
      'RegistrationId',
      'is missing: a TEN_DLC number belongs to a registered campaign',
      'MISSING_PARAMETER',
    );
  }
  checkCapabilities(call, wish);
  checkPreference(call, wish);
  if (wish.InternationalSendingEnabled === true && !(type === 'TOLL_FREE' && country === 'US')) {
    throw toInvalid(
      call,
      'InternationalSendingEnabled',
      'is possible only for a TOLL_FREE number of the US',
      'INTERNATIONAL_SENDING_NOT_SUPPORTED',
    );
  }
}

function checkCapabilities(call: Call, wish: Wish): void {
  const { IsoCountryCode: country, NumberCapabilities: capabilities } = wish;
  if (capabilities.includes('MMS') && country !== 'US' && country !== 'CA') {
    throw toInvalid(call, 'NumberCapabilities', 'may contain MMS only in US and CA');
  }
  const unregistered = wish.NumberType === 'LONG_CODE' && wish.RegistrationId === undefined;
  if (unregistered && country === 'US' && capabilities.some((one) => one !== 'VOICE')) {
    throw toInvalid(
      call,
      'NumberCapabilities',
      'must be VOICE alone for a LONG_CODE number of the US without a RegistrationId',
    );
  }
}

function checkPreference(call: Call, wish: Wish): void {
  const [preference] = wish.NumberPreference ?? [];
  if (preference === undefined) return;
  if (wish.NumberType !== 'TEN_DLC') {
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
