/** Markup that is safe to put into markup. */
export class SafeHtml {
  constructor(readonly text: string) {}
}

type HtmlValue = string | SafeHtml | readonly SafeHtml[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function render(value: HtmlValue): string {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => entities[character]);
  return value instanceof SafeHtml ? value.text : value.map((part) => part.text).join('');
}

/** A template whose plain strings are escaped, in text and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): SafeHtml {
  return new SafeHtml(strings.reduce((text, part, index) => text + render(values[index - 1]) + part));
}

/** Nothing. */
export const nothing = new SafeHtml('');
