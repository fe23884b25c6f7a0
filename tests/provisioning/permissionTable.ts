import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/paths.mjs';
import type { PersonKey } from '../support/tenant';

/** A column of the table: a person, and for ambassadors whose folder it is about. */
export interface Role {
  /** As the table's head has it, without the marks of code. */
  name: string;
  person: PersonKey;
  /** The folder is a colleague's. */
  isAnothers: boolean;
}

export interface PermissionTable {
  roles: Role[];
  /** By operation: whether the roles may, in their order. */
  rows: Map<string, boolean[]>;
}

const cellsOf = (line: string): string[] => line.split('|').slice(1, -1).map((cell) => cell.replaceAll('`', '').trim());

function roleOf(head: string): Role {
  const [person] = head.split(' ');
  return { name: head, person: person as PersonKey, isAnothers: head.includes("another's") };
}

function mayOf(operation: string, cell: string): boolean {
  if (cell !== 'yes' && cell !== 'no') {
    throw new Error(`${operation}: "${cell}" is neither yes nor no.`);
  }
  return cell === 'yes';
}

/** The table of the README, as people read it. */
export function readPermissionTable(): PermissionTable {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const section = text.split('\n### ').find((part) => part.startsWith('Who may do what')) ?? '';
  const [head, , ...lines] = section.slice(section.indexOf('| | `paedagog`')).split('\n').filter((line) => line.startsWith('|'));
  const rows = lines.map(cellsOf).map(([operation, ...cells]) => [operation, cells.map((cell) => mayOf(operation, cell))] as const);
  return { roles: cellsOf(head).slice(1).map(roleOf), rows: new Map(rows) };
}
