/** A list in which people have rows of their own about posts, by its address in the site. */
export type OwnList = 'Lists/Tried' | 'Lists/Saved';

/** Path of the items of a list, or of one of them. It is found by its address: titles are in the site's language. */
export function itemsPath(sitePath: string, list: 'SitePages' | OwnList, id?: number): string {
  const items = `_api/web/getList('${encodeURIComponent(`${sitePath}/${list}`)}')/items`;
  return id === undefined ? items : `${items}(${id})`;
}
