/** Made-up posts in a running local tenant, to see the blog as it is after years: `npm start -- --posts 10000`. */
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runShown } from './run-shown.mjs';

const bundle = 'temp/many-posts.mjs';

/** Adds the made-up posts that are missing; prints how far it has come. A second time it adds none. */
export async function addManyPosts({ data, posts }) {
  // Not above: `npm start` loads this file before anything is installed.
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/builders/posts/manyPostsProgram.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning'
  });
  await runShown(`Adding ${posts} made-up posts`, process.execPath, [join(root, bundle), data, String(posts)], {
    onOutput: (said) => process.stdout.write(said)
  });
}
