/** HTML as nodes of a document of their own, in which nothing is run or fetched. */
export function inertBody(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body;
}
