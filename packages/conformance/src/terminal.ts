export { exitOnOutputError, type OutputExitCodes } from './command/output-errors.js';
export {
  createStatusLine,
  type StatusLine,
  type Terminal,
  toCountText,
  toRateText,
} from './command/status-line.js';
export { wantsColours } from './report/colours.js';
export { toPrintable } from './report/escape.js';
export { verdictSigns } from './report/words.js';
