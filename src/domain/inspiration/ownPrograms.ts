/** Where SharePoint has programs of its own: asking for them may do something, such as signing out who asks. */
const programs = /\/_(?:layouts|forms|login|trust|windows|vti_bin|api)(?:\/|$)/i;

/**
 * True for a path on the portal's own host at which one of SharePoint's programs may answer, however it is written: also
 * one that goes on behind the program's name (`SignOut.aspx/film.mp4`), to which the program answers all the same.
 *
 * @param path as `URL` gives it
 */
export function isProgramPath(path: string): boolean {
  const plain = decoded(path);
  return plain === undefined || programs.test(plain);
}

/** True for the path of that program of SharePoint's alone, such as `getpreview.ashx`, and not of one before it. */
export function isPathOfProgram(path: string, name: string): boolean {
  const ending = `/_layouts/15/${name}`;
  const plain = decoded(path)?.toLowerCase();
  return plain !== undefined && plain.endsWith(ending) && !isProgramPath(plain.slice(0, -ending.length));
}

/** As a server reads it, to which a backslash is a slash. Undefined for what can't be read. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path).replace(/\\/g, '/');
  } catch {
    return undefined;
  }
}
