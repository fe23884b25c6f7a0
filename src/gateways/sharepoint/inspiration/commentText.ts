import type { RowReader } from '../rowReader';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * A plain text as it is sent: SharePoint takes comments as HTML, of which it keeps text and links to persons
 * (https://pnp.github.io/pnpjs/sp/comments-likes/).
 */
export function commentHtmlOf(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * The plain text of a comment. A person who is named in one is a link, or `@mention{0}` by the place in `mentions`
 * (https://github.com/pnp/pnpjs/issues/2604).
 */
export function commentTextOf(comment: RowReader): string {
  const mentioned = comment.rows('mentions').map((person) => person.text('name') ?? '');
  return plain(comment.text('text') ?? '').replace(/@mention\{(\d+)\}/g, (found, index: string) =>
    mentioned[Number(index)] ? `@${mentioned[Number(index)]}` : found
  );
}

/** True when a comment says what was sent, whichever characters SharePoint writes in another way. */
export function says(comment: RowReader, sent: string): boolean {
  return collapsed(plain(comment.text('text') ?? '')) === collapsed(sent);
}

function plain(html: string): string {
  return unescaped(html.replace(/<br\b[^>]*>/gi, '\n').replace(/<[^>]*>/g, ''));
}

function unescaped(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (found, reference: string) => {
    const code = /^#x/i.test(reference) ? parseInt(reference.slice(2), 16) : parseInt(reference.slice(1), 10);
    return reference.startsWith('#') ? characterOf(code) ?? found : named[reference.toLowerCase()] ?? found;
  });
}

function characterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
