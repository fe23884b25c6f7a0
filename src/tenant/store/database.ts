import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';

/** What SQLite stores and gives back here. Booleans are 0/1, moments are ISO texts. */
export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Record<string, SqlValue>;

/** One SQLite file with its prepared statements kept. All calls are synchronous. */
export interface Database {
  /** All rows of a query; `T` names the columns asked for. */
  all<T = SqlRow>(sql: string, values?: readonly SqlValue[]): T[];
  /** First row, or undefined. */
  get<T = SqlRow>(sql: string, values?: readonly SqlValue[]): T | undefined;
  /** Runs one statement; answers how many rows changed and the last row id. */
  run(sql: string, values?: readonly SqlValue[]): { changes: number; lastId: number };
  /** Runs statements that change the schema; forgets prepared statements, whose columns may have changed. */
  exec(sql: string): void;
  /** All or nothing. Nested calls join the outer transaction. */
  transaction<T>(work: () => T): T;
  /** Brings a module's tables to the newest step; each step runs once in the life of a data folder. */
  migrate(module: string, steps: readonly string[]): void;
  close(): void;
}

const keptStatements = 400;

/**
 * Opens `<folder>/tenant.sqlite`.
 *
 * The data folder belongs to one process (the front's pid file sees to it), so a lock directory that is
 * already there was left by a killed process and is removed. WAL with an exclusive lock needs no shared
 * memory, which this build of SQLite lacks. `synchronous=OFF` is right for what is promised: every commit has
 * been handed to the operating system before it is acknowledged, so a `kill -9` at any time loses nothing;
 * only a power cut could.
 */
export function openDatabase(folder: string): Database {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'tenant.sqlite');
  if (existsSync(`${file}.lock`)) rmSync(`${file}.lock`, { recursive: true });
  const connection = new sqlite.Database(file);
  connection.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;');
  connection.exec('PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=OFF;');
  // SQLite's own lower() knows ASCII only; texts here are Danish.
  connection.function('fold', (text) => String(text).toLocaleLowerCase('da'), { deterministic: true });
  connection.function('sortkey', (text) => (text === null ? null : sortKey(String(text))), {
    deterministic: true,
  });
  connection.exec('CREATE TABLE IF NOT EXISTS migrations (module TEXT PRIMARY KEY, step INTEGER NOT NULL)');
  return wrap(connection);
}

/** Danish order as plain text: small letters, accents off, and æ, ø, å after z. */
function sortKey(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replace(/æ|ä/g, '{')
    .replace(/ø|ö/g, '|')
    .replace(/å/g, '}')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}

function wrap(connection: sqlite.Database): Database {
  const statements = new Map<string, sqlite.Statement>();
  let depth = 0;

  const forget = (): void => {
    for (const statement of statements.values()) {
      try {
        statement.finalize();
      } catch {
        // Finalizing repeats the error of the statement's last run, which was reported then.
      }
    }
    statements.clear();
  };
  const prepare = (sql: string): sqlite.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= keptStatements) forget();
    const made = connection.prepare(sql);
    statements.set(sql, made);
    return made;
  };

  const database: Database = {
    all: <T>(sql: string, values: readonly SqlValue[] = []) => prepare(sql).all([...values]) as T[],
    // `all`, not `get`: a statement that isn't stepped to its end keeps its read lock.
    get: <T>(sql: string, values: readonly SqlValue[] = []) =>
      prepare(sql).all([...values])[0] as T | undefined,
    run(sql, values = []) {
      const result = prepare(sql).run([...values]);
      return { changes: result.changes, lastId: Number(result.lastInsertRowid) };
    },
    exec(sql) {
      forget();
      connection.exec(sql);
    },
    transaction(work) {
      if (depth > 0) return work();
      connection.exec('BEGIN');
      depth++;
      try {
        const result = work();
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        if (connection.inTransaction) connection.exec('ROLLBACK');
        forget();
        throw error;
      } finally {
        depth--;
      }
    },
    migrate(module, steps) {
      const done = database.get<{ step: number }>('SELECT step FROM migrations WHERE module = ?', [
        module,
      ])?.step;
      for (let step = done ?? 0; step < steps.length; step++) {
        database.transaction(() => {
          database.exec(steps[step] ?? '');
          database.run('INSERT OR REPLACE INTO migrations (module, step) VALUES (?, ?)', [module, step + 1]);
        });
      }
    },
    close() {
      forget();
      connection.close();
    },
  };
  return database;
}
