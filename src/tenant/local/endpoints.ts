import { join } from 'node:path';
import { testsRedirectUri, type Apps } from '../entra/apps';
import type { Persons } from '../entra/persons';
import type { SiteIds } from '../sharepoint/siteIds';
import { thumbprintSha256, type CertificateFiles } from './certificates';
import { writeFileAtomically } from './dataFolder';

/** Path of the site the product is provisioned to. */
export const sitePath = '/sites/ambassadorportal';

/** What `endpoints.json` is made of. */
interface EndpointsOptions {
  dataFolder: string;
  sharePointOrigin: string;
  entraOrigin: string;
  tenantId: string;
  caFile: string;
  site: SiteIds;
  apps: Apps;
  appCertificates: { provisioning: CertificateFiles; testApi: CertificateFiles };
  persons: Persons;
}

function certificateEntry(files: CertificateFiles): Record<string, string> {
  return {
    certificateFile: files.certificateFile,
    privateKeyFile: files.privateKeyFile,
    thumbprintSha256: thumbprintSha256(files.certificate),
  };
}

function appEntries({ apps, appCertificates }: EndpointsOptions): Record<string, Record<string, string>> {
  const { provisioning, tests, testApi } = {
    provisioning: apps.byKey('provisioning'), tests: apps.byKey('tests'), testApi: apps.byKey('testApi'),
  };
  return {
    provisioning: {
      clientId: provisioning.clientId,
      clientSecret: provisioning.clientSecret,
      ...certificateEntry(appCertificates.provisioning),
    },
    personalProvisioning: { clientId: apps.byKey('personalProvisioning').clientId },
    tests: { clientId: tests.clientId, redirectUri: testsRedirectUri },
    testApi: {
      clientId: testApi.clientId,
      clientSecret: testApi.clientSecret,
      scope: `api://${testApi.clientId}/access_as_user`,
      ...certificateEntry(appCertificates.testApi),
    },
  };
}

function personEntries(persons: Persons): Record<string, Record<string, string>> {
  return Object.fromEntries(persons.all().flatMap((person) => (person.key === undefined ? [] : [[person.key, {
    userName: person.userPrincipalName,
    password: person.password,
    displayName: person.displayName,
    oid: person.oid,
  }]])));
}

/** Writes `<data>/endpoints.json`: all that a client of the tenant needs to know. Answers its path. */
export function writeEndpoints(options: EndpointsOptions): string {
  const { sharePointOrigin, entraOrigin, tenantId } = options;
  const file = join(options.dataFolder, 'endpoints.json');
  writeFileAtomically(file, `${JSON.stringify({
    sharepoint: { url: sharePointOrigin, siteUrl: `${sharePointOrigin}${sitePath}` },
    entra: { url: entraOrigin, tenantId, authority: `${entraOrigin}/${tenantId}` },
    graph: { url: entraOrigin },
    caFile: options.caFile,
    site: { url: `${sharePointOrigin}${sitePath}`, ...options.site },
    apps: appEntries(options),
    persons: personEntries(options.persons),
  }, null, 2)}\n`);
  return file;
}
