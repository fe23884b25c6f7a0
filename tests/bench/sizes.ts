import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/paths.mjs';
import { firstLoadOf } from '../support/firstLoad';
import type { Figure } from './report';

/** First-load script of each web part and the size of the package. */
export async function measureSizes(): Promise<Figure[]> {
  const folder = join(root, 'release/manifests');
  const aliases = readdirSync(folder).map(
    (name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { alias: string }).alias
  );
  return [
    ...aliases.map((alias) => ({
      what: `${alias}, first load (gzip)`,
      value: firstLoadOf([alias]).gzipBytes / 1024,
      unit: 'KB',
      budget: 30
    })),
    {
      what: 'all web parts together (gzip)',
      value: firstLoadOf(aliases).gzipBytes / 1024,
      unit: 'KB',
      budget: 60
    },
    {
      what: 'ambassadorportal.sppkg',
      value: statSync(join(root, 'sharepoint/solution/ambassadorportal.sppkg')).size / 1024,
      unit: 'KB'
    }
  ];
}
