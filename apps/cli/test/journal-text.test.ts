import { expect, test } from 'vitest';
import { createJournalWriter, type JournalEntry } from '../src/output/journal-text.js';
import { createPaint } from '../src/output/text.js';

const entry: JournalEntry = {
  number: 1,
  time: new Date('2026-03-31T12:00:03.250Z'),
  operation: 'requestPhoneNumber',
  protocol: 'contract',
  verdict: 'valid',
  status: 200,
  duration: 1.25,
};

test('requests that come one by one stand in columns that grow with their values', () => {
  const write = createJournalWriter(createPaint(false));
  const invalid = { status: 400, verdict: 'invalid', reason: 'Body is missing.' } as const;
  expect([
    write({ ...entry, operation: 'tagResource' }),
    write({ ...entry, ...invalid, exception: 'ValidationException' }),
    write({ ...entry, operation: 'tagResource', duration: 12.5 }),
  ]).toEqual([
    '12:00:03.250  200  tagResource  contract  valid  1.3',
    '12:00:03.250  400  requestPhoneNumber  contract  invalid  1.3  ValidationException  Body is missing.',
    '12:00:03.250  200  tagResource         contract  valid    12.5',
  ]);
});

test.each([
  ['green', { status: 200 }, 32],
  ['yellow', { status: 409 }, 33],
  ['red', { status: 400, verdict: 'invalid' }, 31],
  ['cyan', { status: 500 }, 36],
  ['blue', { status: 403, verdict: 'unjudged' }, 34],
  ['magenta', { verdict: 'unjudged' }, 35],
] as const)(
  'the status is %s, as in the console, of a request with %j',
  (_colour, outcome, code) => {
    const { status: _status, ...others } = entry;
    const line = createJournalWriter(createPaint(true))({ ...others, ...outcome });
    expect(line).toContain(`\u001b[${code}m${'status' in outcome ? outcome.status : '---'}\u001b[`);
  },
);
