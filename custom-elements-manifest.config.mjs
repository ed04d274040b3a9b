/** The manifest is read next to the built files, so it names those. */
const namesBuiltFiles = {
  name: 'names-built-files',
  packageLinkPhase({ customElementsManifest }) {
    const text = JSON.stringify(customElementsManifest).replaceAll(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"');
    Object.assign(customElementsManifest, JSON.parse(text));
  },
};

export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [namesBuiltFiles],
};
