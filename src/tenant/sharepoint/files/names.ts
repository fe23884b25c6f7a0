import { invalidArgument, refused } from '../kernel/errors';

/** The folder and the name of a server-relative address. */
export function splitPath(path: string): { dir: string; leaf: string } {
  const clean = path.replace(/\/+$/, '');
  const slash = clean.lastIndexOf('/');
  return { dir: clean.slice(0, slash), leaf: clean.slice(slash + 1) };
}

/** A server-relative address without doubled or trailing slashes; steps up (`..`) are refused. */
export function cleanPath(path: string): string {
  const clean = `/${path
    .replace(/\\/g, '/')
    .split('/')
    .filter((part) => part !== '')
    .join('/')}`;
  if (/(^|\/)\.\.?(\/|$)/.test(clean)) throw invalidArgument('The server-relative URL is not valid.');
  return clean;
}

/**
 * Joins a folder and what was given for a file or folder in it, which may also be a whole server-relative
 * address.
 */
export function pathIn(folder: string, given: string): string {
  return cleanPath(given.startsWith('/') ? given : `${folder}/${given}`);
}

/**
 * Refuses names that SharePoint refuses for files and folders: these characters, leading or trailing spaces,
 * a trailing dot, more than 255 characters, and names kept for the system.
 */
export function checkName(leaf: string): void {
  const bad =
    /["*:<>?/\\|]/.test(leaf) ||
    leaf.trim() !== leaf ||
    leaf === '' ||
    leaf.endsWith('.') ||
    leaf.includes('_vti_') ||
    /^~\$|^\.lock$|^desktop\.ini$/i.test(leaf) ||
    [...leaf].some((char) => char < ' ');
  if (bad) {
    throw refused(
      `The file or folder name "${leaf}" contains characters that are not permitted. ` +
        'Please use a different name.',
      400,
      '-2130575245',
    );
  }
  if (leaf.length > 255) {
    throw refused(
      'The specified file or folder name is too long. ' +
        'The URL path for all files and folders must be 400 characters or less ' +
        '(and no more than 255 characters for any single file or folder name).',
      400,
      '-2147024690',
    );
  }
}

/** `idé.png` → `idé1.png`, `idé2.png`: the first that isn't taken. */
export function freeName(leaf: string, taken: (name: string) => boolean): string {
  const dot = leaf.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [leaf.slice(0, dot), leaf.slice(dot)] : [leaf, ''];
  for (let number = 0; ; number++) {
    const name = number === 0 ? leaf : `${stem}${number}${extension}`;
    if (!taken(name)) return name;
  }
}
