export { absent, either, optional, unlike } from './choice.js';
export { answered, headerOf, sentIn } from './earlier.js';
export { fixture, fixtureAs } from './fixture.js';
export { anything, mentioning, text, timestamp } from './forms.js';
export { holding, listing } from './lists.js';
export type { Matcher } from './matcher.js';
export { destination, token } from './run-values.js';
export { asSent, asSentInAnyOrder, fromSent } from './sent.js';
export { endingWith } from './siblings.js';
