import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { getCACertificates, rootCertificates } from 'node:tls';
import { type Command, InvalidArgumentError } from 'commander';
import type { Headers } from '../wire/http.js';
import { orSetupError, SetupError } from './guard.js';

/** The way to a server, as it is given. */
export interface GivenConnection {
  readonly baseUrl: string;
  readonly wait?: number;
  /** By lower-case name. */
  readonly header?: Headers;
  /** A file. */
  readonly ca?: string;
}

/** The same as the judge takes it. */
export interface ConnectionOptions {
  readonly wait: number;
  readonly headers?: Headers;
  readonly ca?: readonly string[];
}

/** Milliseconds in which a server that was started a moment ago is there. */
const waitOnLoopback = 10_000;

/** Gives a command the options of the way to a server. */
export function addConnectionOptions(command: Command): Command {
  return command
    .option(
      '--wait <ms>',
      `wait so long for the server to be there (default: ${waitOnLoopback} on this machine, else 0)`,
      toWait,
    )
    .option(
      '--header <header>',
      'a header of every request, for a gateway, "name: value"; may be repeated',
      addHeader,
    )
    .option('--ca <file>', 'trust the certificates in this file as well (PEM)');
}

/**
 * Reads the options that were given.
 *
 * @throws {SetupError} The file of certificates cannot be read, or holds none.
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

// What Node trusts by itself, NODE_EXTRA_CA_CERTS among it where this Node can tell.
function trusted(): readonly string[] {
  return typeof getCACertificates === 'function' ? getCACertificates() : rootCertificates;
}

async function readCertificates(path: string): Promise<string> {
  const pem = await orSetupError('The certificates cannot be read', readFile(path, 'utf8'));
  try {
    new X509Certificate(pem);
  } catch {
    throw new SetupError(`${path} holds no certificate in PEM`);
  }
  return pem;
}

function toWait(text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number of milliseconds.');
}

/** What the kit writes itself, or what is part of a case. */
const own =
  /^(host|connection|content-(length|type|encoding)|transfer-encoding|expect|upgrade|trailer|te|x-amz-.*)$/;

function addHeader(text: string, before: Headers = {}): Headers {
  const [, given = '', value = ''] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*)$/.exec(text) ?? [];
  const name = given.toLowerCase();
  if (name === '') throw new InvalidArgumentError('It must be written "name: value".');
  if (own.test(name)) throw new InvalidArgumentError(`The kit writes ${name} itself.`);
  if (!/^[\t\x20-\x7e]*$/.test(value)) {
    throw new InvalidArgumentError('Its value may hold printable ASCII only.');
  }
  return { ...before, [name]: value };
}
