import parsePhoneNumber from 'libphonenumber-js/max';

const subscriberTypes: ReadonlySet<string | undefined> = new Set([
  'FIXED_LINE',
  'MOBILE',
  'FIXED_LINE_OR_MOBILE',
]);

/** The country in whose plan an E.164 number is a subscriber's: no toll-free, premium or other service. */
export function subscriberCountryOf(e164: string): string | undefined {
  const number = parsePhoneNumber(e164, { extract: false });
  return subscriberTypes.has(number?.getType()) ? number?.country : undefined;
}
