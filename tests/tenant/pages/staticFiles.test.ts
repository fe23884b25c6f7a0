import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';
import type { TenantResponse } from '../../../src/tenant/http';
import { runtimeManifests } from '../../../src/tenant/pages/runtime/manifests';
import { requireJsSource } from '../../../src/tenant/pages/runtime/requireJs';
import { createStaticFiles, type StaticFiles } from '../../../src/tenant/pages/staticFiles';

let folder: string;
let files: StaticFiles;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  writeFileSync(join(folder, 'page.js'), 'hej();'.repeat(100));
  files = createStaticFiles(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function get(path: string, headers: Record<string, string> = {}): Promise<TenantResponse | undefined> {
  return files.answer({ method: 'GET', url: new URL(path, 'http://127.0.0.1'), headers, body: Buffer.alloc(0) });
}

describe('the files of a page', () => {
  it('include every script that the runtime’s manifests name, in Danish and English', async () => {
    const inTheAssembly = ['tslib', 'load-themed-styles', 'odsp-core-bundle', 'sp-telemetry'];
    const missing: string[] = [];
    for (const manifest of runtimeManifests(files.runtimeUrl, files.clientUrl)) {
      const { internalModuleBaseUrls: [base = ''], scriptResources } = manifest.loaderConfig;
      if (base !== files.runtimeUrl || inTheAssembly.some((name) => manifest.alias.endsWith(name))) {
        continue;
      }
      for (const resource of Object.values(scriptResources)) {
        for (const name of pathsOf(resource)) {
          if ((await get(base + name))?.status !== 200) {
            missing.push(name);
          }
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('are cached for good and sent compressed', async () => {
    const response = await get(`${files.clientUrl}page.js`, { 'accept-encoding': 'gzip, br' });
    expect(response?.headers).toMatchObject({ 'Content-Encoding': 'br', 'Cache-Control': expect.stringContaining('immutable') as string });
    expect(brotliDecompressSync(response?.body as Buffer).toString()).toContain('hej();');
  });

  it('are only those, under their folders', async () => {
    expect((await get(`${files.clientUrl}..%2fpage.js`))?.status).toBe(404);
    expect((await get(`${files.runtimeUrl}package.json`))?.status).toBe(404);
    expect(await get('/sites/x/SitePages/A.aspx')).toBeUndefined();
  });

  it('include RequireJS as Microsoft’s loader carries it, so that the page needs no eval', () => {
    expect(requireJsSource()).toContain('@license RequireJS 2.3.7');
    expect(() => new Script(requireJsSource())).not.toThrow();
  });
});

interface PathResource { type: string; path?: string | { path: string }; paths?: Record<string, string | { path: string }> }

function pathsOf(resource: unknown): string[] {
  const { path, paths } = resource as PathResource;
  const chosen = ['default', 'en-US', 'da-DK', 'da'].map((locale) => paths?.[locale]);
  return [path, ...chosen].filter((one) => one !== undefined).map((one) => (typeof one === 'string' ? one : one.path));
}
