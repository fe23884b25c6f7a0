/** How deep a paragraph of Word's stands in a list: `mso-list:l0 level2 lfo1`. */
const wordLevel = /mso-list:[^;"]*level(\d)/;

/** The sign or number that Word writes before the text of a list's item. */
const numbered = /^\s*(\d{1,3}|[a-z])[.)]/i;

/**
 * What was copied elsewhere, made so that the editor's own parser understands it: Word writes lists as paragraphs
 * with a drawn bullet, which come as real lists here. The HTML runs nothing while it is read.
 */
export function pastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelectorAll('style, script, title, xml, meta').forEach((element) => element.remove());
  // Cells have no place in the vocabulary; their words stay apart as lines.
  body.querySelectorAll('td, th').forEach((cell) => cell.append(cell.ownerDocument.createElement('p')));
  [...body.querySelectorAll<HTMLElement>('p')].forEach(listItemFromWord);
  return body.innerHTML;
}

function listItemFromWord(paragraph: HTMLElement): void {
  if (!wordLevel.test(paragraph.getAttribute('style') ?? '')) {
    return;
  }
  const name = takeSign(paragraph) ? 'ol' : 'ul';
  const before = paragraph.previousElementSibling;
  const list = before?.tagName === name.toUpperCase() ? before : paragraph.ownerDocument.createElement(name);
  const item = paragraph.ownerDocument.createElement('li');
  item.append(...paragraph.childNodes);
  if (list !== before) {
    paragraph.before(list);
  }
  list.append(item);
  paragraph.remove();
}

/** Takes away the sign that Word drew, and tells whether it was a number. */
function takeSign(paragraph: HTMLElement): boolean {
  const sign = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? '')
  );
  const isNumber = numbered.test(sign?.textContent ?? '');
  sign?.remove();
  return isNumber;
}
