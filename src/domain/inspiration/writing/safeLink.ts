/**
 * The address of a link that an author may make: to the web, to mail, to a telephone, or to a path on the portal's own
 * host. Undefined for all else, whatever it is written like.
 */
export function safeLink(address: string): string | undefined {
  // A browser leaves out line breaks and tabs wherever they stand, and what can't be seen at the edges.
  const plain = address.replace(/[^\S ]|\p{Cc}/gu, '').trim().replace(/ /g, '%20');
  const isWeb = /^https?:\/\/[^/\\?#]/i.test(plain);
  const isPerson = /^(mailto:[^?]|tel:[+\d])/i.test(plain);
  // To a browser a path that begins with two slashes, or a slash and a backslash, is another host.
  const isOwn = /^\/(?![/\\])/.test(plain);
  return isWeb || isPerson || isOwn ? plain.replace(/[<>"`\\]/g, encodeURIComponent) : undefined;
}
