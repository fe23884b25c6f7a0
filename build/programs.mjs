/** How the Node programs and the page host's browser scripts are bundled. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './paths.mjs';

const node = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
  absWorkingDir: root
};

const browser = {
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2020',
  minify: true,
  sourcemap: false,
  logLevel: 'warning',
  absWorkingDir: root,
  loader: { '.css': 'css', '.svg': 'text' }
};

/** esbuild's options for every program, in no particular order. */
export function programBuilds() {
  const clients = join(root, 'src/tenant/pages/client');
  const entries = existsSync(clients)
    ? readdirSync(clients, { recursive: true }).filter((name) => /\.entry\.(ts|tsx|css)$/.test(name))
    : [];
  return [
    { ...node, entryPoints: ['src/tenant/main.ts'], outfile: 'lib-node/tenant.mjs' },
    { ...node, entryPoints: ['src/provisioning/main.ts'], outfile: 'lib-node/provision.mjs' },
    {
      ...browser,
      entryPoints: entries.map((name) => ({
        in: join('src/tenant/pages/client', name),
        out: basename(name).replace(/\.entry\.\w+$/, '')
      })),
      outdir: 'lib-node/pages'
    }
  ];
}
