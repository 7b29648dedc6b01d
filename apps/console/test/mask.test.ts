import { expect, test } from 'vitest';
import { maskNumbers, maskResource, maskSensitive } from '../src/text/mask.ts';

test('a phone number in a text keeps its first and its last digits only', () => {
  expect(maskNumbers('The number +12065550142 is taken.')).toBe(
    'The number +1206•••0142 is taken.',
  );
  expect(maskNumbers('/phone-numbers/%2B12065550142')).toBe('/phone-numbers/%2B1206•••0142');
});

test('a short number keeps no last digits', () => {
  expect(maskNumbers('+1206555')).toBe('+1206•••');
});

test('ids, dates and other numbers in a text stay', () => {
  const text = 'phone-0123456789abcdef0123456789abcdef 2026-11-29 111122223333 +72 h';
  expect(maskNumbers(text)).toBe(text);
});

test('a sensitive value that is no number is covered whole', () => {
  expect(maskSensitive('Ada Lovelace')).toBe('•••');
  expect(maskSensitive('+12065550142')).toBe('+1206•••0142');
  expect(maskSensitive('12065550142')).toBe('1206•••0142');
});

test('a resource loses its sensitive members and every number, and keeps the rest', () => {
  const created = new Date(0);
  const resource = {
    CallingName: 'Ada',
    Associations: [{ Name: 'UserId', Value: 'x' }],
    Destination: ['+12065550142'],
    CreatedTimestamp: created,
    Enabled: true,
  };
  expect(maskResource(resource, [['CallingName'], ['Associations', '*', 'Value']])).toEqual({
    CallingName: '•••',
    Associations: [{ Name: 'UserId', Value: '•••' }],
    Destination: ['+1206•••0142'],
    CreatedTimestamp: created,
    Enabled: true,
  });
  expect(resource.CallingName).toBe('Ada');
});
