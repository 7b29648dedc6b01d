const { relative } = require('node:path');

module.exports = {
  hooks: {
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
