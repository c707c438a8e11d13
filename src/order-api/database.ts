import { DatabaseSync } from 'node:sqlite';

/** The shape of the tables; another one gets the next number, and a file of an older one its changes. */
const VERSION = 1;

/*
 * Times are milliseconds since the epoch. `processing_at` and `end_at` repeat what follows from the
 * other columns (`courseOf`), so that a status can be looked for; null is never. The key of an order
 * is in its own table, because after a day the same key may stand for another order. The indexes hold
 * all that a filter asks for, so that it need not read orders that it does not show.
 */
const TABLES = `
  CREATE TABLE accounts (
    account INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    scenario TEXT
  ) STRICT;

  CREATE TABLE credentials (
    hash BLOB PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('session', 'token')),
    account INTEGER NOT NULL REFERENCES accounts,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE orders (
    position INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts,
    id TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    accepted_at INTEGER NOT NULL,
    processing_at INTEGER,
    end_at INTEGER,
    fails INTEGER NOT NULL,
    stays INTEGER,
    ready_after INTEGER,
    service TEXT NOT NULL,
    request TEXT NOT NULL,
    UNIQUE (account, id)
  ) STRICT;
  CREATE INDEX orders_newest_first
    ON orders (account, accepted_at DESC, position DESC, processing_at, end_at, fails);
  CREATE INDEX orders_of_service
    ON orders (account, service, accepted_at DESC, position DESC, processing_at, end_at, fails);

  CREATE TABLE idempotency_keys (
    account INTEGER NOT NULL REFERENCES accounts,
    idempotency_key TEXT NOT NULL,
    id TEXT NOT NULL,
    accepted_at INTEGER NOT NULL,
    PRIMARY KEY (account, idempotency_key)
  ) STRICT, WITHOUT ROWID;
`;

/** Long enough for many orders of another process, shorter than a client waits. */
const BUSY_TIMEOUT = 5_000;

/**
 * Opens the file of an order API, and makes its tables if it is new. Several processes may have it
 * open.
 *
 * @param file a path, or `:memory:` for what is forgotten when it is closed
 * @param busyTimeout milliseconds for which one process waits for another that is writing to it
 * @throws Error with a sentence that names the file, if it cannot be opened or written, or is a file
 *   of something else
 */
export function openDatabase(file: string, busyTimeout = BUSY_TIMEOUT): DatabaseSync {
  try {
    return openTables(file, busyTimeout);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The data file ${file} cannot be used: ${reason}`, { cause: error });
  }
}

function openTables(file: string, timeout: number): DatabaseSync {
  const database = new DatabaseSync(file, { timeout });
  try {
    // Readers do not wait for a writer, and a crash loses no order that was answered.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    inTransaction(database, () => {
      const version = database.prepare('PRAGMA user_version').get()?.user_version;
      if (version === VERSION) return;
      const isEmpty = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get();
      if (version !== 0 || isEmpty?.count !== 0) {
        throw new Error('it is no file of this version of the order API');
      }
      database.exec(`${TABLES} PRAGMA user_version = ${VERSION};`);
    });
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/**
 * Does all of something or nothing, while no other process writes.
 *
 * @throws whatever `work` throws, after undoing what it did
 */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite has undone it already after some errors, such as a full disk.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** The error of SQLite (SQLITE_BUSY) for a file that another process keeps to itself. */
const BUSY = 5;

/** Whether another process kept the file for so long that nothing was written. */
export function isBusy(error: unknown): boolean {
  // The lowest byte is the kind; the others tell more about it: https://sqlite.org/rescode.html
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === BUSY;
}
