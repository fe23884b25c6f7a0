import { isPathOfProgram, isProgramPath } from './ownPrograms';

/**
 * True for a path on the portal's own host that a picture may be fetched from. SharePoint's own programs do something
 * merely by being asked for: with `SignOut.aspx` as its picture, a post would sign out everybody who sees its card. Only
 * the one that makes previews may be asked.
 *
 * @param path as `URL` gives it
 */
export function isPicturePath(path: string): boolean {
  return !isProgramPath(path) || isPathOfProgram(path, 'getpreview.ashx');
}
