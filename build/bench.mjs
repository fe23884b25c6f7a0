/** `npm run bench`: bundles tests/bench and runs it against the built product. `-- sizes views …` runs some of it. */
import { spawn } from 'node:child_process';
import { build } from 'esbuild';
import { root } from './paths.mjs';

// Not in lib-node: its content decides whether the tests' prepared data folders are still right.
const bundle = 'temp/bench.mjs';
await build({
  absWorkingDir: root,
  entryPoints: ['tests/bench/main.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // PnPjs's folder imports (`@pnp/sp/webs`) are for bundlers; Node alone can't resolve them.
  external: ['playwright-core'],
  logLevel: 'warning'
});
spawn(process.execPath, [bundle, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).on('close', (code) =>
  process.exit(code ?? 1)
);
