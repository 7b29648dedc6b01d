import { expect, test } from 'vitest';
import { readTraceparent } from '../../src/http/request-log.js';

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const later = traceparent.replace('00-', 'cc-');

test.each([
  ['of version 00', traceparent, traceparent],
  ['of a later version', later, later],
  ['of a later version, without what this server does not know', `${later}-what-else`, later],
])('a traceparent %s is read', (_what, header, expected) => {
  expect(readTraceparent({ traceparent: header })).toBe(expected);
});

test.each([
  ['of version 00 with more behind it', `${traceparent}-00`],
  ['of a later version with more that is no member', `${later}x`],
  ['of version ff', traceparent.replace('00-', 'ff-')],
  ['in capitals', traceparent.toUpperCase()],
  ['whose trace id is zero', traceparent.replace(/-[0-9a-f]{32}-/, `-${'0'.repeat(32)}-`)],
  ['whose parent id is zero', traceparent.replace(/-[0-9a-f]{16}-/, `-${'0'.repeat(16)}-`)],
  ['that is too short', traceparent.slice(0, -1)],
  ['twice', `${traceparent}, ${traceparent}`],
  ['with a line of its own', `${traceparent}\n{"level":60}`],
  ['that is something else', '+12065550100'],
  ['that is empty', ''],
])('a traceparent %s is ignored', (_what, header) => {
  expect(readTraceparent({ traceparent: header })).toBeUndefined();
});

test('a request without a traceparent belongs to no trace', () => {
  expect(readTraceparent({})).toBeUndefined();
});
