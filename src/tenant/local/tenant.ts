import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApps } from '../entra/apps';
import { openEntra } from '../entra/entra';
import { openPersons } from '../entra/persons';
import { migrateEntra } from '../entra/schema';
import { openSessions } from '../entra/sessions';
import { openSigningKey } from '../entra/signingKey';
import { createSignIn } from '../entra/signIn';
import { createPages } from '../pages/server';
import { createSharePoint } from '../sharepoint/index';
import type { SiteIds } from '../sharepoint/siteIds';
import { openDatabase } from '../store/database';
import { appCertificate, serverCertificates } from './certificates';
import type { DataFolder } from './dataFolder';
import { sitePath, writeEndpoints } from './endpoints';
import { createEntraFront, isGraphPath } from './entraFront';
import { createFaults } from './faults';
import { createLocalDoor } from './localDoor';
import { createMetering } from './metering';
import { createRequestLog } from './requestLog';
import { openServers } from './servers';
import { createSharePointFront } from './sharePointFront';
import { tellingOfLists } from './siteIds';
import { createThrottle } from './throttle';

/** A tenant that answers. */
export interface RunningTenant {
  /** One line per address, for the terminal. */
  addresses: string[];
  stop(): Promise<void>;
}

/** Browser bundles of SharePoint's pages: beside the bundle this code is in. */
const pagesFolder = fileURLToPath(new URL('./pages', import.meta.url));

/**
 * Puts the tenant together on a data folder and opens its ports: SharePoint on `port`, Entra ID and Graph on
 * `port`+2.
 * @throws PortTakenError
 */
export async function startTenant(folder: DataFolder, port: number): Promise<RunningTenant> {
  const now = (): Date => new Date();
  const sharePointOrigin = `http://127.0.0.1:${port}`;
  const entraOrigin = `https://127.0.0.1:${port + 2}`;
  const certificatesFolder = join(folder.path, 'certs');
  const database = openDatabase(folder.path);
  migrateEntra(database);
  // At the first start these make keys, which takes longest: side by side.
  const [signingKey, { authority, server }, provisioning, testApi] = await Promise.all([
    openSigningKey(database),
    serverCertificates(certificatesFolder, now()),
    appCertificate(certificatesFolder, 'provisioning', now()),
    appCertificate(certificatesFolder, 'test-api', now()),
  ]);

  const persons = openPersons(database);
  const apps = openApps(database, { provisioning: provisioning.certificate, testApi: testApi.certificate });
  const entra = openEntra({ database, origin: entraOrigin, sharePointOrigin, apps, persons, signingKey, now });
  const sessions = openSessions(database, now);

  const sharePoint = createSharePoint({
    database, dataFolder: folder.path, origin: sharePointOrigin, directory: persons, now,
  });
  const pages = createPages({
    sharepoint: sharePoint.handle, countPageView: sharePoint.countPageView, origin: sharePointOrigin,
    directory: persons, runtimeFolder: pagesFolder,
  });

  const tellEndpoints = (site: SiteIds): string => writeEndpoints({
    dataFolder: folder.path,
    sharePointOrigin,
    entraOrigin,
    tenantId: entra.context.tenantId,
    caFile: authority.certificateFile,
    site,
    apps,
    appCertificates: { provisioning, testApi },
    persons,
  });

  const faults = createFaults();
  const log = createRequestLog();
  const throttle = createThrottle(now);
  const metering = createMetering(faults, throttle);
  const sharePointFront = createSharePointFront({
    origin: sharePointOrigin,
    entra: entra.context,
    sessions,
    metering,
    localDoor: createLocalDoor({ faults, throttle, log, persons }),
    signIn: createSignIn({ origin: sharePointOrigin, persons, sessions }),
    pages: pages.handle,
    sharePoint: tellingOfLists(sharePoint.handle, () => sharePoint.siteIds(sitePath), tellEndpoints),
  });

  const servers = await openServers([
    {
      origin: sharePointOrigin,
      answer: sharePointFront,
      loggedAs: (path) => (/^\/_local(\/|$)/.test(path) ? undefined : 'sharepoint'),
    },
    {
      origin: entraOrigin,
      answer: createEntraFront(entra, metering),
      loggedAs: (path) => (isGraphPath(path) ? 'graph' : 'entra'),
      tls: { cert: `${server.certificate}\n${authority.certificate}`, key: server.privateKey },
    },
  ], log).catch((error: unknown) => {
    database.close();
    throw error;
  });

  const endpointsFile = tellEndpoints(sharePoint.siteIds(sitePath));
  return {
    addresses: [
      `SharePoint      ${sharePointOrigin}${sitePath}`,
      `Entra ID, Graph ${entraOrigin}`,
      `Addresses and passwords: ${endpointsFile}`,
    ],
    async stop() {
      await servers.stop();
      database.close();
    },
  };
}
