import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/compare.js';
import { applyKnownDrift, parseKnownDrift } from '../src/known-drift.js';
import { fromBotocore } from '../src/models/botocore.js';
import { findDrift } from '../src/watch.js';
import { things, withShapes } from './things.js';

const longer: Finding = {
  at: 'Things.CreateThing.input.Labels[].Key',
  fact: 'maxLength',
  model: 16,
  contract: 8,
};
const toEntries = (entry: object) =>
  parseKnownDrift(
    JSON.stringify({ botocore: '1.0.0', services: {}, known: [{ reason: 'Meant.', ...entry }] }),
  ).entries;

describe('an entry of the known drift', () => {
  test.each([
    ['its place', { at: longer.at }],
    ['one of its places', { at: ['Things.**', longer.at] }],
    ['letters of a step', { at: 'Things.Create*.input.Labels[].*' }],
    ['steps', { at: 'Things.**.Key' }],
    ['both values', { at: longer.at, model: 16, contract: 8 }],
  ])('covers a finding by %s', (_, members) => {
    const entries = toEntries({ fact: 'maxLength', ...members });
    expect(applyKnownDrift([longer], entries)).toEqual({ fresh: [], stale: [] });
  });

  test.each([
    ['another place', { at: 'Things.CreateThing.input.Labels', fact: 'maxLength' }],
    ['a step too many', { at: 'Things.*.Key', fact: 'maxLength' }],
    [
      'letters where a place has brackets',
      { at: 'Things.CreateThing.input.Labelss.Key', fact: 'maxLength' },
    ],
    ['another fact', { at: longer.at, fact: 'minLength' }],
    ['an older value of the model', { at: longer.at, fact: 'maxLength', model: 12 }],
    ['an older value of the contract', { at: longer.at, fact: 'maxLength', contract: 7 }],
  ])('with %s covers none, and no longer applies', (_, entry) => {
    expect(applyKnownDrift([longer], toEntries(entry))).toEqual({
      fresh: [longer],
      stale: [{ at: entry.at, fact: entry.fact }],
    });
  });
});

test.each([
  ['services must be an object.', 'known: []'],
  ['known must be a list.', 'services: {}'],
  ['botocore must be text.', 'services: {}\nknown: []'],
  [
    'services.Things.npm must be text.',
    'botocore: 1.0.0\nservices: { Things: { botocore: things } }\nknown: []',
  ],
  [
    'known[0].reason must be text.',
    'botocore: 1.0.0\nservices: {}\nknown: [{ at: A, fact: member }]',
  ],
  [
    'known[0].why is unknown.',
    'botocore: 1.0.0\nservices: {}\nknown: [{ at: A, fact: member, why: B }]',
  ],
])('a file is refused because %s', (sentence, text) => {
  expect(() => parseKnownDrift(text)).toThrow(sentence);
});

describe('a model that is older than the last one compared', () => {
  const drift = (version: string) => {
    // It lacks a value that the contract has, and has another one that the contract lacks.
    const model = withShapes({
      Kind: { type: 'string', enum: ['SMALL'] },
      Code: { type: 'string', enum: ['Bad', 'Worse', 'Worst'] },
    });
    const known = parseKnownDrift(
      'botocore: 1.10.0\nservices: {}\nknown: [{ at: Gone, fact: member, reason: Meant. }]',
    );
    const { fresh, stale } = findDrift(
      things,
      known,
      new Map([['Things', [fromBotocore(model, version)]]]),
    );
    return { fresh: fresh.map(({ at }) => at), stale };
  };
  test('says nothing against what the contract has, and nothing of entries', () => {
    expect(drift('1.9.0')).toEqual({
      fresh: ['Things.CreateThing.errors.BadRequest.Code'],
      stale: [],
    });
  });

  test('as one that is not older does', () => {
    expect(drift('1.10.0')).toEqual({
      fresh: ['Things.CreateThing.input.Kinds[]', 'Things.CreateThing.errors.BadRequest.Code'],
      stale: [{ at: 'Gone', fact: 'member' }],
    });
  });
});
