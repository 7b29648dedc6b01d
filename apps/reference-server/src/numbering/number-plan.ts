import type { schemas } from '@numberkit/contract/phone-numbers';
import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/max';
import { limits } from '../contracts.js';
import { type CandidateRange, createCandidateRange } from './candidate-range.js';
import { createCountryCheck } from './country-of-number.js';
import { toFictionLines, toFictionTemplates } from './fiction-ranges.js';
import { toLines, toOrdinaryTemplate } from './ordinary-ranges.js';

/** The area codes the service leases toll-free numbers from (AWS End User Messaging SMS guide). */
export const tollFreePrefixes: readonly string[] = limits.requestPhoneNumber.tollFreePrefixes;

/** The numbers to lease for a country and a number type. */
export interface NumberPlan extends CandidateRange {
  /**
   * Names the numbers, such as 'US:geographic' or 'US:toll-free'. Number types that draw from the same numbers
   * have the same key: one counter a key returns every number once.
   */
  readonly rangeKey: string;
}

const plans = new Map<string, NumberPlan>();

/**
 * The plan of a country (ISO 3166-1 alpha-2) and a number type; undefined where no such numbers
 * exist: only the US has toll-free, 10DLC and simulator numbers, and of a few territories no number
 * can be told from their neighbour's. Numbers set aside for fiction come first, then ordinary ones.
 */
export function createNumberPlan(
  country: string,
  numberType: schemas.NumberType,
): NumberPlan | undefined {
  if (!isSupportedCountry(country)) return undefined;
  if (country !== 'US' && numberType !== 'LONG_CODE') return undefined;
  const tollFree = numberType === 'TOLL_FREE';
  const rangeKey = `${country}:${tollFree ? 'toll-free' : 'geographic'}`;
  const plan = plans.get(rangeKey) ?? { rangeKey, ...toRange(country, tollFree) };
  plans.set(rangeKey, plan);
  return plan.count === 0 ? undefined : plan;
}

function toRange(country: CountryCode, tollFree: boolean): CandidateRange {
  return createCandidateRange({
    fiction: tollFree ? [toFictionLines(tollFreePrefixes)] : toFictionTemplates(country),
    ordinary: [tollFree ? toLines(tollFreePrefixes) : toOrdinaryTemplate(country)],
    isValid: createCountryCheck(country),
  });
}
