/**
 * Reads the values of a SharePoint row at the edge, where nothing is known about their shape. Written by
 * hand: measured (gzip), zod 4.6 weighs 26 KB and zod/mini 6 of the 30 a web part may, this half a KB.
 */
export interface RowReader {
  /** A whole number; throws when it isn't one. */
  id(column: string): number;
  /** Text, or undefined when the column is empty. */
  text(column: string): string | undefined;
  number(column: string): number | undefined;
  /** True only where the column says yes. */
  flag(column: string): boolean;
  /** The chosen values of a multi-choice column. */
  choices(column: string): string[];
  /** A date and time as ISO 8601 in UTC. */
  time(column: string): string | undefined;
  /** The row that a lookup column points at. */
  row(column: string): RowReader | undefined;
  /** Rows that stand inside the row; none when the column is empty. */
  rows(column: string): RowReader[];
}

/** A row isn't shaped as the portal's columns are. */
class UnexpectedRow extends Error {
  public constructor(column: string, value: unknown) {
    // The kind of value, not the value: it may name a person, and ends up in the console.
    super(`Unexpected value in ${column}: ${Array.isArray(value) ? 'array' : typeof value}`);
    this.name = 'UnexpectedRow';
  }
}

/** Begins reading a row as SharePoint sent it. Throws UnexpectedRow, as all of its readers do. */
export function readRow(value: unknown): RowReader {
  if (!isRecord(value)) {
    throw new UnexpectedRow('row', value);
  }
  const cell = <T>(column: string, isWanted: (found: unknown) => found is T): T | undefined => {
    const found = value[column];
    if (found === undefined || found === null || found === '') {
      return undefined;
    }
    if (!isWanted(found)) {
      throw new UnexpectedRow(column, found);
    }
    return found;
  };
  return {
    id: (column) => {
      const found = cell(column, isWhole);
      if (found === undefined) {
        throw new UnexpectedRow(column, found);
      }
      return found;
    },
    text: (column) => cell(column, isText),
    number: (column) => cell(column, isNumber),
    flag: (column) => value[column] === true,
    choices: (column) => cell(column, isTexts) ?? [],
    time: (column) => cell(column, isTime),
    row: (column) => {
      const found = cell(column, isRecord);
      return found && readRow(found);
    },
    rows: (column) => readRows(cell(column, isAny) ?? []),
  };
}

/** The rows of an answer that is a list of them. */
export function readRows(value: unknown): RowReader[] {
  if (!Array.isArray(value)) {
    throw new UnexpectedRow('rows', value);
  }
  return value.map(readRow);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAny(value: unknown): value is unknown {
  return value !== undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isWhole(value: unknown): value is number {
  return isNumber(value) && Number.isInteger(value);
}

function isTime(value: unknown): value is string {
  return isText(value) && !Number.isNaN(Date.parse(value));
}
