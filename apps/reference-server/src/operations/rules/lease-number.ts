import type { Input } from '@numberkit/contract';
import type { OperationCall } from '../../context.js';
import {
  type CandidateRange,
  createNumberPlan,
  createPreferredRange,
} from '../../numbering/index.js';
import type { Tables } from '../../storage/tables.js';
import { toInvalid } from './number-wish.js';

type Call = OperationCall<'requestPhoneNumber'>;
type Wish = Input<'requestPhoneNumber'>;

interface LeaseRange extends CandidateRange {
  readonly rangeKey: string;
}

/** Takes the next free number that fits the wish. */
export async function leaseNumber(call: Call, wish: Wish, tables: Tables): Promise<string> {
  const range = toLeaseRange(call, wish);
  for (;;) {
    const index = await tables.numberRanges.next(range.rangeKey);
    if (index >= range.count) {
      throw call.refuse('ConflictException', {
        Message: `No ${wish.NumberType} number of ${wish.IsoCountryCode} that fits the request is left.`,
        ResourceType: 'phone-number',
      });
    }
    const candidate = range.candidateAt(index);
    if (candidate !== undefined && !(await isTaken(candidate, tables))) return candidate;
  }
}

async function isTaken(number: string, tables: Tables): Promise<boolean> {
  return (
    (await tables.phoneNumbers.isLeased(number)) ||
    (await tables.inventoryPhoneNumbers.isHeld(number))
  );
}

function toLeaseRange(call: Call, wish: Wish): LeaseRange {
  const [preference] = wish.NumberPreference ?? [];
  if (preference === undefined) {
    const plan = createNumberPlan(wish.IsoCountryCode, wish.NumberType);
    if (plan !== undefined) return plan;
    throw toInvalid(
      call,
      'IsoCountryCode',
      `names no country with ${wish.NumberType} numbers to lease`,
    );
  }
  // Sorted, so that one counter stands behind one set of filters.
  const [type] = preference.PreferenceType;
  const filters = [...preference.Filter].sort();
  const range = createPreferredRange({ PreferenceType: [type], Filter: filters });
  if (range.count === 0) {
    throw toInvalid(
      call,
      'NumberPreference.0.Filter',
      'matches no phone number of the US',
      'INVALID_FILTER_VALUES',
    );
  }
  return { ...range, rangeKey: `US:preferred:${type}:${filters.join(',')}` };
}
