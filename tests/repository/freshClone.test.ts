import { dirname, join, relative } from 'node:path';
import { root } from '../../build/paths.mjs';
import { textOf } from './sourceFiles';

/** Everything that Node loads with a script of ours before its first line runs: what `import … from` names, and so on. */
function loadedAtOnce(file: string, known = new Set<string>()): Set<string> {
  for (const [, target] of textOf(file).matchAll(/^(?:import|export)\s(?:[^;]*?from\s+)?'([^']+)'/gm)) {
    const name = target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target;
    if (!known.has(name)) {
      known.add(name);
      if (target.startsWith('.')) {
        loadedAtOnce(name, known);
      }
    }
  }
  return known;
}

describe('in a fresh clone, before anything is installed', () => {
  // `run.mjs` and `provision.mjs` install too: `npm run build` may be somebody's first command.
  test.each(['start', 'test', 'run', 'provision'])('build/%s.mjs needs nothing but Node', (command) => {
    const loaded = [...loadedAtOnce(`build/${command}.mjs`)];
    expect(loaded).toContain('build/setup.mjs');
    expect(loaded.filter((name) => !name.startsWith('build/') && !name.startsWith('node:'))).toEqual([]);
  });
});
