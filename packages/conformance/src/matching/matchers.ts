export {
  arnOf,
  asSent,
  asSentInAnyOrder,
  fromResponseOf,
  fromSent,
  headerOf,
  momentAfter,
  requestOf,
  responseOf,
} from './exchange-values.js';
export type { Matcher } from './matcher.js';
export { destination, fixture, fixtureAs, maxLengthToken, token } from './run-values.js';
export { arnEndingWith, endingWith, messageWith, toOtherPartition } from './siblings.js';
export {
  aboutNow,
  absent,
  anything,
  arrayContaining,
  either,
  every,
  fromNow,
  headerListContaining,
  optional,
  stringContaining,
  text,
  timestamp,
  unlike,
} from './values.js';
