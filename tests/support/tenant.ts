import { cp, mkdtemp, rm } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../build/paths.mjs';
import { readEndpoints } from '../../build/provision-process.mjs';
import { startTenantProcess } from '../../build/tenant-process.mjs';
import { accessTokenOf, askToken, passwordForm } from './askEntra';
import { findFreeBasePort } from './ports';

/** What `<data>/endpoints.json` tells (README, "Doors"). */
export interface Endpoints {
  sharepoint: { url: string; siteUrl: string };
  entra: { url: string; tenantId: string; authority: string };
  graph: { url: string };
  caFile: string;
  /** Lists by their address below the site: `Lists/Institutions` → GUID. */
  site: { url: string; id: string; webId: string; lists: Record<string, string> };
  apps: Record<string, { clientId: string; clientSecret?: string; certificateFile?: string; privateKeyFile?: string }>;
  persons: Record<PersonKey, { userName: string; password: string; displayName: string; oid: string }>;
}

export type PersonKey = 'paedagog' | 'dagplejer' | 'ambassadoer' | 'dblit' | 'kursusansvarlig' | 'leder' | 'ejer';

export interface RunningTenant {
  endpoints: Endpoints;
  /** The data folder; a copy of the golden one, removed by `stop`. */
  data: string;
  /** The first of its four ports. */
  port: number;
  /** Absolute address of a path on the SharePoint port. */
  url(path: string): string;
  /** Ends the process as a user would (SIGTERM) and removes the data. */
  stop(): Promise<void>;
  /** Ends the process at once (SIGKILL), keeps the data. */
  kill(): Promise<void>;
  /** Starts it again on the same data and the same ports. */
  restart(): Promise<void>;
}

/** A site that globalSetup has prepared: with sample content, provisioned without any, or nothing but an empty site. */
export type Filling = 'content' | 'provisioned' | 'empty';

/** Where globalSetup keeps the data folders that tests start from. */
export function goldenFolder(filling: Filling): string {
  return join(readFileSync(join(root, '.cache/golden/current'), 'utf8'), filling);
}

/** Starts the built local tenant, a process of its own, on free ports and on a copy of a prepared data folder. */
export async function startTenant(filling: Filling = 'content'): Promise<RunningTenant> {
  return startTenantWith((data) => cp(goldenFolder(filling), data, { recursive: true }));
}

/** Starts it on an empty folder, as at its very first start: keys, certificates and passwords are its own. */
export async function startFreshTenant(): Promise<RunningTenant> {
  return startTenantWith(async () => undefined);
}

/** Starts it on a data folder of its own, after somebody has put something in. */
export async function startTenantWith(fill: (data: string) => Promise<void>): Promise<RunningTenant> {
  const data = await mkdtemp(join(tmpdir(), 'ambassadorportal-'));
  await fill(data);
  const port = await findFreeBasePort();
  let running = await startTenantProcess({ port, data });
  const endpoints = readEndpoints(data) as Endpoints;
  return {
    endpoints,
    data,
    port,
    url: (path) => `${endpoints.sharepoint.url}${path}`,
    async stop() {
      await running.stop();
      await rm(data, { recursive: true, force: true });
    },
    async kill() {
      const ended = new Promise((resolve) => running.process.once('close', resolve));
      running.process.kill('SIGKILL');
      await ended;
    },
    async restart() {
      running = await startTenantProcess({ port, data });
    }
  };
}

/** An access token to SharePoint for a person, by the password grant that the local test app alone may use. */
export async function personToken(endpoints: Endpoints, person: PersonKey): Promise<string> {
  return accessTokenOf(person, await askToken(endpoints, passwordForm(endpoints, person, `${endpoints.sharepoint.url}/.default`)));
}

/** True when a data folder was prepared whole. */
export function isPrepared(folder: string): boolean {
  return existsSync(join(folder, 'prepared'));
}

/** A line of the local tenant's request log. */
export interface LoggedRequest {
  method: string;
  path: string;
  units: number;
  status: number;
  ms: number;
  bytesOut: number;
}

/** What was asked of the tenant since a moment (ISO), oldest first. */
export async function readRequests(tenant: RunningTenant, since: string): Promise<LoggedRequest[]> {
  const response = await fetch(tenant.url(`/_local/requests?since=${encodeURIComponent(since)}`));
  return ((await response.json()) as { requests: LoggedRequest[] }).requests;
}
