import type { List } from '../desired/lists';
import { unlessAbsent } from '../site/absent';
import type { IWeb } from '../site/pnp';
import type { Plan } from '../step';

/** Which of a library's declared folders are there. */
export async function readFolders(web: IWeb, sitePath: string, list: List): Promise<string[]> {
  const found = await Promise.all(list.folders.map(async (name) => {
    const folder = await unlessAbsent(
      web.getFolderByServerRelativePath(`${sitePath}/${list.url}/${name}`).select('Exists')<{ Exists: boolean }>(),
    );
    return folder?.Exists ? [name] : [];
  }));
  return found.flat();
}

/** Folders that a library lacks. */
export function diffFolders(list: List, actual: string[]): Plan {
  return {
    obstacles: [],
    notices: [],
    steps: list.folders.filter((name) => !actual.includes(name)).map((name) => ({
      kind: 'folder.create', target: `${list.url}/${name}`, subject: `Mappen ${name} i ${list.url}`, change: 'create',
      apply: async (site) => {
        await site.web.getFolderByServerRelativePath(`${site.path}/${list.url}`).folders.addUsingPath(name);
      },
    })),
  };
}
