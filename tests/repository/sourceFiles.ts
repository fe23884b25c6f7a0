import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../../build/paths.mjs';

function* below(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      yield* below(path);
    } else {
      yield path;
    }
  }
}

/** Every TypeScript source file below a folder of the repository, as paths from the root with forward slashes. */
export function sourceFiles(folder: string): string[] {
  return [...below(join(root, folder))]
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => relative(root, path).replaceAll('\\', '/'));
}

/** A file's text. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** A file's text without comments and string contents that could look like code. */
export function codeOf(path: string): string {
  return textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

/**
 * What a file imports: paths from the root for relative imports, package names for others. Static imports, re-exports,
 * dynamic imports and type imports count alike: a type crosses a border as much as a value does.
 */
export function importsOf(path: string): string[] {
  const specifiers = [...codeOf(path).matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\brequire\(\s*)['"]([^'"]+)['"]/g)];
  return specifiers.map(([, specifier]) =>
    specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(path), specifier)).replaceAll('\\', '/')
      : specifier
  );
}
