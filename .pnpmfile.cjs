const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { basename, relative } = require('node:path');

module.exports = {
  hooks: {
    // `start` installs what it needs by itself, in a folder of its own: see packages/start.
    updateConfig(config) {
      return runsStart() ? { ...config, verifyDepsBeforeRun: false } : config;
    },

    // The documentation page takes one file of Scalar, which has everything that it needs in it. Its dependencies would be
    // two hundred packages more in every clone.
    readPackage(manifest) {
      if (manifest.name === '@scalar/api-reference') manifest.dependencies = {};
      return manifest;
    },

    // The registry compares this address with the one that a package's provenance names. A release knows it; a manifest
    // would give that of another repository to each fork.
    beforePacking(manifest, folder) {
      const url = process.env.RELEASE_REPOSITORY;
      if (!url) return manifest;
      const directory = relative(__dirname, folder).replaceAll('\\', '/');
      return { ...manifest, repository: { type: 'git', url: `git+${url}.git`, directory } };
    },
  },
};

/**
 * Whether pnpm runs the script `start`. A hook gets no arguments of pnpm, so they are read from the process that runs
 * the hook. If that fails, pnpm installs.
 */
function runsStart() {
  try {
    // Other packages have such a script too: in their folders, or by an option before it.
    if (process.cwd() !== __dirname) return false;
    const words = readParentCommand().split(/[\0\s]+/);
    const pnpm = words.findIndex((word) => basename(word).startsWith('pnpm'));
    const [command, script] = words.slice(pnpm + 1);
    return (command === 'run' ? script : command) === 'start';
  } catch {
    return false;
  }
}

function readParentCommand() {
  if (process.platform === 'linux') return readFileSync(`/proc/${process.ppid}/cmdline`, 'utf8');
  return execFileSync('ps', ['-o', 'args=', '-p', String(process.ppid)], { encoding: 'utf8' });
}
