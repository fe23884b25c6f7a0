import type { Handler, TenantRequest, TenantResponse } from '../http';
import { redirectResponse } from '../http';
import { peopleShown } from './page/peopleShown';
import { signInPage } from './page/signInPage';
import type { Persons } from './persons';
import { expiredSessionCookie, readSessionCookie, sessionCookie } from './sessionCookie';
import type { Sessions } from './sessions';

const signInPath = '/_layouts/15/signin';
const signOutPath = '/_layouts/15/signout.aspx';

/**
 * Where to go after signing in, on this origin. Anything that could lead elsewhere (`//host`, `/\host`, an
 * absolute address, a tab in between that browsers drop) becomes the start page. The answer is absolute, so that
 * a path that only turns into `//host` when it is normalised stays here too.
 */
export function localReturnUrl(returnUrl: string | null, origin: string): string {
  const start = `${origin}/`;
  // Control characters too: browsers drop tabs and line breaks inside addresses.
  if (returnUrl === null || !/^\/(?![/\\])[^\\\u0000-\u001f\u007f]*$/u.test(returnUrl)) return start;
  const target = new URL(returnUrl, origin);
  return target.origin === origin ? `${origin}${target.pathname}${target.search}${target.hash}` : start;
}

/** The address of the sign-in page that leads back to where somebody wanted to go. */
export function signInAddress(wanted: URL): string {
  return `${signInPath}?ReturnUrl=${encodeURIComponent(`${wanted.pathname}${wanted.search}`)}`;
}

interface SignInOptions { origin: string; persons: Persons; sessions: Sessions }

function signInAs(
  { origin, persons, sessions }: SignInOptions, request: TenantRequest,
): TenantResponse | undefined {
  const person = persons.find(request.url.searchParams.get('as') ?? '');
  if (!person) return undefined;
  const previous = readSessionCookie(origin, request.headers['cookie']);
  if (previous !== undefined) sessions.close(previous);
  const target = localReturnUrl(request.url.searchParams.get('ReturnUrl'), request.url.origin);
  return redirectResponse(target, { 'Set-Cookie': sessionCookie(origin, sessions.open(person.oid)) });
}

function noticeFor(parameters: URLSearchParams): string | undefined {
  const as = parameters.get('as');
  if (as !== null) return `Der er ingen person her, der hedder "${as}".`;
  return parameters.has('signedout') ? 'Du er logget af.' : undefined;
}

function choosePerson({ persons }: SignInOptions, request: TenantRequest): TenantResponse {
  const parameters = request.url.searchParams;
  const returnUrl = parameters.get('ReturnUrl');
  const kept: [string, string][] = returnUrl === null ? [] : [['ReturnUrl', returnUrl]];
  const text = parameters.get('q') ?? '';
  return signInPage({
    target: 'SharePoint',
    notice: noticeFor(parameters),
    people: peopleShown(persons, text),
    choice: {
      kind: 'link',
      href: ({ key, userPrincipalName }) =>
        `${signInPath}?${new URLSearchParams([['as', key ?? userPrincipalName], ...kept])}`,
    },
    search: { action: signInPath, parameters: kept, text },
  });
}

function signOut({ origin, sessions }: SignInOptions, request: TenantRequest): TenantResponse {
  const session = readSessionCookie(origin, request.headers['cookie']);
  if (session !== undefined) sessions.close(session);
  return redirectResponse(`${signInPath}?signedout=1`, { 'Set-Cookie': expiredSessionCookie(origin) });
}

/** Signing in to SharePoint by choosing a person (`?as=` spares the choice), and signing out. */
export function createSignIn(options: SignInOptions): Handler {
  return async (request) => {
    const path = request.url.pathname.toLowerCase();
    if (path === signOutPath) return signOut(options, request);
    if (path !== signInPath) return undefined;
    return signInAs(options, request) ?? choosePerson(options, request);
  };
}
