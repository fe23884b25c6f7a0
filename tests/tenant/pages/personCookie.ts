import type { PersonKey, RunningTenant } from '../../support/tenant';

/** The session cookie of a person who has signed in. */
export async function personCookie(tenant: RunningTenant, person: PersonKey): Promise<string> {
  const response = await fetch(tenant.url(`/_layouts/15/signin?as=${person}&ReturnUrl=%2F`), { redirect: 'manual' });
  return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}
