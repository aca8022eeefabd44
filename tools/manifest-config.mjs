/** What the analyser of custom elements reads; tools/manifest.mjs runs it. */
export default {
  globs: ['components/*/*-element.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
