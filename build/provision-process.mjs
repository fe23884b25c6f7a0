import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** The endpoints file of a data folder, or undefined where no tenant has run. */
export function readEndpoints(data) {
  const file = join(data, 'endpoints.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * Arguments and environment that run the provisioning program. Node reads the private authority's certificate only
 * at its start (NODE_EXTRA_CA_CERTS), which is why this is a process of its own.
 */
export function provisionCommand({ site, command, data, extra = [] }) {
  const endpoints = readEndpoints(data);
  const local = endpoints && site.startsWith(endpoints.sharepoint.url);
  return {
    args: [
      join(root, 'lib-node/provision.mjs'),
      '--site', site,
      ...(local ? ['--endpoints', join(data, 'endpoints.json')] : []),
      command,
      ...extra
    ],
    env: local ? { ...process.env, NODE_EXTRA_CA_CERTS: endpoints.caFile } : process.env
  };
}
