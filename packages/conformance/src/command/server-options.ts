import { readFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { type Control, createControl } from '../control.js';
import { type Fixtures, isMembers } from '../matching/matcher.js';
import type { ServerOptions } from '../servers/server-options.js';
import { parseJson } from '../wire/http.js';
import type { Protocol } from '../wire/protocol.js';
import {
  type ConnectionOptions,
  type GivenConnection,
  readConnectionOptions,
} from './connection-options.js';
import { orSetupError, SetupError } from './guard.js';
import { type GivenIdentity, toIdentities } from './identity-options.js';
import { type GivenRunOptions, readRunOptions } from './run-options.js';

/** The options of the command that judges a server, as given. */
export interface GivenServerOptions extends GivenRunOptions, GivenIdentity, GivenConnection {
  readonly protocol: Protocol;
  readonly fixtures?: string;
  /** `true` if the control interface is at the base URL. */
  readonly control?: string | true;
  readonly controlKey?: string;
  readonly complete?: true;
  readonly explore?: number;
  readonly seed?: number;
}

/**
 * Reads the options for the judge.
 *
 * @throws {SetupError} They contradict each other, or a file cannot be read.
 */
export async function readServerOptions(given: GivenServerOptions): Promise<ServerOptions> {
  const { baseUrl, protocol, fixtures, control, complete, explore, seed } = given;
  if (explore !== undefined && protocol !== 'contract') {
    throw new SetupError('--explore works with the protocol contract only');
  }
  if (explore === undefined && seed !== undefined) {
    throw new SetupError('--seed repeats the requests of --explore: give both');
  }
  const connection = await readConnectionOptions(given);
  if (protocol === 'aws' && connection.headers?.['authorization'] !== undefined) {
    throw new SetupError('--header authorization would replace the signature of the protocol aws');
  }
  const run = await readRunOptions(given);
  return {
    ...run,
    ...toIdentities(given),
    ...connection,
    baseUrl,
    protocol,
    ...(fixtures !== undefined && { fixtures: await readFixtures(fixtures, run.suite.fixtures) }),
    ...(control !== undefined && { control: toControl(given, control, connection) }),
    ...(control !== undefined && !given.contract && { documentation: toDocumentation(baseUrl) }),
    ...(complete && { complete }),
    ...(explore !== undefined && { explore: { count: explore, seed: seed ?? createSeed() } }),
  };
}

/** @throws {InvalidArgumentError} The text is not an address. */
export function toUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('It must be an address of http or https.');
}

/** @throws {InvalidArgumentError} The text is not a whole number. */
export function toWhole(text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

function toControl(
  { baseUrl, controlKey: key }: GivenServerOptions,
  at: string | true,
  { headers, ca }: ConnectionOptions,
): Control {
  const url = at === true ? baseUrl : at;
  if (!URL.canParse(url))
    throw new SetupError(`--control ${url} is not an address of http or https`);
  // A secret for the gateway must not reach another server.
  const isSameOrigin = new URL(url).origin === new URL(baseUrl).origin;
  return createControl({
    baseUrl: url,
    ...(key && { key }),
    ...(isSameOrigin && headers && { headers }),
    ...(ca && { ca }),
  });
}

// A server with a control interface is one of Numberkit, which documents the operations of phone numbers there.
function toDocumentation(baseUrl: string): string {
  return `${baseUrl.replace(/\/+$/, '')}/_numberkit/docs/#phone-numbers`;
}

function createSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}

/**
 * Reads the fixtures that a server holds from a JSON file.
 *
 * @throws {SetupError} The file cannot be read, or is not an object of fixtures.
 */
async function readFixtures(path: string, known: Fixtures): Promise<Fixtures> {
  const json = parseJson(await orSetupError('The fixtures cannot be read', readFile(path, 'utf8')));
  if (!isMembers(json)) throw new SetupError(`${path} does not contain a JSON object of fixtures`);
  const names = Object.keys(known);
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(json)) {
    if (!names.includes(name)) {
      throw new SetupError(
        `${path} names ${name}, which is not a fixture; the fixtures are ${names.join(', ')}`,
      );
    }
    if (typeof value !== 'string' || value === '') {
      throw new SetupError(`${name} in ${path} is not a text`);
    }
    texts.set(name, value);
  }
  return Object.fromEntries(texts);
}
