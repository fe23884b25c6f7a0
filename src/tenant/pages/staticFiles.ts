import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { TenantRequest, TenantResponse } from '../http';
import { runtimeManifests } from './runtime/manifests';
import { RUNTIME_VERSION, runtimeFiles } from './runtime/packages';
import { requireJsSource } from './runtime/requireJs';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.woff': 'font/woff', '.woff2': 'font/woff2',
};

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };

export interface StaticFiles {
  /** Server-relative folder of Microsoft's runtime, with "/" at the end. */
  runtimeUrl: string;
  /** Server-relative folder of the page's own bundles; its name changes with their content. */
  clientUrl: string;
  /** The file of a request under either folder; 404 for an unknown name in them, `undefined` elsewhere. */
  answer: (request: TenantRequest) => Promise<TenantResponse | undefined>;
}

/**
 * Files that never change under their address: cached for a year by browsers, compressed once and kept in
 * memory here.
 */
export function createStaticFiles(clientFolder: string): StaticFiles {
  const runtimeUrl = `/_layouts/15/spfx/${RUNTIME_VERSION}/`;
  const clientUrl = `/_layouts/15/page/${contentHash(clientFolder)}/`;
  const made = new Map([
    ['manifests.js', `self.spRuntimeManifests=${JSON.stringify(runtimeManifests(runtimeUrl, clientUrl))};`],
    ['require.js', requireJsSource()],
  ]);
  const folders = new Map<string, (name: string) => Promise<Buffer> | undefined>([
    [runtimeUrl, readFrom(runtimeFiles())],
    [clientUrl, (name) => {
      const text = made.get(name);
      return text === undefined ? clientFile(clientFolder, name) : Promise.resolve(Buffer.from(text));
    }],
  ]);
  const bodies = new Map<string, Promise<Buffer>>();

  const answer = async (request: TenantRequest): Promise<TenantResponse | undefined> => {
    const path = request.url.pathname;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const read = folders.get(folder);
    if (!read || (request.method !== 'GET' && request.method !== 'HEAD')) {
      return undefined;
    }
    const name = path.slice(folder.length);
    const raw = read(name);
    if (!raw) {
      return { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: `No file ${name}.`, units: 0 };
    }
    const encoding = chosenEncoding(request.headers['accept-encoding'] ?? '', name);
    const key = `${encoding}:${path}`;
    const body = bodies.get(key) ?? raw.then((content) => encoded(content, encoding));
    bodies.set(key, body);
    return {
      status: 200,
      headers: {
        'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
        Vary: 'Accept-Encoding',
        ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
      },
      body: await body,
      units: 0,
    };
  };
  return { runtimeUrl, clientUrl, answer };
}

function readFrom(files: Map<string, string>): (name: string) => Promise<Buffer> | undefined {
  return (name) => {
    const path = files.get(name);
    return path ? readFile(path) : undefined;
  };
}

function clientFile(folder: string, name: string): Promise<Buffer> | undefined {
  return /^[\w.-]+\.(js|css)$/.test(name) && readdirSync(folder).includes(name) ? readFile(join(folder, name)) : undefined;
}

function contentHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    if (/\.(js|css)$/.test(name)) {
      hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function chosenEncoding(accepted: string, name: string): 'br' | 'gzip' | 'identity' {
  if (!/\.(js|css|svg)$/.test(name)) {
    return 'identity';
  }
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

function encoded(content: Buffer, encoding: 'br' | 'gzip' | 'identity'): Promise<Buffer> {
  switch (encoding) {
    // Quality 5: a tenth of the time of 11 for a few percent more bytes; the first reader waits for it.
    case 'br': return compress.br(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    case 'gzip': return compress.gzip(content);
    case 'identity': return Promise.resolve(content);
  }
}
