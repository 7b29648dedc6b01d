import { readFile } from 'node:fs/promises';
import { type Fixtures, standardFixtures } from '../fixtures.js';
import { isMembers } from '../matching/matcher.js';
import { parseJson } from '../wire/http.js';
import { orSetupError, SetupError } from './guard.js';

/**
 * Reads the fixtures that a server holds from a JSON file.
 *
 * @throws {SetupError} The file cannot be read, or is not an object of fixtures.
 */
export async function readFixtures(path: string): Promise<Partial<Fixtures>> {
  const json = parseJson(await orSetupError('The fixtures cannot be read', readFile(path, 'utf8')));
  if (!isMembers(json)) throw new SetupError(`${path} does not contain a JSON object of fixtures`);
  const names = Object.keys(standardFixtures);
  for (const [name, value] of Object.entries(json)) {
    if (!names.includes(name)) {
      throw new SetupError(
        `${path} names ${name}, which is not a fixture; the fixtures are ${names.join(', ')}`,
      );
    }
    if (typeof value !== 'string' || value === '') {
      throw new SetupError(`${name} in ${path} is not a text`);
    }
  }
  return json;
}
