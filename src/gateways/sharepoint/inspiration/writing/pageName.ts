/** The longest name of a page, without `.aspx`: with site and folders it stays far below the 400 that SharePoint takes. */
const longest = 60;
const draftPrefix = 'udkast-';

/** Name of the file of a draft that was never published; the same for the same draft. */
export function draftFileName(draftId: string): string {
  return `${draftPrefix}${plain(draftId)}.aspx`;
}

/** True for the path of a page that has the name of a draft still. */
export function hasDraftName(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase().startsWith(draftPrefix);
}

/**
 * Name of the file of a published idea: its title in plain letters.
 *
 * @param turn 1 for the name by right, more where that is taken
 */
export function publishedFileName(title: string, turn: number): string {
  const ending = turn > 1 ? `-${turn}` : '';
  const slug = plain(title);
  // Among drafts it would be taken for one.
  const name = slug === '' || slug.startsWith(draftPrefix) ? `ide-${slug}`.replace(/-$/, '') : slug;
  return `${name.slice(0, longest - ending.length).replace(/-+$/, '')}${ending}.aspx`;
}

/** As addresses are read aloud: Danish letters as two, accents left out, all else a dash. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æäǽ]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
