'use strict';

/** Jest's transformer: TypeScript and ES modules (ours and PnPjs's) to CommonJS by esbuild, with source maps. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

const loaders = { '.ts': 'ts', '.tsx': 'tsx', '.js': 'js', '.mjs': 'js' };
const ownVersion = createHash('sha256').update(readFileSync(__filename)).digest('hex');

/** A dynamic import of a file of ours, which webpack makes a chunk of. Jest knows no dynamic import. */
const ownChunk = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?('\.{1,2}\/[^']+')\s*\)/g;

module.exports = {
  getCacheKey(source, path) {
    const hash = createHash('sha256');
    for (const part of [version, ownVersion, path, source]) {
      hash.update(part).update('\0');
    }
    return hash.digest('hex');
  },
  process(source, path) {
    const extension = path.slice(path.lastIndexOf('.'));
    const loadable = source.replace(ownChunk, 'Promise.resolve().then(() => require($1))');
    const { code } = transformSync(loadable, {
      loader: loaders[extension] ?? 'js',
      format: 'cjs',
      target: 'node20',
      jsx: 'transform',
      sourcemap: 'inline',
      sourcefile: path,
      // CommonJS has no import.meta; the build's own modules ask it where they are.
      define: { 'import.meta.url': '__importMetaUrl' },
      banner: 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
      // A dynamic import() stays one: packages that are ES modules only can be loaded by no other way.
      supported: { 'dynamic-import': true }
    });
    return { code };
  }
};
