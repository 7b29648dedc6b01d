import type { Input } from '@numberkit/contract/phone-numbers';

/** The members that RequestPhoneNumber requires, for a toll-free number. */
export const tollFree = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'TOLL_FREE',
} satisfies Input<'requestPhoneNumber'>;
