/** Makes an element of a document that is built to be printed, with a class, and with text or other elements in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  paper: Document,
  tag: Tag,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = paper.createElement(tag);
  if (className) {
    element.className = className;
  }
  element.append(...content);
  return element;
}
