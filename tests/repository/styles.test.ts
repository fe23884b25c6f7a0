import { readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { root } from '../../build/paths.mjs';
import { codeOf, sourceFiles, textOf } from './sourceFiles';

const styleSheets = readdirSync(join(root, 'src/ui'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.module.scss'))
  .map((path) => `src/ui/${path.replaceAll('\\', '/')}`);

/** Every class that views ask for, as `<style sheet> <class>`. */
const asked = new Set(sourceFiles('src/ui').flatMap((file) => {
  const code = codeOf(file);
  return [...code.matchAll(/import (\w+) from '([^']+\.module\.scss)'/g)].flatMap(([, name, path]) => {
    const sheet = normalize(join(file, '..', path)).replaceAll('\\', '/');
    return [...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, className]) => `${sheet} ${className}`);
  });
}));

/** The classes that a style sheet has rules for. */
function classesOf(sheet: string): string[] {
  const rules = codeOf(sheet).replace(/@use [^;]+;|url\([^)]*\)/g, '');
  return [...new Set([...rules.matchAll(/\.([a-zA-Z][\w-]*)(?=[^;{}]*\{)/g)].map(([, name]) => name))];
}

describe('styles', () => {
  test('no rule for a class that no view asks for', () => {
    const classes = styleSheets.flatMap((sheet) => classesOf(sheet).map((name) => `${sheet} ${name}`));
    expect(classes.length).toBeGreaterThan(styleSheets.length);
    expect(classes.filter((one) => !asked.has(one))).toEqual([]);
  });

  test('no style sheet that no view imports', () => {
    const imported = sourceFiles('src/ui').map(textOf).join('\n');
    expect(styleSheets.filter((sheet) => !imported.includes(`/${sheet.split('/').pop()}'`))).toEqual([]);
  });
});
