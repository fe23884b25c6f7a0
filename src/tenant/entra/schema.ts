import type { Database } from '../store/database';

/** The tables of Entra ID and of sign-in. Steps are only ever added. */
const steps = [
  `CREATE TABLE entra_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
   CREATE TABLE entra_persons (
     oid TEXT PRIMARY KEY, key TEXT UNIQUE, upn TEXT NOT NULL UNIQUE COLLATE NOCASE,
     displayName TEXT NOT NULL, mail TEXT NOT NULL, jobTitle TEXT NOT NULL, password TEXT NOT NULL
   );
   CREATE TABLE entra_apps (
     key TEXT PRIMARY KEY, clientId TEXT NOT NULL UNIQUE, oid TEXT NOT NULL UNIQUE, clientSecret TEXT NOT NULL
   );
   CREATE TABLE entra_refresh_tokens (
     hash TEXT PRIMARY KEY, clientId TEXT NOT NULL, oid TEXT NOT NULL, expires INTEGER NOT NULL
   );
   CREATE TABLE entra_sessions (hash TEXT PRIMARY KEY, oid TEXT NOT NULL, expires INTEGER NOT NULL);`,
];

/** Brings Entra ID's tables to the newest step. */
export function migrateEntra(database: Database): void {
  database.migrate('entra', steps);
}

/** A setting of Entra ID, or undefined before it was made. */
export function readSetting(database: Database, name: string): string | undefined {
  return database.get<{ value: string }>('SELECT value FROM entra_settings WHERE name = ?', [name])?.value;
}

/** A setting that is made at the first start and the same ever after: `value` is kept only when there is none. */
export function settingMadeOnce(database: Database, name: string, value: string): string {
  const found = readSetting(database, name);
  if (found !== undefined) return found;
  database.run('INSERT INTO entra_settings (name, value) VALUES (?, ?)', [name, value]);
  return value;
}
