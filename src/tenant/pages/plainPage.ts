import { chosenLanguage, chosenTheme } from './commonData';
import { contentSecurityPolicy } from './csp';
import type { PageData, PageLanguage } from './pageData';
import { escapeHtml, siteIcon } from './shell';
import { pageTheme, themeVariables } from './themes';
import type { TenantRequest, TenantResponse } from '../http';

type Words = Record<'notFound' | 'accessDenied' | 'failed', [heading: string, text: string]> & { switchPerson: string; tryAgain: string };

const WORDS: Record<PageLanguage, Words> = {
  da: {
    notFound: ['Siden findes ikke', 'Måske er webstedet flyttet eller slettet, eller adressen er skrevet forkert.'],
    accessDenied: ['Du har ikke adgang', 'Du er logget på som {person}. Bed webstedets ejer om adgang, eller skift bruger.'],
    failed: ['Noget gik galt', 'SharePoint kunne ikke vise siden lige nu. Prøv igen om lidt.'],
    switchPerson: 'Skift bruger', tryAgain: 'Prøv igen',
  },
  en: {
    notFound: ['This page does not exist', 'The site may have been moved or deleted, or the address is misspelt.'],
    accessDenied: ['You do not have access', 'You are signed in as {person}. Ask the owner of the site for access, or switch person.'],
    failed: ['Something went wrong', 'SharePoint could not show the page right now. Try again in a moment.'],
    switchPerson: 'Switch person', tryAgain: 'Try again',
  },
};

/** Nobody knows the language of a site that can't be read: Danish, unless the person chose English. */
const DANISH_LCID = 1030;

/** A page for someone who cannot even see the web: no site header, no navigation, no script. */
export function plainPage(request: TenantRequest, kind: PageData['kind'], status: number): TenantResponse {
  const language = chosenLanguage(request, DANISH_LCID);
  const words = WORDS[language];
  const [heading, text] = words[kind === 'notFound' || kind === 'accessDenied' ? kind : 'failed'];
  const person = request.principal?.displayName ?? '';
  const back = encodeURIComponent(request.url.pathname + request.url.search);
  const theme = chosenTheme(request);
  const body = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<link rel="icon" href="${siteIcon('SharePoint')}">
<style>
:root{${themeVariables(pageTheme(theme))}}
body{margin:0;font:16px/1.5 "Segoe UI",system-ui,sans-serif;background:var(--sp-bodyBackground);color:var(--sp-bodyText)}
header{background:var(--sp-themePrimary);color:var(--sp-white);padding:12px 20px;font-weight:600}
main{max-width:36rem;margin:12vh auto;padding:0 20px}
h1{font-size:28px;line-height:36px;font-weight:600}
a{color:var(--sp-link);display:inline-block;padding:10px 0;margin-right:24px}
</style>
</head>
<body>
<header>SharePoint</header>
<main>
<h1>${heading}</h1>
<p>${escapeHtml(text.replace('{person}', person))}</p>
<p><a href="/_layouts/15/signin?ReturnUrl=${back}">${words.switchPerson}</a><a href="${escapeHtml(request.url.pathname)}">${words.tryAgain}</a></p>
</main>
</body>
</html>`;
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store',
      'Content-Security-Policy': contentSecurityPolicy(), 'X-Content-Type-Options': 'nosniff',
    },
    body,
    units: 0,
  };
}
