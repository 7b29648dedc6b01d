import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { inject } from 'vitest';
import type { Project } from './project.js';
import { node22, node24, node26, type Runtime, yarn } from './tools.js';

/** A package manager on a Node. */
export interface Installer {
  readonly name: string;
  readonly runtime: Runtime;
  /** The programs that have to be there. */
  readonly needs: readonly string[];
  install(project: Project, ...packages: readonly string[]): Promise<unknown>;
  /** Allows the script of sqlite3 that brings its binary, where the package manager runs none unasked. */
  approve?(project: Project): Promise<unknown>;
  /** The words before a program of an installed package. */
  readonly exec: readonly [string, ...string[]];
}

/** Runs the program itself, so that a signal reaches it. */
const exec = ['sh', '-c', 'exec node_modules/.bin/"$0" "$@"'] as const;

/** The oldest npm, which installs the tarballs as the READMEs do, without a registry that has the packages. */
const npmOfTarballs: Installer = {
  ...createNpm(node22),
  name: `${node22.npmName} from tarballs on ${node22.name}`,
  async install(project) {
    await project.write('.npmrc', '');
    const tarballs = inject('packed').map(({ file }) => file);
    await project.run('node', node22.npm, 'install', ...tarballs);
  },
};

function createNpm(runtime: Runtime): Installer {
  return {
    name: `${runtime.npmName} on ${runtime.name}`,
    runtime,
    needs: [runtime.bin, runtime.npm],
    install: (project, ...packages) => project.run('node', runtime.npm, 'install', ...packages),
    ...(runtime.npmName === 'npm 12' && {
      approve: async (project) => {
        await project.run('node', runtime.npm, 'install-scripts', 'approve', 'sqlite3');
        await project.run('node', runtime.npm, 'rebuild', 'sqlite3');
      },
    }),
    exec,
  };
}

/** The pnpm that runs the tests: it puts itself on the path. */
const pnpmProgram =
  process.env['PATH']
    ?.split(delimiter)
    .map((folder) => join(folder, 'pnpm'))
    .find((file) => existsSync(file)) ?? 'pnpm';

const pnpm: Installer = {
  name: 'pnpm 12',
  runtime: node24,
  needs: [],
  // It ends with an error that names the package whose script it did not run, but it has installed everything.
  install: (project, ...packages) => project.try(pnpmProgram, 'add', ...packages),
  approve: (project) => project.run(pnpmProgram, 'approve-builds', 'sqlite3'),
  exec,
};

function createYarn(linker: 'node-modules' | 'pnp'): Installer {
  return {
    name: `yarn 4 with ${linker}`,
    runtime: node24,
    needs: [yarn],
    async install(project, ...packages) {
      await project.write('yarn.lock', '');
      await project.write(
        '.yarnrc.yml',
        `npmScopes: { numberkit: { npmRegistryServer: '${inject('registry')}' } }
unsafeHttpWhitelist: ['127.0.0.1']
nodeLinker: ${linker}
`,
      );
      await project.run('node', yarn, 'add', ...packages);
    },
    async approve(project) {
      const manifest = JSON.parse(await readFile(join(project.folder, 'package.json'), 'utf8'));
      const dependenciesMeta = { sqlite3: { built: true } };
      await project.write('package.json', JSON.stringify({ ...manifest, dependenciesMeta }));
      await project.run('node', yarn, 'install');
    },
    exec: ['node', yarn, 'run'],
  };
}

/** npm on every Node that the command works on, and the other package managers. */
export const installers: readonly Installer[] = [
  npmOfTarballs,
  ...[node24, node26].map(createNpm),
  pnpm,
  createYarn('node-modules'),
  createYarn('pnp'),
];
