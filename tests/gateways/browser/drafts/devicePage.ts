import { build } from 'esbuild';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { root } from '../../../../build/paths.mjs';
import { launchBrowser } from '../../../support/browser';

interface DevicePage {
  browser: Browser;
  /** Address of a page that has run the script. */
  url: string;
  close(): Promise<void>;
}

/** A browser, and a page of its own origin with a script of ours bundled from the sources. */
export async function openDevicePage(script: string): Promise<DevicePage> {
  const bundled = await build({
    stdin: { contents: script, resolveDir: root, loader: 'ts' }, bundle: true, write: false, absWorkingDir: root
  });
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><script>${bundled.outputFiles[0].text.replaceAll('</script', '<\\/script')}</script>`);
  }).listen(0, '127.0.0.1');
  const browser = await launchBrowser();
  return {
    browser,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      await browser.close();
      server.close();
    }
  };
}
