import type { RowReader } from '../rowReader';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * The plain text of a comment. SharePoint keeps comments with HTML's character references, and a person who is named in
 * one as `@mention{0}`, by the place in `mentions` (https://github.com/pnp/pnpjs/issues/2604).
 */
export function commentTextOf(comment: RowReader): string {
  const mentioned = comment.rows('mentions').map((person) => person.text('name') ?? '');
  return unescaped(comment.text('text') ?? '').replace(/@mention\{(\d+)\}/g, (found, index: string) =>
    mentioned[Number(index)] ? `@${mentioned[Number(index)]}` : found
  );
}

/** True when a comment says what was sent, whether or not SharePoint wrote it with character references. */
export function says(comment: RowReader, sent: string): boolean {
  const kept = comment.text('text') ?? '';
  return [kept, unescaped(kept)].some((text) => collapsed(text) === collapsed(sent));
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
