export type { CandidateRange } from './candidate-range.js';
export { countryOfNumber, toE164 } from './country-of-number.js';
export { createNumberPlan, type NumberPlan } from './number-plan.js';
export { createPreferredRange } from './number-preference.js';
export { tollFreePrefixes } from './toll-free-prefixes.js';
