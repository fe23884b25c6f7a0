import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TimelinePipe } from '@pnp/core';
import { BrowserFetchWithRetry, DefaultParse, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { spfi, type SPFI } from '@pnp/sp/fi.js';
import type { Directory, DirectoryPerson } from '../../../src/tenant/directory';
import type { Principal } from '../../../src/tenant/principal';
import { createSharePoint } from '../../../src/tenant/sharepoint/index';
import { openDatabase } from '../../../src/tenant/store/database';

export type Who = 'app' | 'nobody' | 'ejer' | 'ambassadoer' | 'paedagog' | 'leder';

/**
 * The tenant's SharePoint over real HTTP, on data of its own; who asks is told by a header instead of a
 * token.
 */
export interface SharePointServer {
  origin: string;
  site: string;
  /** PnPjs, unmodified, as somebody. */
  as(who: Who): SPFI;
  /** A plain request as somebody; `path` is server-relative. */
  fetch(who: Who, path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

const names: [Exclude<Who, 'app' | 'nobody'>, string][] = [
  ['ejer', 'Ejvind Ejer'],
  ['ambassadoer', 'Anders Ambassadør'],
  ['paedagog', 'Pia Pædagog'],
  ['leder', 'Lene Leder'],
];
const persons: DirectoryPerson[] = names.map(([key, displayName], index) => {
  const mail = `${displayName.split(' ')[0]?.toLowerCase() ?? key}@kommune.example`;
  return {
    key,
    oid: `00000000-0000-4000-8000-00000000000${index}`,
    displayName,
    userPrincipalName: mail,
    mail,
    jobTitle: key,
    password: 'unused',
  };
});

const directory: Directory = {
  findByUpn: (upn) => persons.find((person) => person.userPrincipalName === upn.toLowerCase()),
  findByOid: (oid) => persons.find((person) => person.oid === oid),
  search: (text) => persons.filter((person) => person.displayName.toLowerCase().includes(text.toLowerCase())),
  all: () => persons,
};

function principalOf(who: string, via: 'cookie' | 'bearer', scopes: string): Principal | undefined {
  if (who === 'nobody') return undefined;
  const person = persons.find((one) => one.key === who);
  if (person) {
    const { oid, userPrincipalName, displayName } = person;
    return {
      kind: 'person',
      oid,
      userPrincipalName,
      displayName,
      via,
      rights: via === 'bearer' ? scopes.split(' ') : [],
    };
  }
  return {
    kind: 'app',
    oid: 'a0000000-0000-4000-8000-000000000001',
    userPrincipalName: 'client@tenant',
    displayName: 'Provisioning',
    clientId: 'client',
    via: 'bearer',
    rights: ['Sites.FullControl.All'],
  };
}

function As(who: Who): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.auth.replace(async (url: URL, init: RequestInit) => {
      init.headers = { ...init.headers, 'x-as': who };
      return [url, init];
    });
    return instance;
  };
}

/** Starts a SharePoint with an empty site; `now` may be moved. */
export async function startSharePoint(now: () => Date = () => new Date()): Promise<SharePointServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
  const database = openDatabase(folder);
  const served: { handle?: ReturnType<typeof createSharePoint>['handle'] } = {};
  const server: Server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(incoming.headers).map(([name, content]) => [name, String(content)]),
      );
      void served
        .handle?.({
          method: incoming.method ?? 'GET',
          url: new URL(incoming.url ?? '/', origin),
          headers,
          body: Buffer.concat(chunks),
          principal: principalOf(
            headers['x-as'] ?? 'app',
            headers['x-via'] === 'cookie' ? 'cookie' : 'bearer',
            headers['x-scopes'] ?? 'AllSites.FullControl',
          ),
        })
        .then((response) => {
          outgoing.writeHead(
            response?.status ?? 404,
            response ? { ...response.headers, 'X-Units': String(response.units) } : {},
          );
          if (!response || typeof response.body === 'string' || Buffer.isBuffer(response.body))
            outgoing.end(response?.body);
          else response.body.pipe(outgoing);
        });
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  served.handle = createSharePoint({ database, dataFolder: folder, origin, directory, now }).handle;
  const site = `${origin}/sites/ambassadorportal`;
  return {
    origin,
    site,
    as: (who) =>
      spfi(site).using(DefaultHeaders(), DefaultInit(), BrowserFetchWithRetry(), DefaultParse(), As(who)),
    fetch: (who, path, init) =>
      fetch(`${origin}${path}`, {
        ...init,
        headers: {
          accept: 'application/json',
          ...(init?.headers as Record<string, string> | undefined),
          'x-as': who,
        },
      }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
