// The documentation page takes one file of Scalar, which has everything that it needs in it. Its dependencies would be
// two hundred packages more in every clone.
module.exports = {
  hooks: {
    readPackage(manifest) {
      if (manifest.name === '@scalar/api-reference') manifest.dependencies = {};
      return manifest;
    },
  },
};
