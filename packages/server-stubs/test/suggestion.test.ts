import { expect, test } from 'vitest';
import { toSuggestion } from '../src/index.js';
import { toMessage } from '../src/validator/messages.js';

const names = ['MESSAGE', 'VOICE', 'US'];

test.each([
  ['message', 'MESSAGE'],
  ['MESAGE', 'MESSAGE'],
  ['VIOCE', 'VOICE'],
  ['us', 'US'],
])('%s may be a slip of %s', (word, name) => {
  expect(toSuggestion(word, names)).toBe(` (did you mean ${name}?)`);
});

test.each(['UK', 'SMS', 'MESS', '', 1, null, 'M'.repeat(10_000)])(
  '%j is no slip of a name',
  (word) => {
    expect(toSuggestion(word, names)).toBe('');
  },
);

test('the refusal of a value that is not allowed names the one that was meant, and not the value', () => {
  expect(toMessage('enum', { enum: names }, 'voise')).toBe(
    'must be one of MESSAGE, VOICE, US (did you mean VOICE?)',
  );
  expect(toMessage('enum', { enum: names }, 'secret')).toBe('must be one of MESSAGE, VOICE, US');
  expect(toMessage('type', { type: 'string' }, 'voice')).toBe('must be a string');
});
