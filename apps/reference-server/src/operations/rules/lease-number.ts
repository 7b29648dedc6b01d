import type { Input } from '@numberkit/contract';
import type { OperationCall } from '../../context.js';
import type { CandidateRange } from '../../numbering/candidate-range.js';
import { createNumberPlan } from '../../numbering/number-plan.js';
import { createPreferredRange } from '../../numbering/number-preference.js';
import type { PhoneNumber } from '../../storage/phone-numbers.js';
import type { Tables } from '../../storage/tables.js';
import { toInvalid } from './number-request.js';

type Call = OperationCall<'requestPhoneNumber'>;
type Wish = Input<'requestPhoneNumber'>;

interface LeaseRange extends CandidateRange {
  readonly rangeKey: string;
}

/** Leases the next free number that fits the wish; `toNumber` says all else that there is to it. */
export async function leaseNumber(
  call: Call,
  wish: Wish,
  tables: Tables,
  toNumber: (PhoneNumber: string) => PhoneNumber,
): Promise<PhoneNumber> {
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
    if (candidate === undefined) continue;
    const number = toNumber(candidate);
    if (await tables.phoneNumbers.lease(number)) return number;
  }
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
