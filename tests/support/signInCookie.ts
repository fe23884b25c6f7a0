import type { PersonKey, RunningTenant } from './tenant';

/** Signs a person in as a browser would and answers the `Cookie` header to send from then on. */
export async function signInCookie(tenant: RunningTenant, person: PersonKey): Promise<string> {
  const answer = await fetch(tenant.url(`/_layouts/15/signin?as=${person}&ReturnUrl=%2F`), { redirect: 'manual' });
  const [cookie] = answer.headers.getSetCookie();
  if (answer.status !== 302 || cookie === undefined) {
    throw new Error(`Signing in as ${person} answered ${answer.status}.`);
  }
  return cookie.split(';')[0];
}
