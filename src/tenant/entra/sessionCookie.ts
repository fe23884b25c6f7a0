import { sessionSeconds } from './sessions';

/**
 * SharePoint's cookie is `FedAuth`; the port is added because cookies do not tell ports apart, and two tenants
 * on one computer would sign each other out.
 */
function cookieName(origin: string): string {
  return `FedAuth_${new URL(origin).port}`;
}

/** Value of the session cookie in a request's `Cookie` header, if any. */
export function readSessionCookie(origin: string, cookieHeader: string | undefined): string | undefined {
  const prefix = `${cookieName(origin)}=`;
  const found = (cookieHeader ?? '').split(/;\s*/).find((cookie) => cookie.startsWith(prefix));
  const value = found?.slice(prefix.length);
  return value === '' ? undefined : value;
}

/** `Set-Cookie` that signs in. Not `Secure`: the local tenant's SharePoint speaks http on 127.0.0.1. */
export function sessionCookie(origin: string, value: string): string {
  return `${cookieName(origin)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${sessionSeconds}`;
}

/** `Set-Cookie` that signs out. */
export function expiredSessionCookie(origin: string): string {
  return `${cookieName(origin)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
}
