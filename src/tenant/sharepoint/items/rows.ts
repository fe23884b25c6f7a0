import type { SqlRow } from '../../store/database';

/**
 * A row of a list's table. An item may have two rows, as in SharePoint's own store: the published one
 * (`level` 1) and a draft (`level` 2); `current` marks the newest.
 */
export interface ItemRow {
  /** Key of the row, not of the item. */
  key: number;
  id: number;
  level: number;
  current: number;
  /** UniqueId (the file's id in libraries). */
  uid: string;
  guid: string;
  /** Counts every change; the second half of the ETag. */
  version: number;
  /** 512 for each major version plus the minor one. */
  ui_version: number;
  created: string;
  modified: string;
  author: number;
  editor: number;
  /** Content type id. */
  ct: string;
  /** Server-relative folder without a trailing slash, and the name in it. */
  dir: string;
  leaf: string;
  /** 0 item or file, 1 folder. */
  fso: number;
  /** 0 approved, 1 rejected, 2 pending, 3 draft. */
  moderation: number;
  checked_out_to: number | null;
  /** Own scope of permissions. */
  acl: number | null;
  /** Recycle bin entry it is in. */
  deleted: string | null;
  /** Content of a file. */
  blob: string | null;
  size: number;
  checkin_comment: string;
  /** Values of columns: `f_<InternalName>`. */
  [column: string]: SqlRow[string];
}

/** Columns that every list's table has. */
export const systemColumns = [
  'key',
  'id',
  'level',
  'current',
  'uid',
  'guid',
  'version',
  'ui_version',
  'created',
  'modified',
  'author',
  'editor',
  'ct',
  'dir',
  'leaf',
  'fso',
  'moderation',
  'checked_out_to',
  'acl',
  'deleted',
  'blob',
  'size',
  'checkin_comment',
] as const;

export const tableOf = (list: { no: number }): string => `items_${list.no}`;

/** Quotes an SQL identifier; internal names may hold no quote, but nothing is left to trust. */
export const quoteName = (name: string): string => `"${name.replace(/"/g, '""')}"`;

/** SQL that makes the table of a new list, its columns for fields excepted. */
export function createItemsTable(no: number): string {
  const table = tableOf({ no });
  return `CREATE TABLE ${table} (
    key INTEGER PRIMARY KEY AUTOINCREMENT, id INTEGER NOT NULL, level INTEGER NOT NULL, current INTEGER NOT NULL,
    uid TEXT NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL, ui_version INTEGER NOT NULL,
    created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL, ct TEXT NOT NULL COLLATE NOCASE,
    dir TEXT NOT NULL COLLATE NOCASE, leaf TEXT NOT NULL COLLATE NOCASE, fso INTEGER NOT NULL, moderation INTEGER NOT NULL,
    checked_out_to INTEGER, acl INTEGER, deleted TEXT, blob TEXT, size INTEGER NOT NULL, checkin_comment TEXT NOT NULL
  );
  CREATE UNIQUE INDEX ${table}_id ON ${table} (id, level);
  CREATE UNIQUE INDEX ${table}_path ON ${table} (dir, leaf) WHERE current = 1 AND deleted IS NULL;
  CREATE INDEX ${table}_uid ON ${table} (uid);`;
}

/** The item's ETag: `"<UniqueId>,<version>"`. */
export const itemEtag = (row: Pick<ItemRow, 'uid' | 'version'>): string => `"${row.uid},${row.version}"`;

export const versionLabel = (row: Pick<ItemRow, 'ui_version'>): string =>
  `${Math.floor(row.ui_version / 512)}.${row.ui_version % 512}`;
