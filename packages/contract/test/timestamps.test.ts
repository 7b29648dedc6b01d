import { describe, expect, it } from 'vitest';
import { fromWireTimestamp, toWireTimestamp } from '../src/encoding.js';

const moment = new Date('2026-03-31T00:00:00.250Z');

describe('A timestamp in epoch seconds', () => {
  it('keeps its milliseconds as a fraction', () => {
    expect(toWireTimestamp('epoch-seconds', moment)).toBe(1774915200.25);
    expect(fromWireTimestamp('epoch-seconds', 1774915200.25)).toEqual(moment);
  });

  it('is decoded to the same millisecond from any fraction', () => {
    for (let milliseconds = 0; milliseconds < 1000; milliseconds += 1) {
      const date = new Date(moment.getTime() + milliseconds);
      const wire = toWireTimestamp('epoch-seconds', date);
      expect(fromWireTimestamp('epoch-seconds', wire)).toEqual(date);
    }
  });

  it('may lie before 1970', () => {
    const date = new Date('1969-12-31T23:59:58.500Z');
    expect(toWireTimestamp('epoch-seconds', date)).toBe(-1.5);
    expect(fromWireTimestamp('epoch-seconds', -1.5)).toEqual(date);
  });

  it('is not decoded from a text', () => {
    expect(() => fromWireTimestamp('epoch-seconds', '1774915200')).toThrow(
      'A value is not a timestamp in the form epoch-seconds.',
    );
  });
});

describe('A timestamp in ISO 8601', () => {
  it('is written in UTC with milliseconds and decoded again', () => {
    expect(toWireTimestamp('iso-8601', moment)).toBe('2026-03-31T00:00:00.250Z');
    expect(fromWireTimestamp('iso-8601', '2026-03-31T02:00:00.25+02:00')).toEqual(moment);
  });

  it('is not decoded from a number or from a text that is no date', () => {
    expect(() => fromWireTimestamp('iso-8601', 1774915200)).toThrow(TypeError);
    expect(() => fromWireTimestamp('iso-8601', 'soon')).toThrow(TypeError);
  });
});

describe('A timestamp in either form', () => {
  it('is refused when the Date is not valid', () => {
    const never = new Date(Number.NaN);
    expect(() => toWireTimestamp('epoch-seconds', never)).toThrow(RangeError);
    expect(() => toWireTimestamp('iso-8601', never)).toThrow(RangeError);
    expect(() => fromWireTimestamp('epoch-seconds', Number.MAX_VALUE)).toThrow(TypeError);
  });

  it('is returned as it is when it is no Date', () => {
    expect(toWireTimestamp('epoch-seconds', 'tomorrow')).toBe('tomorrow');
  });
});
