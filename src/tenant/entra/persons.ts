import { randomUUID } from 'node:crypto';
import type { Directory, DirectoryPerson } from '../directory';
import type { Database } from '../store/database';
import { generatedPerson, knownPersons, personDomain } from './knownPersons';
import { randomPassword } from './secrets';

/** The directory, and the one way it grows. */
export interface Persons extends Directory {
  /** A known person by key, user principal name or object id. */
  find(keyOrUpnOrOid: string): DirectoryPerson | undefined;
  /** Makes that many more staff, with names and passwords of their own. */
  add(count: number): DirectoryPerson[];
}

const foundAtMost = 50;

type PersonRow = Omit<DirectoryPerson, 'key' | 'userPrincipalName'> & { key: string | null; upn: string };

function personOf({ key, upn, ...rest }: PersonRow): DirectoryPerson {
  return { ...(key === null ? {} : { key }), userPrincipalName: upn, ...rest };
}

function newPerson(
  details: { key?: string; userName: string; displayName: string; jobTitle: string },
): DirectoryPerson {
  const address = `${details.userName}@${personDomain}`;
  return {
    ...(details.key === undefined ? {} : { key: details.key }),
    oid: randomUUID(),
    userPrincipalName: address,
    displayName: details.displayName,
    mail: address,
    jobTitle: details.jobTitle,
    password: randomPassword(),
  };
}

function insertAll(database: Database, people: DirectoryPerson[]): void {
  database.transaction(() => {
    for (const person of people) {
      database.run(
        `INSERT INTO entra_persons (oid, key, upn, displayName, mail, jobTitle, password)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [person.oid, person.key ?? null, person.userPrincipalName, person.displayName, person.mail,
          person.jobTitle, person.password],
      );
    }
  });
}

function addKnownPersons(database: Database): void {
  const there = new Set(
    database.all<{ key: string }>('SELECT key FROM entra_persons WHERE key IS NOT NULL').map((row) => row.key),
  );
  insertAll(database, knownPersons.filter((person) => !there.has(person.key)).map(newPerson));
}

/**
 * Opens the directory; the known persons are made at the first start. People are few (thousands) and asked for at
 * every request, so they are held in memory and written through.
 */
export function openPersons(database: Database): Persons {
  addKnownPersons(database);
  const people: DirectoryPerson[] = [];
  const byOid = new Map<string, DirectoryPerson>();
  const byUpn = new Map<string, DirectoryPerson>();
  const byKey = new Map<string, DirectoryPerson>();
  const remember = (person: DirectoryPerson): void => {
    people.push(person);
    byOid.set(person.oid, person);
    byUpn.set(person.userPrincipalName.toLowerCase(), person);
    if (person.key !== undefined) byKey.set(person.key, person);
  };
  database.all<PersonRow>('SELECT * FROM entra_persons ORDER BY rowid').map(personOf).forEach(remember);

  const findByUpn = (upn: string): DirectoryPerson | undefined => byUpn.get(upn.toLowerCase());
  const findByOid = (oid: string): DirectoryPerson | undefined => byOid.get(oid.toLowerCase());
  const inDanishOrder = new Intl.Collator('da').compare;
  return {
    findByUpn,
    findByOid,
    find: (text) => byKey.get(text) ?? findByUpn(text) ?? findByOid(text),
    all: () => [...people],
    search(text) {
      const wanted = text.trim().toLocaleLowerCase('da');
      return people
        .filter((person) => [person.displayName, person.userPrincipalName, person.mail, person.jobTitle]
          .some((value) => value.toLocaleLowerCase('da').includes(wanted)))
        .sort((a, b) => inDanishOrder(a.displayName, b.displayName))
        .slice(0, foundAtMost);
    },
    add(count) {
      const first = people.length - byKey.size + 1;
      const added = Array.from({ length: count }, (_, index) => newPerson(generatedPerson(first + index)));
      insertAll(database, added);
      added.forEach(remember);
      return added;
    },
  };
}
