import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { root } from '../../../build/paths.mjs';

/** The Danish words of a web part, from the file that ships. */
export function danishWords<Words extends object>(webPart: string): Words {
  let words: object = {};
  const define = (_dependencies: string[], factory: () => object): void => {
    words = factory();
  };
  runInNewContext(readFileSync(join(root, 'src/webparts', webPart, 'loc/da-dk.js'), 'utf8'), { define });
  return words as Words;
}
