'use strict';

/**
 * The build's front door. Thin on purpose: Heft builds the SharePoint package (config/), esbuild the programs
 * (build/programs.mjs), and each task marks what it made as fresh, so that `npm start` knows what to skip.
 *
 *   gulp build      everything
 *   gulp spfx       sharepoint/solution/ambassadorportal.sppkg
 *   gulp programs   lib-node/: local tenant, page host, provisioning
 *   gulp lint       ESLint over everything and the types, no warnings allowed
 *   gulp clean      removes what was built (never the data folder)
 */
const { spawn } = require('node:child_process');
const { rm } = require('node:fs/promises');
const gulp = require('gulp');

const nodeModules = 'node_modules';

/** Runs a program of node_modules with this Node; rejects when it fails. */
function run(script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${nodeModules}/${script}`, ...args], { cwd: __dirname, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${script} ${args.join(' ')} ended with ${code}`))
    );
  });
}

const heft = (...args) => run('@rushstack/heft/bin/heft', args);
const tsc = (project) => run('typescript/bin/tsc', ['--noEmit', '-p', project]);

/** Builds a target of build/targets.mjs and marks it as fresh. */
async function buildTarget(name, build) {
  const [{ buildFresh }, targets] = await Promise.all([import('./build/freshness.mjs'), import('./build/targets.mjs')]);
  await buildFresh(targets[`${name}Target`], build);
}

const spfx = () =>
  buildTarget('spfx', async () => {
    await heft('build', '--clean', '--production');
    await heft('package-solution', '--production');
  });

const programs = () =>
  buildTarget('programs', async () => {
    const [{ build }, { programBuilds }] = await Promise.all([import('esbuild'), import('./build/programs.mjs')]);
    await rm('lib-node', { recursive: true, force: true });
    await Promise.all(programBuilds().map((options) => build(options)));
  });

async function eslint() {
  await run('eslint/bin/eslint.js', ['--max-warnings', '0', '--cache', '--cache-location', 'temp/eslint/', '.']);
}

const types = async () => {
  // tsconfig.json needs the typings that Heft generates of style sheets; `spfx` makes them and checks the types.
  await tsc('tsconfig.node.json');
};

async function clean() {
  const built = ['dist', 'lib', 'lib-commonjs', 'lib-dts', 'lib-esm', 'lib-node', 'release', 'temp', 'sharepoint/solution'];
  await Promise.all(built.map((folder) => rm(folder, { recursive: true, force: true })));
}

exports.spfx = spfx;
exports.programs = programs;
exports.build = gulp.parallel(programs, spfx);
exports.lint = gulp.series(eslint, types);
exports.clean = clean;
exports.default = exports.build;
