import { expect, test } from 'vitest';
import {
  type FaultDraft,
  toFaultCommand,
  toFaultCurl,
  toFaultText,
  toNewFault,
} from '../src/text/faults.ts';

const origin = 'http://127.0.0.1:5001';
const draft: FaultDraft = {
  operation: 'requestPhoneNumber',
  effect: 'exception',
  exception: 'ThrottlingException',
  members: {},
  retryAfter: '',
  delay: '',
  extent: 'calls',
  calls: '3',
  probability: '0.5',
  seed: '',
};
const toFault = (change: Partial<FaultDraft> = {}) =>
  toNewFault({ ...draft, ...change }, (name) => name !== 'Fields');

test('a form with nothing but an exception gives a fault with nothing else', () => {
  expect(toFault()).toEqual({
    operation: 'requestPhoneNumber',
    calls: 3,
    exception: 'ThrottlingException',
  });
});

test('only the fields of the chosen effect and extent are in the fault', () => {
  const others = { members: { Message: 'x' }, retryAfter: '1', seed: '7' };
  expect(toFault({ ...others, effect: 'drop', extent: 'always' })).toEqual({
    operation: 'requestPhoneNumber',
    probability: 1,
    drop: true,
  });
  expect(toFault({ ...others, effect: 'none', delay: ' PT2S ', extent: 'probability' })).toEqual({
    operation: 'requestPhoneNumber',
    probability: 0.5,
    seed: 7,
    delay: 'PT2S',
  });
});

test('a member that is no text is read as JSON, and sent as it stands where it is none', () => {
  const members = { Message: '1', Fields: '[1]', Reason: ' ' };
  expect(toFault({ members }).members).toEqual({ Message: '1', Fields: [1] });
  expect(toFault({ members: { Fields: '[' } }).members).toEqual({ Fields: '[' });
});

test('the command has the options of numberkit fault add', () => {
  expect(toFaultCommand(origin, toFault({ members: { Reason: "it's" }, retryAfter: '2' }))).toBe(
    `numberkit fault add requestPhoneNumber --url http://127.0.0.1:5001 --calls 3 --exception ThrottlingException --members '{"Reason":"it'\\''s"}' --retry-after 2`,
  );
  expect(toFaultCommand(origin, toFault({ effect: 'drop', extent: 'always' }))).toContain(
    '--always --drop',
  );
});

test('the request names the key by its variable, and never has it', () => {
  expect(toFaultCurl('http://x', toFault(), true)).toContain('$NUMBERKIT_CONTROL_KEY');
  expect(toFaultCurl('http://x', toFault(), false)).not.toContain('Authorization');
});

test('a fault reads as a sentence', () => {
  expect(toFaultText({ operation: 'x', delay: 'PT1S', exception: 'Oops', calls: 1 })).toBe(
    'delay of PT1S, then Oops: the next call',
  );
  expect(toFaultText({ operation: 'x', drop: true, probability: 1 })).toBe(
    'connection closed without a response: every call',
  );
});
