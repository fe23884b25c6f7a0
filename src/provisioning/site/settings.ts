import { z } from 'zod';
import type { LocalTenant } from './localTenant';

/** Where and as whom to sign in. */
export interface SignIn {
  tenantId: string;
  clientId: string;
  authority: string;
  knownAuthorities: string[];
  scope: string;
  /** Of the app; without it a person signs in by device code. */
  certificate?: { certificateFile: string; privateKeyFile: string };
  /** The authority that vouches for a local tenant. */
  caFile?: string;
}

/** A setting that is missing or wrong; the message names it. */
export class SettingsError extends Error {}

const environmentSchema = z.object({
  M365_TENANT_ID: z.guid('skal være tenantens id (Entra ID > Oversigt)'),
  M365_CLIENT_ID: z.guid('skal være id på appregistreringen'),
  M365_CERTIFICATE_FILE: z.string().min(1).optional(),
  M365_PRIVATE_KEY_FILE: z.string().min(1).optional(),
}).refine(
  (values) => (values.M365_CERTIFICATE_FILE === undefined) === (values.M365_PRIVATE_KEY_FILE === undefined),
  { error: 'skal stå der begge to eller slet ikke', path: ['M365_CERTIFICATE_FILE, M365_PRIVATE_KEY_FILE'] },
);

const scopeOf = (siteUrl: string): string => `${new URL(siteUrl).origin}/.default`;

/** Who signs in, as the environment says. @throws SettingsError */
function credentialsFrom(environment: NodeJS.ProcessEnv): Pick<SignIn, 'tenantId' | 'clientId' | 'certificate'> {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new SettingsError(`Indstillinger mangler i miljøvariablerne:\n${lines.join('\n')}`);
  }
  const values = parsed.data;
  return {
    tenantId: values.M365_TENANT_ID,
    clientId: values.M365_CLIENT_ID,
    ...(values.M365_CERTIFICATE_FILE && values.M365_PRIVATE_KEY_FILE
      ? { certificate: { certificateFile: values.M365_CERTIFICATE_FILE, privateKeyFile: values.M365_PRIVATE_KEY_FILE } }
      : {}),
  };
}

/** Credentials of a real tenant, from the environment. @throws SettingsError */
export function signInFromEnvironment(siteUrl: string, environment: NodeJS.ProcessEnv): SignIn {
  const credentials = credentialsFrom(environment);
  if (new URL(siteUrl).protocol !== 'https:') {
    throw new SettingsError(`${siteUrl} skal begynde med https://, ellers kan andre læse med på adgangen.`);
  }
  return {
    ...credentials,
    authority: `https://login.microsoftonline.com/${credentials.tenantId}`,
    knownAuthorities: [],
    scope: scopeOf(siteUrl),
  };
}

/**
 * Whoever the environment names, when it names this tenant, else the tenant's provisioning app. Settings for another
 * tenant, left over in the shell, are none for this one.
 * @throws SettingsError when the site is not on the tenant, or a setting for it is missing or wrong
 */
export function signInToLocalTenant(siteUrl: string, tenant: LocalTenant, environment: NodeJS.ProcessEnv = {}): SignIn {
  if (new URL(siteUrl).origin !== new URL(tenant.sharepoint.url).origin) {
    throw new SettingsError(`${siteUrl} ligger ikke på den lokale tenant ${tenant.sharepoint.url}.`);
  }
  const app = tenant.apps.provisioning;
  const isMeant = environment['M365_TENANT_ID']?.toLowerCase() === tenant.entra.tenantId.toLowerCase();
  const credentials = isMeant ? credentialsFrom(environment) : {
    tenantId: tenant.entra.tenantId,
    clientId: app.clientId,
    certificate: { certificateFile: app.certificateFile, privateKeyFile: app.privateKeyFile },
  };
  return {
    ...credentials,
    authority: tenant.entra.authority,
    knownAuthorities: [new URL(tenant.entra.authority).host],
    scope: scopeOf(siteUrl),
    caFile: tenant.caFile,
  };
}
