import fc from 'fast-check';
import type { Draw } from '../requests/draft.js';
import { chance, pick } from '../requests/draw.js';

/** Texts that are known to break programs. */
const texts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udc00b',
  '\ud83d\ude00',
  'a\u2028b',
  'a\u2029b',
  '\ufeff',
  '\u202eabc',
  '\u0085',
  '\u001b[2J',
  '\u001b]0;x\u0007',
  'a\r\nX-Injected: 1',
  'a\nb',
  '%00',
  '%2500',
  '%25',
  '%',
  '%zz',
  '%ff%fe',
  '..',
  '../../etc/passwd',
  '/',
  '\\',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'then',
  '$where',
  "'; DROP TABLE phone_numbers; --",
  '" OR 1=1 --',
  '<script>alert(1)</script>',
  `\${jndi:ldap://127.0.0.1/a}`,
  '{{7*7}}',
  '*',
  '?',
  '#',
  'null',
  'undefined',
  'NaN',
  'true',
  '0',
  '-1',
  '1e400',
  '9'.repeat(400),
  '+',
  '+0',
  `+${'1'.repeat(40)}`,
  'protect-',
  'arn:aws:sms-voice:us-east-1:111122223333:pool/',
  'arn:aws:sms-voice:us-east-1:999999999999:pool/pool-11111111111111111111111111111111',
  `arn:${':'.repeat(300)}`,
  'aws:reserved',
  'a'.repeat(257),
  'a'.repeat(20_000),
  'İ'.repeat(300),
  '﷽'.repeat(300),
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f'.repeat(40),
];

const toAnyText = () => fc.string({ unit: 'binary', maxLength: 60 });

/** A hostile text, often with the request's marker in it. */
export function drawText(draw: Draw, marker: string): string {
  const text = chance(draw, 75) ? pick(draw, texts) : draw(toAnyText);
  return chance(draw, 50) ? `${marker}${text}` : chance(draw, 50) ? `${text}${marker}` : text;
}

const toAnyJson = () => fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' });

/** The prefix of a string that stands for a number which `JSON.stringify` cannot write; see `writeJson`. */
const rawNumber = '@number:';

const numbers: readonly unknown[] = [
  0,
  -0,
  -1,
  1.5,
  1e21,
  -1e308,
  2 ** 53,
  253_402_300_800,
  -62_135_596_801,
  `${rawNumber}1e400`,
  `${rawNumber}-1e400`,
  `${rawNumber}${'9'.repeat(400)}`,
  `${rawNumber}0.${'0'.repeat(400)}1`,
  `${rawNumber}1E-400`,
];

/** A value that most schemas do not allow. It is a copy, which later mutations can change. */
export function drawValue(draw: Draw, marker: string): unknown {
  return structuredClone(drawShared(draw, marker));
}

function drawShared(draw: Draw, marker: string): unknown {
  switch (pick(draw, ['text', 'number', 'json', 'plain', 'nested'])) {
    case 'text':
      return drawText(draw, marker);
    case 'number':
      return pick(draw, numbers);
    case 'json':
      return draw(toAnyJson);
    case 'nested':
      return pick(draw, [[[]], [{}], { [marker]: { a: [] } }, [null], [[[[marker]]]]]);
    default:
      return pick(draw, [null, true, false, [], {}, '']);
  }
}

const rawNumbers = new RegExp(`"${rawNumber}([^"]+)"`, 'g');

/** Writes a value as JSON, including numbers that JavaScript does not have. */
export function writeJson(value: unknown): string {
  return (JSON.stringify(value) ?? '').replace(rawNumbers, '$1');
}
