import type { Members } from '../matching/matcher.js';
import { headerOf, unlike } from '../matching/matchers.js';
import type { Pause } from './scenario.js';

/** More than a second, so that servers which store whole seconds show another moment. */
export const moreThanASecond: Pause = { pause: 1100 };

/** The headers of a response whose request id is not that of an earlier exchange. */
export function otherRequestId(earlier: string, header = 'x-amzn-requestid'): Members {
  return { [header]: unlike(headerOf(earlier, header), '') };
}
