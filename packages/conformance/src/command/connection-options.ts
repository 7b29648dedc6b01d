import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { type Command, InvalidArgumentError } from 'commander';
import type { Headers } from '../wire/http.js';
import { orSetupError, SetupError } from './guard.js';

/** The connection to a server, as given. */
export interface GivenConnection {
  readonly baseUrl: string;
  readonly wait?: number;
  /** By lower-case name. */
  readonly header?: Headers;
  /** The name of a file. */
  readonly ca?: string;
}

/** The connection to a server, for the judge. */
export interface ConnectionOptions {
  readonly wait: number;
  readonly headers?: Headers;
  readonly ca?: readonly string[];
}

/** Milliseconds in which a server that has just been started is ready. */
const waitOnLoopback = 10_000;

/** Adds the options of the connection to a server. */
export function addConnectionOptions(command: Command): Command {
  return command
    .option(
      '--wait <ms>',
      `how long to wait for the server to start (default: ${waitOnLoopback} on this machine, else 0)`,
      toWait,
    )
    .option(
      '--header <header>',
      'a header for every request, for a gateway, "name: value"; may be repeated',
      addHeader,
    )
    .option('--ca <file>', 'trust the certificates in this file as well (PEM)');
}

/**
 * Reads the given options.
 *
 * @throws {SetupError} The file of certificates cannot be read, or contains none.
 */
export async function readConnectionOptions({
  baseUrl,
  wait,
  header,
  ca,
}: GivenConnection): Promise<ConnectionOptions> {
  return {
    wait: wait ?? (isLoopback(baseUrl) ? waitOnLoopback : 0),
    ...(header && { headers: header }),
    ...(ca !== undefined && { ca: [...trusted(), await readCertificates(ca)] }),
  };
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

// The certificates that Node trusts, including NODE_EXTRA_CA_CERTS if this version of Node lists them. Node 22.12
// has no getCACertificates, and would not load a module that imports it by name.
function trusted(): readonly string[] {
  return typeof tls.getCACertificates === 'function'
    ? tls.getCACertificates()
    : tls.rootCertificates;
}

async function readCertificates(path: string): Promise<string> {
  const pem = await orSetupError('The certificates cannot be read', readFile(path, 'utf8'));
  try {
    new X509Certificate(pem);
  } catch {
    throw new SetupError(`${path} contains no certificate in PEM`);
  }
  return pem;
}

function toWait(text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number of milliseconds.');
}

/** Headers that the suite writes itself, or that belong to a case. */
const own =
  /^(host|connection|content-(length|type|encoding)|transfer-encoding|expect|upgrade|trailer|te|x-amz-.*)$/;

function addHeader(text: string, before: Headers = {}): Headers {
  const [, given = '', value = ''] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*)$/.exec(text) ?? [];
  const name = given.toLowerCase();
  if (name === '') throw new InvalidArgumentError('It must be written "name: value".');
  if (own.test(name)) throw new InvalidArgumentError(`The suite writes ${name} itself.`);
  if (!/^[\t\x20-\x7e]*$/.test(value)) {
    throw new InvalidArgumentError('Its value may contain printable ASCII only.');
  }
  return { ...before, [name]: value };
}
