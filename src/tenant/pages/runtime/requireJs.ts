import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { distFolder } from './packages';

const START = "'/** vim: et:ts=4:sw=4:sts=4\\n * @license RequireJS";

/**
 * RequireJS as Microsoft changed it for SPFx. The loader's assembly carries it as a string and would `eval`
 * it, which the page's Content-Security-Policy forbids; it leaves it be when the page has it already, so it
 * is taken from the assembly and served as a file of its own.
 */
export function requireJsSource(): string {
  const assembly = readFileSync(join(distFolder('sp-loader'), 'sp-loader-assembly_en-us.js'), 'utf8');
  const start = assembly.indexOf(START);
  if (start < 0) {
    throw new Error('The SPFx loader no longer carries RequireJS where version 1.23.2 did.');
  }
  return String(runInNewContext(assembly.slice(start, endOfLiteral(assembly, start) + 1)));
}

/** Index of the quote that ends a single-quoted string literal. */
function endOfLiteral(source: string, start: number): number {
  let at = start + 1;
  while (source[at] !== "'") {
    at += source[at] === '\\' ? 2 : 1;
  }
  return at;
}
