import type { PostgresAddress } from '../storage/dialects/postgres.js';
import { AddressProblem } from './config-error.js';
import { readPostgresParameters } from './postgres-parameters.js';

const form = 'postgres://<user>:<password>@<host>:<port>/<database>';

/**
 * The server and database that a `postgres://` URL names. A message quotes nothing of the URL that may be a part
 * of a password: a `/` in one makes a host of the text before it.
 */
export function toPostgresAddress(value: string, folder: string): PostgresAddress {
  const [, rest = ''] = /^[a-z]+:(.*)$/is.exec(value) ?? [];
  const { authority = '', after = '' } =
    /^\/\/(?<authority>[^/?#]*)(?<after>.*)$/s.exec(rest)?.groups ?? {};
  if (
    after.includes('@') ||
    authority.indexOf('@') !== authority.lastIndexOf('@') ||
    after.includes('#')
  ) {
    throw new AddressProblem(
      'has a /, ?, # or @ where none can be: in a user, a password or a parameter they must be percent-encoded, as %2F, %3F, %23 and %40.',
    );
  }
  if (/%(?![0-9a-f]{2})/i.test(value)) {
    throw new AddressProblem(
      'has a % that begins no percent-encoding: in a password, % itself must be written %25.',
    );
  }
  const hosts = authority.slice(authority.indexOf('@') + 1);
  if (hosts.includes(',')) {
    throw new AddressProblem(
      'names several hosts, but the server connects to one: name the one that takes writes, or a name in DNS or a proxy that leads to it.',
    );
  }
  if (!rest.startsWith('//') || !URL.canParse(value)) {
    throw new AddressProblem(`is no URL; it must be like ${form}.`);
  }
  return toAddress(new URL(value), folder);
}

function toAddress(url: URL, folder: string): PostgresAddress {
  const path = url.pathname.slice(1);
  const database = decode(path);
  if (database === '' || path.includes('/')) {
    const what = database === '' ? 'names no database' : 'has more than a database behind its host';
    throw new AddressProblem(`${what}; it must be like ${form}.`);
  }
  const parameters = readPostgresParameters(url.searchParams, folder);
  const host = parameters.host ?? decode(url.hostname).replace(/^\[(.*)\]$/, '$1');
  const port = parameters.port ?? url.port;
  const user = parameters.user ?? decode(url.username);
  const password = parameters.password ?? decode(url.password);
  if (!/^\d*$/.test(port)) throw new AddressProblem('has a port that is no number.');
  return {
    ...parameters.address,
    kind: 'postgres',
    place: `${host || 'the default host'}${port === '' ? '' : `:${port}`}/${database}`,
    connection: {
      ...parameters.connection,
      database,
      // For the parts that the URL leaves out, the driver reads the variables of libpq.
      ...(host !== '' && { host }),
      ...(port !== '' && { port: Number(port) }),
      ...(user !== '' && { user }),
      // A function, so that a printed address does not show the password.
      ...(password !== '' && { password: () => password }),
    },
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new AddressProblem('has a percent-encoding that is no UTF-8.');
  }
}
