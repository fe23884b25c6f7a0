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

/** Credentials of a real tenant, from the environment. @throws SettingsError */
export function signInFromEnvironment(siteUrl: string, environment: NodeJS.ProcessEnv): SignIn {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new SettingsError(`Indstillinger mangler i miljøvariablerne:\n${lines.join('\n')}`);
  }
  if (new URL(siteUrl).protocol !== 'https:') {
    throw new SettingsError(`${siteUrl} skal begynde med https://, ellers kan andre læse med på adgangen.`);
  }
  const values = parsed.data;
  return {
    tenantId: values.M365_TENANT_ID,
    clientId: values.M365_CLIENT_ID,
    authority: `https://login.microsoftonline.com/${values.M365_TENANT_ID}`,
    knownAuthorities: [],
    scope: scopeOf(siteUrl),
    ...(values.M365_CERTIFICATE_FILE && values.M365_PRIVATE_KEY_FILE
      ? { certificate: { certificateFile: values.M365_CERTIFICATE_FILE, privateKeyFile: values.M365_PRIVATE_KEY_FILE } }
      : {}),
  };
}

/** The provisioning app of a local tenant. @throws SettingsError when the site is not on it. */
export function signInToLocalTenant(siteUrl: string, tenant: LocalTenant): SignIn {
  if (new URL(siteUrl).origin !== new URL(tenant.sharepoint.url).origin) {
    throw new SettingsError(`${siteUrl} ligger ikke på den lokale tenant ${tenant.sharepoint.url}.`);
  }
  const app = tenant.apps.provisioning;
  return {
    tenantId: tenant.entra.tenantId,
    clientId: app.clientId,
    authority: tenant.entra.authority,
    knownAuthorities: [new URL(tenant.entra.authority).host],
    scope: scopeOf(siteUrl),
    certificate: { certificateFile: app.certificateFile, privateKeyFile: app.privateKeyFile },
    caFile: tenant.caFile,
  };
}
