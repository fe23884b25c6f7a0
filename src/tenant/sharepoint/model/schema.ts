/** The tables of sites, in steps; each list's items have a table of their own (`items_<no>`). */
export const modelMigrations: readonly string[] = [
  `
CREATE TABLE webs (
  no INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, site_id TEXT NOT NULL, path TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL, description TEXT NOT NULL, lcid INTEGER NOT NULL, template TEXT NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, scope INTEGER NOT NULL, next_principal INTEGER NOT NULL,
  settings TEXT NOT NULL, properties TEXT NOT NULL
);
CREATE TABLE principals (
  web INTEGER NOT NULL, id INTEGER NOT NULL, type INTEGER NOT NULL, login TEXT NOT NULL, title TEXT NOT NULL,
  email TEXT NOT NULL, oid TEXT NOT NULL, admin INTEGER NOT NULL, settings TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (web, id)
);
CREATE INDEX principals_login ON principals (web, login COLLATE NOCASE);
CREATE TABLE members (web INTEGER NOT NULL, group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (web, group_id, user_id));
CREATE TABLE roles (
  web INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, kind INTEGER NOT NULL,
  position INTEGER NOT NULL, low INTEGER NOT NULL, high INTEGER NOT NULL, hidden INTEGER NOT NULL, PRIMARY KEY (web, id)
);
CREATE TABLE scopes (id INTEGER PRIMARY KEY AUTOINCREMENT, web INTEGER NOT NULL, list INTEGER);
CREATE INDEX scopes_list ON scopes (list);
CREATE TABLE assignments (scope INTEGER NOT NULL, principal INTEGER NOT NULL, role INTEGER NOT NULL, PRIMARY KEY (scope, principal, role));
CREATE TABLE site_grants (id TEXT PRIMARY KEY, web INTEGER NOT NULL, client_id TEXT NOT NULL, role TEXT NOT NULL);
CREATE TABLE lists (
  no INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, web INTEGER NOT NULL, path TEXT NOT NULL,
  title TEXT NOT NULL, description TEXT NOT NULL, template INTEGER NOT NULL, base_type INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, item_modified TEXT NOT NULL, item_deleted TEXT NOT NULL,
  author INTEGER NOT NULL, scope INTEGER, next_item INTEGER NOT NULL DEFAULT 1, settings TEXT NOT NULL, deleted TEXT
);
CREATE TABLE fields (
  no INTEGER PRIMARY KEY AUTOINCREMENT, web INTEGER NOT NULL, list INTEGER, id TEXT NOT NULL, internal_name TEXT NOT NULL,
  title TEXT NOT NULL, type TEXT NOT NULL, settings TEXT NOT NULL
);
CREATE INDEX fields_owner ON fields (web, list);
CREATE TABLE content_types (
  no INTEGER PRIMARY KEY AUTOINCREMENT, web INTEGER NOT NULL, list INTEGER, id TEXT NOT NULL COLLATE NOCASE,
  name TEXT NOT NULL, description TEXT NOT NULL, category TEXT NOT NULL, settings TEXT NOT NULL, links TEXT NOT NULL
);
CREATE INDEX content_types_owner ON content_types (web, list);
CREATE TABLE views (
  no INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, path TEXT NOT NULL,
  fields TEXT NOT NULL, settings TEXT NOT NULL
);
CREATE TABLE navigation (
  no INTEGER PRIMARY KEY AUTOINCREMENT, web INTEGER NOT NULL, place TEXT NOT NULL, parent INTEGER, title TEXT NOT NULL,
  url TEXT NOT NULL, external INTEGER NOT NULL, position REAL NOT NULL
);
CREATE TABLE item_versions (list INTEGER NOT NULL, item INTEGER NOT NULL, ui_version INTEGER NOT NULL, row TEXT NOT NULL, PRIMARY KEY (list, item, ui_version));
CREATE TABLE recycle_bin (
  id TEXT PRIMARY KEY, web INTEGER NOT NULL, kind TEXT NOT NULL, list INTEGER NOT NULL, item INTEGER, title TEXT NOT NULL,
  leaf TEXT NOT NULL, dir TEXT NOT NULL, author INTEGER NOT NULL, deleted_by INTEGER NOT NULL, deleted_at TEXT NOT NULL,
  size INTEGER NOT NULL, stage INTEGER NOT NULL DEFAULT 1
);
`,
];
