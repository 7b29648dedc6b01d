export {
  asSent,
  asSentInAnyOrder,
  endingWith,
  fromResponseOf,
  fromSent,
  headerOf,
  messageWith,
  momentAfter,
  requestOf,
  responseOf,
} from './exchange-values.js';
export type { Matcher } from './matcher.js';
export {
  digits,
  fixture,
  fixtureAs,
  inCapitals,
  maxLengthToken,
  sharedToken,
  token,
} from './run-values.js';
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
