import { type CountryCode, getCountryCallingCode } from 'libphonenumber-js/max';
import { createTemplate, type NumberTemplate, toAnyDigits } from './candidate-range.js';
import { areaCodesOf } from './country-of-number.js';

/** The ends of the single mobile numbers that Australia sets aside for film, after +61 491 57. */
const australianFilmMobiles =
  '0006 0110 0156 0157 0158 0159 0313 0737 1266 1491 1804 2549 2665 2983 3087 3770 4118 4632 5254 ' +
  '5789 6398 6801 7426 7644 8148 8888 8957 9212 9455 9760';

// Set aside by each country's regulator so that nobody is called by mistake. Left out are ranges
// that libphonenumber holds for invalid: GB 0115 496 0, 01632 960 and 07700 900, FR 06 39 98,
// IE 020 91.
const byCountry: Partial<Record<CountryCode, () => readonly NumberTemplate[]>> = {
  // ACMA, "Phone numbers for use in TV shows, films and creative works".
  AU: () => [
    createTemplate(toPrefixes('+6149157', australianFilmMobiles)),
    createTemplate(
      toPrefixes('+61', '25550 27010 35550 37010 75550 77010 85550 87010'),
      toAnyDigits(4),
    ),
  ],
  // Bundesnetzagentur, Mitteilung 148/2021, "Rufnummern für Medienproduktionen".
  DE: () => [
    createTemplate(toPrefixes('+49', '17139200 176040690'), toAnyDigits(2)),
    createTemplate(toPrefixes('+49', '3023125 6990009 4066969 2214710 8999998'), toAnyDigits(3)),
  ],
  // ARCEP, décision 2018-0881, numbers for audiovisual works.
  FR: () => [createTemplate(toPrefixes('+33', '19900 26191 35301 46571 53649'), toAnyDigits(4))],
  // Ofcom, "Telephone numbers for use in TV and radio drama programmes".
  GB: () => [
    createTemplate(
      toPrefixes(
        '+44',
        '2079460 1134960 1144960 1164960 1174960 1184960 1214960 1314960 1414960 1514960 1614960' +
          ' 1914980 2890180 2920180',
      ),
      toAnyDigits(3),
    ),
  ],
  // PTS, "Telefonnummer till böcker och filmer": the mobile block is 070-174 06 05 to 06 99.
  SE: () => [
    createTemplate(['+4670174060'], ['56789']),
    createTemplate(['+467017406'], ['123456789', ...toAnyDigits(1)]),
    createTemplate(toPrefixes('+46', '3139006 4062804 8465004 9803192'), toAnyDigits(2)),
  ],
};

/**
 * The numbers of a country that are set aside for fiction: in the North American plan 555-0100 to
 * 555-0199 of every area code (ATIS-0300115, 555 NXX assignment guidelines), elsewhere as above.
 */
export function toFictionTemplates(country: CountryCode): readonly NumberTemplate[] {
  if (getCountryCallingCode(country) !== '1') return byCountry[country]?.() ?? [];
  return [toFictionLines(areaCodesOf(country))];
}

/** 555-0100 to 555-0199 of each of these North American area codes. */
export function toFictionLines(areaCodes: readonly string[]): NumberTemplate {
  return createTemplate(
    areaCodes.map((code) => `+1${code}55501`),
    toAnyDigits(2),
  );
}

function toPrefixes(callingCode: string, ranges: string): readonly string[] {
  return ranges.split(' ').map((range) => callingCode + range);
}
