// What scenarios of any contract are written with.
export {
  createMatcher,
  type Expected,
  type ExpectedMembers,
  type Fixtures,
  type Given,
  type GivenMembers,
  type MatchContext,
  type Matcher,
  type Members,
  nothing,
} from './matching/matcher.js';
export * from './matching/matchers.js';
export type { Exchange, Prerequisite } from './scenario/exchange.js';
export type { Expectation, ExpectedException, ExpectedOutput } from './scenario/expectation.js';
export { decided, documented, observed, type Provenance } from './scenario/provenance.js';
export {
  type ControlStep,
  inGroup,
  type Level,
  type Pause,
  type Scenario,
  type ScenariosOf,
  type Title,
} from './scenario/scenario.js';
export { moreThanASecond, otherRequestId } from './scenario/steps.js';
