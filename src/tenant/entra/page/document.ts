import type { TenantResponse } from '../../http';
import { SafeHtml, html } from './html';
import { style, styleHash } from './style';

function document(title: string, body: SafeHtml): string {
  return html`<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${new SafeHtml(style)}</style></head>
<body><main><p class="brand">Lokalt Microsoft 365</p>${body}</main></body></html>`.text;
}

/** A page of the sign-in: no scripts, in nobody's frame, forms only to `formTargets` besides ourselves. */
export function pageResponse(
  status: number, title: string, body: SafeHtml, formTargets: string[] = [],
): TenantResponse {
  const policy = [
    "default-src 'none'", `style-src ${styleHash}`, `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'", "frame-ancestors 'none'",
  ];
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy.join('; '),
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    },
    body: document(title, body),
    units: 0,
  };
}
