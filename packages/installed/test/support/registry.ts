import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { listen } from '@numberkit/test-support';

/** A package as it was packed. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** The path of its tarball. */
  readonly file: string;
  /** The folder with the files of the tarball. */
  readonly unpacked: string;
}

/** A registry of npm packages. */
export interface Registry extends AsyncDisposable {
  readonly url: string;
}

/**
 * Starts a registry that has one version of each package. npm, pnpm and yarn take the packages of a scope from it
 * (`@scope:registry`), so that an install resolves them as if they were published.
 */
export async function startRegistry(packed: readonly PackedPackage[]): Promise<Registry> {
  const entries = await Promise.all(packed.map(readEntry));
  return await listen(
    createServer((request, response) => {
      const path = decodeURIComponent(request.url ?? '/').slice(1);
      const entry = entries.find(({ name, tarball }) => path === name || path === tarball);
      if (entry === undefined) {
        response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
      } else if (path === entry.tarball) {
        response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(entry.bytes);
      } else {
        const document = toDocument(entry, `http://${request.headers.host}`);
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify(document));
      }
    }),
  );
}

interface Entry extends PackedPackage {
  /** The path of the tarball on the registry. */
  readonly tarball: string;
  readonly bytes: Buffer;
  readonly manifest: object;
}

async function readEntry(one: PackedPackage): Promise<Entry> {
  const bytes = await readFile(one.file);
  const manifest = JSON.parse(await readFile(join(one.unpacked, 'package.json'), 'utf8'));
  return { ...one, bytes, manifest, tarball: `${one.name}/-/${basename(one.file)}` };
}

/** The document of a package, as the registry's protocol wants it. */
function toDocument({ name, version, manifest, tarball, bytes }: Entry, url: string): object {
  // Package managers wait some days with a version that has just been published.
  const published = '2026-01-01T00:00:00.000Z';
  const toHash = (algorithm: string) => createHash(algorithm).update(bytes);
  const dist = {
    tarball: `${url}/${tarball}`,
    shasum: toHash('sha1').digest('hex'),
    integrity: `sha512-${toHash('sha512').digest('base64')}`,
  };
  return {
    name,
    'dist-tags': { latest: version },
    time: { created: published, modified: published, [version]: published },
    versions: { [version]: { ...manifest, dist } },
  };
}
