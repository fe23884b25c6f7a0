import type { Context } from '../kernel/context';
import { cleanPath } from './names';

/**
 * A server-relative address from what a client gave: absolute on our own host, server-relative, or below the
 * web.
 */
export function ownPath(ctx: Context, given: string): string {
  const path = given.toLowerCase().startsWith(`${ctx.origin.toLowerCase()}/`)
    ? given.slice(ctx.origin.length)
    : given;
  return cleanPath(path.startsWith('/') ? path : `${ctx.web.path}/${path}`);
}
