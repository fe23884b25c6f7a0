/**
 * The Content-Security-Policy of a page, after the one SharePoint Online enforces since 2026 (scripts only
 * from trusted addresses, none inline), with this server as the only address there is.
 *
 * - `script-src 'self'`: Microsoft's runtime, our bundles and the web parts are all files of this server.
 *   No 'unsafe-eval': the runtime works without it.
 * - `style-src 'unsafe-inline'`: load-themed-styles and React write <style> elements and style attributes,
 *   in SharePoint too.
 * - `img-src data: blob:`: pictures chosen in an editor are shown before they are uploaded, and read again (`connect-src`).
 * - `frame-src https:`, `connect-src https:`: SharePoint's policy is about scripts alone
 *   (https://learn.microsoft.com/sharepoint/dev/spfx/content-securty-policy-trusted-script-sources), so a web part may frame
 *   a film, or ask whether a link answers, when the person wants that. That nothing does so unasked, tests see to.
 * - `media-src blob:`, `worker-src 'self'`: video from this server only.
 */
export function contentSecurityPolicy(extraScriptSource?: string): string {
  const scripts = ["'self'", ...(extraScriptSource ? [extraScriptSource] : [])].join(' ');
  const connects = ["'self'", 'blob:', 'https:', ...(extraScriptSource ? [extraScriptSource] : [])].join(' ');
  return [
    "default-src 'none'", `script-src ${scripts}`, "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:",
    "font-src 'self' data:", "media-src 'self' blob:", `connect-src ${connects}`, "frame-src 'self' https:", "worker-src 'self'",
    "manifest-src 'self'", "form-action 'self'", "base-uri 'none'", "object-src 'none'", "frame-ancestors 'self'",
  ].join('; ');
}
