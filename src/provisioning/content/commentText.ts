import { escapeXml as escapeHtml } from '../things/columnXml';

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A text as it is sent as a comment: SharePoint reads comments as HTML. */
export const commentHtml = (text: string): string => escapeHtml(text);

/** The text of a comment that SharePoint answers: without links, `&#58;` a colon again. */
export function textOfComment(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    (code === undefined ? named[name ?? ''] ?? whole : String.fromCodePoint(Number(code))));
}
