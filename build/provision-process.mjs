import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** The endpoints file of a data folder, or undefined where no tenant has run. */
export function readEndpoints(data) {
  const file = join(data, 'endpoints.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * Arguments that run the provisioning program; a site of the local tenant brings its own sign-in along.
 * @param {{ site: string, command: string, data: string, extra?: string[] }} wanted
 * @returns {string[]}
 */
export function provisionArguments({ site, command, data, extra = [] }) {
  const endpoints = readEndpoints(data);
  const isLocal = endpoints && site.startsWith(`${endpoints.sharepoint.url}/`);
  return [
    join(root, 'lib-node/provision.mjs'),
    '--site', site,
    ...(isLocal ? ['--endpoints', join(data, 'endpoints.json')] : []),
    command,
    ...extra
  ];
}
