import { contentSecurityPolicy } from './csp';
import { da } from './client/strings/da';
import { en } from './client/strings/en';
import type { PageData } from './pageData';
import { pageTheme, themeVariables } from './themes';
import type { TenantResponse } from '../http';

/**
 * The HTML of every page: no inline script; the data is JSON that the page's script reads. The theme's
 * colours stand in the head so that nothing flashes before the script runs.
 */
export function pageResponse(data: PageData, status = 200): TenantResponse {
  const title = [pageName(data), data.web.title].filter(Boolean).join(' – ');
  const origin = data.debugManifests ? new URL(data.debugManifests).origin : undefined;
  const withRuntime = data.kind === 'sitePage' || data.kind === 'dashboard';
  const body = `<!doctype html>
<html lang="${data.language}" data-theme="${data.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${siteIcon(data.web.title)}">
<style id="sp-theme">:root{${themeVariables(pageTheme(data.theme))}}</style>
<link rel="stylesheet" href="${data.clientUrl}page.css">
<script type="application/json" id="sp-page-data">${scriptJson(data)}</script>
<script defer src="${data.clientUrl}page.js"></script>
${withRuntime ? runtimeScripts(data) : ''}</head>
<body>
<div id="sp-root"></div>
<noscript>SharePoint kræver JavaScript. / SharePoint requires JavaScript.</noscript>
</body>
</html>`;
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': contentSecurityPolicy(origin),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
    },
    body,
    units: 0,
  };
}

/** What the window's title begins with. */
function pageName({ kind, language, page }: PageData): string {
  const words = language === 'da' ? da : en;
  switch (kind) {
    case 'sitePage': return page?.title ?? '';
    case 'dashboard': return words.dashboardTitle;
    case 'search': return words.searchTitle;
    case 'notFound': return words.notFoundTitle;
    case 'noHomePage': return '';
    case 'accessDenied': return words.accessDeniedTitle;
    case 'failed': return words.failedTitle;
  }
}

/** The site's first letter on the colour of the light theme, as its logo shows it, for the browser's tab. */
export function siteIcon(siteTitle: string): string {
  const letter = escapeHtml((siteTitle.match(/\p{L}|\p{N}/u)?.[0] ?? 'S').toUpperCase());
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" `
    + `fill="${pageTheme('light').palette['themePrimary']}"/><text x="16" y="23" fill="#fff" text-anchor="middle" `
    + `font-family="Segoe UI,sans-serif" font-size="20" font-weight="600">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The loader's assembly and the parts every page with web parts needs, fetched while the page's own script runs. */
function runtimeScripts(data: PageData): string {
  return `<script defer src="${data.clientUrl}manifests.js"></script>
<script defer src="${data.clientUrl}require.js"></script>
<script defer src="${data.runtimeUrl}sp-loader-assembly_en-us.js"></script>
`;
}

/** JSON that can stand in a script element: no "<" that could end it, no line separators. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
