import { safeLink } from '../../../../domain/inspiration/writing/safeLink';

/** An address as people type it: a host with at least one dot, and what comes after. */
const bareHost = /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}([/?#].*)?$/u;

const mailAddress = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/;

/**
 * The address that somebody means: `www.dr.dk` is taken for the web, `navn@herning.dk` for mail. Undefined for one that
 * a link mustn't lead to.
 */
export function linkAddressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (mailAddress.test(text)) {
    return safeLink(`mailto:${text}`);
  }
  return safeLink(bareHost.test(text) ? `https://${text}` : text);
}
