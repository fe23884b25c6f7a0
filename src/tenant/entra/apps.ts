import { randomUUID } from 'node:crypto';
import type { Database } from '../store/database';
import { randomSecret } from './secrets';
import { graphAppId, sharePointAppId, type ApiResource } from './resources';

/** The apps that every local tenant has registered. */
type AppKey = 'provisioning' | 'personalProvisioning' | 'tests' | 'testApi';

/** An app registration together with what an administrator has consented to. */
export interface App {
  key: AppKey;
  displayName: string;
  clientId: string;
  /** Object id of its service principal. */
  oid: string;
  /** Public clients have no secret and must prove the authorization code with PKCE. */
  publicClient: boolean;
  clientSecret: string;
  /** PEM; the app may sign its assertions with the key that belongs to it. */
  certificate?: string;
  /** Resource owner password credentials: for tests only, as in a real tenant. */
  allowsPassword: boolean;
  /** A person may sign in to it by a code on another device ("Allow public client flows" in Entra). */
  allowsDeviceCode: boolean;
  /** Compared exactly. */
  redirectUris: string[];
  /** The API it offers to other apps, if any. */
  api?: ApiResource;
  /** Consented delegated scopes by resource app id. */
  scopes: Record<string, string[]>;
  /** Consented app roles by resource app id. */
  roles: Record<string, string[]>;
}

/** All apps, and all APIs that tokens can be asked for. */
export interface Apps {
  byKey(key: AppKey): App;
  findByClientId(clientId: string): App | undefined;
  all(): App[];
}

interface AppIdentity { clientId: string; oid: string; clientSecret: string }

function identityOf(database: Database, key: AppKey): AppIdentity {
  const found = database.get<AppIdentity>(
    'SELECT clientId, oid, clientSecret FROM entra_apps WHERE key = ?', [key],
  );
  if (found) return found;
  const made = { clientId: randomUUID(), oid: randomUUID(), clientSecret: randomSecret() };
  database.run(
    'INSERT INTO entra_apps (key, clientId, oid, clientSecret) VALUES (?, ?, ?, ?)',
    [key, made.clientId, made.oid, made.clientSecret],
  );
  return made;
}

/** Where the tests' public client has its codes sent; nobody listens there. */
export const testsRedirectUri = 'http://localhost/signed-in';

function provisioningApp(identity: AppIdentity, certificate: string): App {
  return {
    ...identity,
    key: 'provisioning',
    displayName: 'ambassadorportal-provisioning',
    publicClient: false,
    certificate,
    allowsPassword: false,
    allowsDeviceCode: false,
    redirectUris: [],
    scopes: {},
    roles: { [sharePointAppId]: ['Sites.FullControl.All'] },
  };
}

/** Provisioning by a person, who signs in by device code and is bound by her own rights in the site as well. */
function personalProvisioningApp(identity: AppIdentity): App {
  return {
    ...identity,
    key: 'personalProvisioning',
    displayName: 'ambassadorportal-provisioning-by-person',
    publicClient: true,
    allowsPassword: false,
    allowsDeviceCode: true,
    redirectUris: [],
    scopes: { [sharePointAppId]: ['AllSites.FullControl'] },
    roles: {},
  };
}

/** Stands for whoever signs in through a client of their own: tests, and content written as the persons. */
function testsApp(identity: AppIdentity, testApiId: string): App {
  return {
    ...identity,
    key: 'tests',
    displayName: 'ambassadorportal-tests',
    publicClient: true,
    allowsPassword: true,
    allowsDeviceCode: false,
    redirectUris: [testsRedirectUri],
    scopes: {
      [sharePointAppId]: ['AllSites.FullControl'],
      [graphAppId]: ['User.Read'],
      [testApiId]: ['access_as_user'],
    },
    roles: {},
  };
}

/** A web API that calls SharePoint on behalf of its callers, and has been given single sites only. */
function testApiApp(identity: AppIdentity, certificate: string): App {
  return {
    ...identity,
    key: 'testApi',
    displayName: 'ambassadorportal-test-api',
    publicClient: false,
    certificate,
    allowsPassword: false,
    allowsDeviceCode: false,
    redirectUris: [],
    api: {
      appId: identity.clientId,
      name: 'ambassadorportal-test-api',
      identifiers: [`api://${identity.clientId}`],
      tokenVersion: 2,
      scopes: ['access_as_user'],
      roles: [],
    },
    scopes: { [sharePointAppId]: ['AllSites.Write'] },
    roles: { [sharePointAppId]: ['Sites.Selected'] },
  };
}

/** Opens the app registrations; ids and secrets are made at the first start. */
export function openApps(database: Database, certificates: { provisioning: string; testApi: string }): Apps {
  const testApi = testApiApp(identityOf(database, 'testApi'), certificates.testApi);
  const apps: Record<AppKey, App> = {
    provisioning: provisioningApp(identityOf(database, 'provisioning'), certificates.provisioning),
    personalProvisioning: personalProvisioningApp(identityOf(database, 'personalProvisioning')),
    tests: testsApp(identityOf(database, 'tests'), testApi.clientId),
    testApi,
  };
  const all = Object.values(apps);
  return {
    byKey: (key) => apps[key],
    findByClientId: (clientId) => all.find((app) => app.clientId === clientId.toLowerCase()),
    all: () => all,
  };
}
