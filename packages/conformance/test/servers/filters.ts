import type { Members } from './messages.js';
import { invalid } from './resources.js';

interface Filter {
  readonly name: string;
  readonly values: readonly string[];
}

/** The member that a filter compares, and the values that it can have. */
const forms: Readonly<Record<string, readonly [member: string, form: RegExp]>> = {
  status: ['Status', /^(PENDING|ACTIVE|ASSOCIATING|DISASSOCIATING|DELETED)$/],
  'iso-country-code': ['IsoCountryCode', /^[A-Z]{2}$/],
  'message-type': ['MessageType', /^(TRANSACTIONAL|PROMOTIONAL)$/],
  'number-capability': ['NumberCapabilities', /^(SMS|VOICE|MMS|RCS)$/],
  'number-type': ['NumberType', /^(SHORT_CODE|LONG_CODE|TOLL_FREE|TEN_DLC|SIMULATOR)$/],
  'two-way-enabled': ['TwoWayEnabled', /^(true|false)$/],
  'self-managed-opt-outs-enabled': ['SelfManagedOptOutsEnabled', /^(true|false)$/],
  'opt-out-list-name': ['OptOutListName', /./],
  'deletion-protection-enabled': ['DeletionProtectionEnabled', /^(true|false)$/],
  'two-way-channel-arn': ['TwoWayChannelArn', /./],
};

/** The filters of a request. @throws {Refusal} A filter has a value that its member cannot have. */
export function checkFilters(operation: 'describePhoneNumbers', given: unknown): readonly Filter[] {
  const filters = [given ?? []].flat().map((each) => {
    const { Name: name, Values: values }: Members = Object(each);
    return { name: String(name), values: [values].flat().map(String) };
  });
  for (const [at, { name, values }] of filters.entries()) {
    const [, form = /./] = forms[name] ?? [];
    if (values.every((value) => form.test(value))) continue;
    throw invalid(operation, `Filters.${at}.Values`, 'INVALID_FILTER_VALUES');
  }
  return filters;
}

/** Whether a number meets all filters. */
export function isMatch(number: Members, filters: readonly Filter[]): boolean {
  return filters.every(({ name, values }) => {
    const [member = ''] = forms[name] ?? [];
    const own = [number[member] ?? []].flat().map(String);
    return own.some((value) => values.includes(value));
  });
}
