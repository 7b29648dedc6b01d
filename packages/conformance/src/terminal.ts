export { wantsColours } from './report/colours.js';
export { toPrintable } from './report/escape.js';
