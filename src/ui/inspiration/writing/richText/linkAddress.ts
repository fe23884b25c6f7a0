const protocols = ['http:', 'https:', 'mailto:', 'tel:'];

/** An address as people type it: a host with at least one dot, and what comes after. */
const bareHost = /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}([/?#].*)?$/u;

const mailAddress = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;

/**
 * An address that a link may lead to: to the web, to a mail or telephone, or on the portal's own host (`/sites/…`).
 * `www.dr.dk` is taken for https, `navn@herning.dk` for mail. Undefined for all others.
 */
export function linkAddressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (mailAddress.test(text)) {
    return `mailto:${text}`;
  }
  if (bareHost.test(text)) {
    return `https://${text}`;
  }
  if (/^\/(?![/\\])/.test(text)) {
    return text;
  }
  try {
    // Not against a base: what has no protocol of its own leads nowhere from another page.
    return protocols.includes(new URL(text).protocol) ? text : undefined;
  } catch {
    return undefined;
  }
}
