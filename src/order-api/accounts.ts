import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type Scenario, scenarios } from '#backend/scenarios';
import { inTransaction } from './database.ts';

const HOUR = 3_600_000;

/** Milliseconds for which a caller is known by what they were given. */
export const lifetimes = {
  /** The cookie of a browser. */
  session: 12 * HOUR,
  /** The access token of a script. */
  token: 30 * 24 * HOUR,
} as const;

/** How a caller is known. */
type Kind = keyof typeof lifetimes;

/** Who calls the API. */
export interface Account {
  readonly account: number;
  readonly name: string;
  /** How the API behaves for them; undefined where they have not chosen. */
  readonly scenario: Scenario | undefined;
}

/** The accounts of an API, and what their callers are known by. Kept as hashes: the file tells no secret. */
export interface Accounts {
  /** The account of that name, made if there is none. */
  readonly open: (name: string) => Account;
  /** Chooses how the API behaves for an account; undefined leaves it to the API. */
  readonly choose: (account: number, scenario: Scenario | undefined) => void;
  /** Lets an account be known by a new secret. @returns the secret */
  readonly issue: (account: number, kind: Kind) => string;
  /** Lets an account be known by a given token as well. */
  readonly accept: (account: number, token: string) => void;
  /** The account that a secret stands for, unless its time is over. */
  readonly find: (secret: string, kind: Kind) => Account | undefined;
  /** Forgets a secret. */
  readonly revoke: (secret: string) => void;
}

/**
 * @param now the present, in milliseconds since the epoch
 * @param onOpened told about each account that was made, before its making is final
 */
export function createAccounts(
  database: DatabaseSync,
  now: () => number,
  onOpened: (account: Account) => void,
): Accounts {
  const byName = database.prepare('SELECT account, name, scenario FROM accounts WHERE name = ?');
  const insert = database.prepare('INSERT INTO accounts (name) VALUES (?)');
  const setScenario = database.prepare('UPDATE accounts SET scenario = ? WHERE account = ?');
  const keep = database.prepare(
    'INSERT OR REPLACE INTO credentials (hash, kind, account, expires_at) VALUES (?, ?, ?, ?)',
  );
  const bySecret = database.prepare(
    `SELECT account, name, scenario FROM credentials JOIN accounts USING (account)
    WHERE hash = ? AND kind = ? AND expires_at > ?`,
  );
  const remove = database.prepare('DELETE FROM credentials WHERE hash = ?');
  const removeExpired = database.prepare('DELETE FROM credentials WHERE expires_at <= ?');

  function store(account: number, kind: Kind, secret: string): void {
    removeExpired.run(now());
    keep.run(hashOf(secret), kind, account, now() + lifetimes[kind]);
  }

  return {
    open: (name) =>
      inTransaction(database, () => {
        const known = readAccount(byName.get(name));
        if (known) return known;
        const account = Number(insert.run(name).lastInsertRowid);
        const opened = { account, name, scenario: undefined };
        onOpened(opened);
        return opened;
      }),
    choose: (account, scenario) => void setScenario.run(scenario ?? null, account),
    issue(account, kind) {
      const secret = randomBytes(32).toString('base64url');
      store(account, kind, secret);
      return secret;
    },
    accept: (account, token) => store(account, 'token', token),
    find: (secret, kind) => readAccount(bySecret.get(hashOf(secret), kind, now())),
    revoke: (secret) => void remove.run(hashOf(secret)),
  };
}

/** The secrets are random and long: a fast hash is enough, there is nothing to guess. */
function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function readAccount(row: Record<string, unknown> | undefined): Account | undefined {
  if (!row) return undefined;
  return {
    account: Number(row.account),
    name: String(row.name),
    scenario: scenarios.find((scenario) => scenario === row.scenario),
  };
}
