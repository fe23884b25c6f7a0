import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { firstLoadOf } from '../support/firstLoad';
import { root } from '../../build/paths.mjs';

const budgetBytes = 30 * 1024;
const pageBudgetBytes = 60 * 1024;

const files = unzipSync(readFileSync(join(root, 'sharepoint/solution/ambassadorportal.sppkg')));
const manifests = readdirSync(join(root, 'release/manifests')).map(
  (name) => JSON.parse(readFileSync(join(root, 'release/manifests', name), 'utf8')) as { id: string; alias: string }
);

describe('the package', () => {
  test('carries its own assets and every component', () => {
    const names = Object.keys(files);
    expect(manifests.length).toBeGreaterThan(0);
    for (const { id } of manifests) {
      expect(names.some((name) => name.endsWith(`_${id}.xml`))).toBe(true);
    }
    expect(names.some((name) => name.startsWith('ClientSideAssets/') && name.endsWith('.js'))).toBe(true);
  });

  test('is in Danish and English', () => {
    const locales = Object.keys(files).filter((name) => name.startsWith('ClientSideAssets/'));
    expect(locales.some((name) => name.includes('_da-dk_'))).toBe(true);
    expect(locales.some((name) => name.includes('_en-us_'))).toBe(true);
  });

  test.each(manifests.map(({ alias }) => alias))('%s loads at most 30 KB of script first (gzip)', (alias) => {
    const bytes = firstLoadOf([alias]).gzipBytes;
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(budgetBytes);
  });

  test('all web parts together on a page load at most 60 KB', () => {
    const total = firstLoadOf(manifests.map(({ alias }) => alias)).gzipBytes;
    expect(total).toBeLessThanOrEqual(pageBudgetBytes);
  });

  test('names no foreign host in its scripts but namespaces and documentation links', () => {
    const harmless = /^(www\.w3\.org|reactjs\.org|127\.0\.0\.1|fb\.me|pnp\.github\.io|prosemirror\.net|aka\.ms|github\.com)$/;
    // A film is fetched from its host when the person asks for it; only scripts that come later know of films.
    const films = /^(www\.youtube(-nocookie)?\.com|(player\.)?vimeo\.com)$/;
    const hosts = Object.entries(files)
      .filter(([name]) => name.startsWith('ClientSideAssets/') && name.endsWith('.js'))
      .flatMap(([name, bytes]) =>
        [...strFromU8(bytes).matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => ({ name, host: host }))
      )
      .filter(({ name, host }) => !harmless.test(host) && !(films.test(host) && name.includes('/chunk.')));
    expect(hosts).toEqual([]);
  });
});
