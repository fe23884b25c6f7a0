import { contentSecurityPolicy } from './csp';
import type { PageData } from './pageData';
import { pageTheme, themeVariables } from './themes';
import type { TenantResponse } from '../http';

/**
 * The HTML of every page: no inline script; the data is JSON that the page's script reads. The theme's
 * colours stand in the head so that nothing flashes before the script runs.
 */
export function pageResponse(data: PageData, status = 200): TenantResponse {
  const title = data.page ? `${data.page.title} – ${data.web.title}` : data.web.title;
  const origin = data.debugManifests ? new URL(data.debugManifests).origin : undefined;
  const withRuntime = data.kind === 'sitePage';
  const body = `<!doctype html>
<html lang="${data.language}" data-theme="${data.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
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
