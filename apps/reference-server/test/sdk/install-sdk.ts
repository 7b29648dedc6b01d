import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const published = ['sdk', 'contract', 'aws-wire'];

/** A project with the installed client, outside this repository. */
export interface Project extends AsyncDisposable {
  readonly folder: string;
  /** Writes a file of the project; returns its path. */
  write(name: string, text: string): Promise<string>;
}

/** Installs the published files of the client's packages, and of the reference server if wanted. */
export async function installSdk(withServer = false): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-project-'));
  const modules = join(folder, 'node_modules');
  await mkdir(join(modules, '@numberkit'), { recursive: true });
  for (const name of published) {
    for (const part of ['dist', 'package.json']) {
      const from = join(root, 'packages', name, part);
      await cp(from, join(modules, '@numberkit', name, part), { recursive: true });
    }
  }
  // The client's one third-party dependency, from its own node_modules.
  const validator = join('node_modules', '@cfworker', 'json-schema');
  await cp(await realpath(join(root, 'packages', 'sdk', validator)), join(folder, validator), {
    recursive: true,
  });
  if (withServer) {
    const server = join(root, 'apps', 'reference-server');
    await symlink(server, join(modules, '@numberkit', 'reference-server'));
  }
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  return {
    folder,
    async write(name, text) {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
      return file;
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
