import { describe, expect, it } from 'vitest';
import { countryOfNumber, toE164 } from '../../src/numbering/country-of-number.js';

describe('the country of a number', () => {
  it.each([
    ['+12065550142', 'US'],
    ['+14165550100', 'CA'],
    ['+17875550100', 'PR'],
    ['+18765550100', 'JM'],
    ['+12423001234', 'BS'],
    ['+16005550100', 'CA'],
    ['+442079460100', 'GB'],
    ['+447400123456', 'GB'],
    ['+447797712345', 'JE'],
    ['+441534456789', 'JE'],
    ['+447911123456', 'GG'],
    ['+447624412345', 'IM'],
    ['+77012345678', 'KZ'],
    ['+79123456789', 'RU'],
    ['+390669812345', 'VA'],
    ['+390612345678', 'IT'],
  ])('tells %s, under a calling code that countries share, for one of %s', (number, country) => {
    expect(countryOfNumber(number)).toBe(country);
  });

  it.each(['+61412345678', '+212650123456', '+4741234567'])(
    'is the main country of the code for %s, of a range that a smaller one has too',
    (number) => {
      expect(countryOfNumber(number)).toBe(
        { '+6': 'AU', '+2': 'MA', '+4': 'NO' }[number.slice(0, 2)],
      );
    },
  );

  it('is known for a number outside the assigned ranges where the code is one country’s alone', () => {
    expect(countryOfNumber('+33639981234')).toBe('FR');
  });

  it.each(['+80012345678', '+88213300655', '+87812345678901', '+8881234567'])(
    'is none for %s, an international service',
    (number) => expect(countryOfNumber(number)).toBeUndefined(),
  );

  it.each(['800', '833', '844', '855', '866', '877', '888', '900', '500', '533'])(
    'is none for +1 %s, a service of the whole North American plan',
    (code) => expect(countryOfNumber(`+1${code}5550100`)).toBeUndefined(),
  );

  it.each(['+441632960123', '+17105550100', '+12115550100'])(
    'is none for %s, in no country’s range of a shared code',
    (number) => expect(countryOfNumber(number)).toBeUndefined(),
  );

  it.each([
    '+1',
    '+12',
    '+1206555010',
    '+120655501000',
    '+5551',
    '+999123456',
    '+1234567890123456789',
  ])('is none for %s, which no plan has room for', (number) =>
    expect(countryOfNumber(number)).toBeUndefined(),
  );
});

describe('E.164', () => {
  it('adds the + that a request left out', () =>
    expect(toE164('12065550142')).toBe('+12065550142'));
  it('keeps the + that is there', () => expect(toE164('+12065550142')).toBe('+12065550142'));
});
