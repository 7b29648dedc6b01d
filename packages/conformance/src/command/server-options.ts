import { InvalidArgumentError } from 'commander';
import { type Control, createControl } from '../control.js';
import type { ServerOptions } from '../servers/judge-server.js';
import type { Protocol } from '../wire/protocol.js';
import {
  type ConnectionOptions,
  type GivenConnection,
  readConnectionOptions,
} from './connection-options.js';
import { SetupError } from './guard.js';
import { type GivenIdentity, toIdentities } from './identity-options.js';
import { readFixtures } from './read-fixtures.js';
import { type GivenRunOptions, readRunOptions } from './run-options.js';

/** What the command that judges a server is given. */
export interface GivenServerOptions extends GivenRunOptions, GivenIdentity, GivenConnection {
  readonly protocol: Protocol;
  readonly fixtures?: string;
  /** `true` where it is steered at the address at which it is judged. */
  readonly control?: string | true;
  readonly controlKey?: string;
  readonly complete?: true;
  readonly explore?: number;
  readonly seed?: number;
}

/**
 * Reads the options as the judge takes them.
 *
 * @throws {SetupError} They contradict each other, or a file cannot be read.
 */
export async function readServerOptions(given: GivenServerOptions): Promise<ServerOptions> {
  const { baseUrl, protocol, fixtures, control, complete, explore, seed } = given;
  if (explore !== undefined && protocol !== 'contract') {
    throw new SetupError('--explore speaks the protocol contract only');
  }
  if (explore === undefined && seed !== undefined) {
    throw new SetupError('--seed repeats what --explore has found: give both');
  }
  const way = await readConnectionOptions(given);
  if (protocol === 'aws' && way.headers?.['authorization'] !== undefined) {
    throw new SetupError('--header authorization is the signature in the protocol aws');
  }
  return {
    ...(await readRunOptions(given)),
    ...toIdentities(given),
    ...way,
    baseUrl,
    protocol,
    ...(fixtures !== undefined && { fixtures: await readFixtures(fixtures) }),
    ...(control !== undefined && { control: toControl(given, control, way) }),
    ...(complete && { complete }),
    ...(explore !== undefined && { explore: { count: explore, seed: seed ?? createSeed() } }),
  };
}

/** The address of an option. @throws {InvalidArgumentError} It is none. */
export function toUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('It is no address of http or https.');
}

/** The whole number of an option. @throws {InvalidArgumentError} It is none. */
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
  if (!URL.canParse(url)) throw new SetupError(`--control ${url} is no address of http or https`);
  // A gateway's secret is for that gateway.
  const isSameOrigin = new URL(url).origin === new URL(baseUrl).origin;
  return createControl({
    baseUrl: url,
    ...(key && { key }),
    ...(isSameOrigin && headers && { headers }),
    ...(ca && { ca }),
  });
}

function createSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}
