import { readFile } from 'node:fs/promises';
import { type Fixtures, standardFixtures } from '../fixtures.js';
import { isMembers } from '../matching/matcher.js';
import { parseJson } from '../wire/http.js';
import { orSetupError, SetupError } from './guard.js';

/**
 * Reads what a server holds from a JSON file.
 *
 * @throws {SetupError} It cannot be read, or is no object of fixtures.
 */
export async function readFixtures(path: string): Promise<Partial<Fixtures>> {
  const json = parseJson(await orSetupError('The fixtures cannot be read', readFile(path, 'utf8')));
  if (!isMembers(json)) throw new SetupError(`${path} holds no JSON object of fixtures`);
  const names = Object.keys(standardFixtures);
  for (const [name, value] of Object.entries(json)) {
    if (!names.includes(name)) {
      throw new SetupError(
        `${path} names ${name}, which is no fixture; they are ${names.join(', ')}`,
      );
    }
    if (typeof value !== 'string' || value === '') {
      throw new SetupError(`${path} gives ${name} no text`);
    }
  }
  return json;
}
