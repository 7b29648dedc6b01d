import { readFile } from 'node:fs/promises';
import type { ConnectionOptions } from 'node:tls';
import { codeOf } from './dialect.js';

/** Whether a connection is encrypted, and how much of the server's certificate is verified. */
export interface PostgresTls {
  readonly verify: 'off' | 'nothing' | 'authority' | 'host';
  /** Certificates and the key of the client, in PEM. */
  readonly files: {
    readonly ca?: string | undefined;
    readonly cert?: string | undefined;
    readonly key?: string | undefined;
  };
}

/** The driver's options for it; reads the files. */
export async function readTlsOptions({
  verify,
  files,
}: PostgresTls): Promise<ConnectionOptions | false> {
  if (verify === 'off') return false;
  const options: ConnectionOptions = { rejectUnauthorized: verify !== 'nothing' };
  for (const name of ['ca', 'cert', 'key'] as const) {
    const file = files[name];
    if (file !== undefined) options[name] = await readPem(file);
  }
  if (verify === 'authority') options.checkServerIdentity = () => undefined;
  return options;
}

// With its own code the error would look like one of the connection: a socket may be missing too.
async function readPem(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read (${codeOf(error)}).`);
  }
}
