import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/paths.mjs';
import { codeOf, importsOf, sourceFiles, textOf } from './sourceFiles';

const sources = sourceFiles('src').filter((file) => !file.endsWith('.d.ts'));
const everything = [...sources, ...sourceFiles('tests')];

/** Names a file exports by declaration. Default exports are left out: web parts and pages are found by path. */
function exportedNames(file: string): string[] {
  return [...codeOf(file).matchAll(/^export (?:declare )?(?:abstract )?(?:async )?(?:const enum|const|let|function\*?|class|interface|type|enum) (\w+)/gm)]
    .map(([, name]) => name);
}

describe('clean code', () => {
  test('no `any`, no silenced check', () => {
    const pattern = /(:\s*any\b|\bas any\b|<any>|any\[\]|@ts-ignore|@ts-nocheck|@ts-expect-error|eslint-disable)/;
    const offences = everything
      .filter((file) => !file.endsWith('cleanCode.test.ts'))
      .flatMap((file) =>
        textOf(file).split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []))
      );
    expect(offences).toEqual([]);
  });

  test('no export that nobody imports', () => {
    const words = new Map(everything.map((file) => [file, new Set(codeOf(file).match(/\w+/g))]));
    const unused = sources.flatMap((file) =>
      exportedNames(file)
        .filter((name) => !everything.some((other) => other !== file && words.get(other)!.has(name)))
        .map((name) => `${file}: ${name}`)
    );
    expect(unused).toEqual([]);
  });

  test('no barrel files: an index.ts does something of its own', () => {
    const barrels = sources
      .filter((file) => /\/index\.tsx?$/.test(file))
      .filter((file) => codeOf(file).split('\n').every((line) => line.trim() === '' || /^export .* from /.test(line)));
    expect(barrels).toEqual([]);
  });

  test('no file that nothing leads to', () => {
    const entries = /(src\/(tenant|provisioning|service)\/main\.ts|WebPart\.ts|AdaptiveCardExtension\.ts|\.entry\.tsx?|\.d\.ts)$/;
    const reached = new Set(everything.flatMap((file) => importsOf(file)).filter((target) => target.startsWith('src/')));
    const lost = sources.filter(
      (file) => !entries.test(file) && ![file, file.replace(/\.tsx?$/, ''), file.replace(/\/index\.tsx?$/, '')].some((name) => reached.has(name))
    );
    expect(lost).toEqual([]);
  });

  test('the repository names no workplace of its makers', () => {
    const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
      .toString()
      .split('\0')
      .filter((file) => /\.(ts|tsx|mjs|cjs|js|json|md|css|scss|yml)$|run$/.test(file) && !file.endsWith('cleanCode.test.ts'))
      // Deleted but not committed yet: git still lists it.
      .filter((file) => existsSync(join(root, file)));
    const pattern = /\.\.\/shared\/(mission|design|m365|spfx|style|peers|contracts|seeds)|\/work\/|(?:^|[^.])\.library\b|https?:\/\/registry\.(?!npmjs\.org)/;
    const naming = tracked.filter((file) => pattern.test(textOf(file)));
    expect(tracked.length).toBeGreaterThan(20);
    expect(naming).toEqual([]);
  });
});
