import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { App } from './site';

/** The built .sppkg, ready to be laid in an app catalogue. */
export interface AppPackage {
  productId: string;
  fileName: string;
  /** Four numbers, as in its AppManifest.xml. */
  version: string;
  title: string;
  bytes: Uint8Array;
}

function attribute(xml: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(xml)?.[1];
}

/** @throws Error when the package is not built, or is another product's. */
export function readPackage(folder: string, app: App): AppPackage {
  const file = join(folder, app.package);
  if (!existsSync(file)) {
    throw new Error(`Pakken ${file} findes ikke. Byg den først med: npm run build`);
  }
  const bytes = new Uint8Array(readFileSync(file));
  const manifest = unzipSync(bytes, { filter: (entry) => entry.name === 'AppManifest.xml' })['AppManifest.xml'];
  const xml = manifest ? strFromU8(manifest) : '';
  const root = /<App\b[^>]*>/.exec(xml)?.[0] ?? '';
  const productId = attribute(root, 'ProductID')?.replace(/[{}]/g, '').toLowerCase();
  const version = attribute(root, 'Version');
  if (productId !== app.productId || !version) {
    throw new Error(`Pakken ${file} er ikke produkt ${app.productId}, men ${productId ?? 'ukendt'}.`);
  }
  return {
    productId,
    fileName: basename(file),
    version,
    title: /<Title>([^<]*)<\/Title>/.exec(xml)?.[1] ?? app.productId,
    bytes,
  };
}
