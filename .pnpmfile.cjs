const { execFileSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { join, relative } = require('node:path');

module.exports = {
  hooks: {
    // In a new clone, `start` installs what it needs by itself: see packages/start. Once all is installed, `start` keeps
    // it up to date as every script does.
    updateConfig(config) {
      if (!isWhole() && runsStart()) config.verifyDepsBeforeRun = false;
      return config;
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

/** Whether more is installed than `start` installs: the root's tools. */
function isWhole() {
  return existsSync(join(__dirname, 'node_modules/.bin/turbo'));
}

/** Whether the pnpm that asks was called as `pnpm start`: hooks are not told the command. */
function runsStart() {
  try {
    return readParent()
      .split(/[\0\s]+/)
      .includes('start');
  } catch {
    return false;
  }
}

function readParent() {
  if (process.platform === 'linux') return readFileSync(`/proc/${process.ppid}/cmdline`, 'utf8');
  return execFileSync('ps', ['-o', 'args=', '-p', String(process.ppid)], { encoding: 'utf8' });
}
