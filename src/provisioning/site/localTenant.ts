import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { privateFetch } from './privateFetch';
import { sendPatiently } from './retry';

const personSchema = z.object({ userName: z.string(), password: z.string(), displayName: z.string() });

/** The part of a local tenant's `endpoints.json` that is of use here; it says more than that. */
const endpointsSchema = z.object({
  sharepoint: z.object({ url: z.url(), siteUrl: z.url() }),
  entra: z.object({ tenantId: z.guid(), authority: z.url() }),
  caFile: z.string(),
  apps: z.object({
    provisioning: z.object({
      clientId: z.guid(),
      certificateFile: z.string(),
      privateKeyFile: z.string(),
    }),
    tests: z.object({ clientId: z.guid() }),
  }),
  persons: z.record(z.string(), personSchema),
});

export type LocalTenant = z.infer<typeof endpointsSchema>;

/** @throws Error when the file is missing or is no endpoints file. */
export function readLocalTenant(file: string): LocalTenant {
  const parsed = endpointsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`${file}: ${issues.join('; ')}`);
  }
  return parsed.data;
}

const tokenSchema = z.object({ access_token: z.string(), expires_in: z.number() });

/**
 * Tokens of a person of the local tenant, by name and password: the persons there are made up and their passwords
 * stand in a file. Real people sign in themselves (MSAL has dropped this grant).
 */
export function personToken(tenant: LocalTenant, personKey: string): () => Promise<string> {
  const person = tenant.persons[personKey];
  if (!person) {
    throw new Error(`Den lokale tenant har ingen person "${personKey}".`);
  }
  let current: Promise<string> | undefined;
  const signIn = async (): Promise<string> => {
    const response = await sendPatiently(`${tenant.entra.authority}/oauth2/v2.0/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: tenant.apps.tests.clientId,
        scope: `${tenant.sharepoint.url}/.default`,
        username: person.userName,
        password: person.password,
      }).toString(),
    }, { fetch: privateFetch(tenant.caFile), attempts: 6, firstWaitMs: 500 });
    if (!response.ok) {
      throw new Error(`${person.displayName} kunne ikke logge ind: ${await response.text()}`);
    }
    return tokenSchema.parse(await response.json()).access_token;
  };
  // One token lasts the few seconds that filling in takes.
  return () => (current ??= signIn());
}
