import { asGuid } from '../odata/literals';
import { invalidArgument, invalidQuery } from './errors';
import type { FunctionDefinition } from './types';
import type { Segment } from '../odata/path';

/** Arguments of a function, from the address, the body or the query, read by name with their kind checked. */
export class Args {
  constructor(private readonly values: ReadonlyMap<string, unknown>) {}

  has(name: string): boolean {
    return this.values.get(name) !== undefined && this.values.get(name) !== null;
  }

  any(name: string): unknown {
    return this.values.get(name);
  }

  text(name: string, otherwise?: string): string {
    const found = this.values.get(name) ?? otherwise;
    if (typeof found === 'number' || typeof found === 'boolean') return String(found);
    if (typeof found !== 'string') throw invalidArgument();
    return found;
  }

  number(name: string, otherwise?: number): number {
    const found = this.values.get(name) ?? otherwise;
    const read = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
    if (typeof read !== 'number' || Number.isNaN(read)) throw invalidArgument();
    return read;
  }

  flag(name: string, otherwise = false): boolean {
    const found = this.values.get(name) ?? otherwise;
    if (found === 'true' || found === 1 || found === '1') return true;
    if (found === 'false' || found === 0 || found === '0') return false;
    if (typeof found !== 'boolean') throw invalidArgument();
    return found;
  }

  guid(name: string): string {
    const found = asGuid(this.text(name));
    if (!found)
      throw invalidArgument(
        'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).',
      );
    return found;
  }

  object(name: string): Record<string, unknown> {
    const found = this.values.get(name);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) throw invalidArgument();
    return found as Record<string, unknown>;
  }

  list(name: string): unknown[] {
    return unwrapResults(this.values.get(name)) ?? [];
  }
}

/** An array, also when it comes as verbose OData's `{results: […]}`. */
export function unwrapResults(found: unknown): unknown[] | undefined {
  if (Array.isArray(found)) return found as unknown[];
  if (typeof found === 'object' && found !== null && 'results' in found && Array.isArray(found.results)) {
    return found.results as unknown[];
  }
  return undefined;
}

/** Binds what was given to the declared parameters; unknown and missing ones are refused as SharePoint does. */
export function bindArgs(
  name: string,
  definition: FunctionDefinition<unknown>,
  segment: Segment,
  body: Record<string, unknown>,
): Args {
  const declared = Object.keys(definition.params ?? {}).map((key) => ({
    name: key.replace(/\?$/, ''),
    optional: key.endsWith('?'),
  }));
  const values = new Map<string, unknown>();
  const given: [string, unknown][] = [...Object.entries(segment.args?.named ?? {}), ...Object.entries(body)];
  const positional = segment.args?.positional ?? [];
  if (positional.length > declared.length) {
    throw invalidQuery(
      `The method ${name} takes ${declared.length} parameters, ${positional.length} were given.`,
    );
  }
  positional.forEach((one, index) => values.set(declared[index]?.name ?? '', one));
  for (const [key, content] of given) {
    const parameter = declared.find((one) => one.name.toLowerCase() === key.toLowerCase());
    if (!parameter) throw invalidQuery(`The parameter ${key} does not exist in method ${name}.`);
    values.set(parameter.name, content);
  }
  const missing = declared.find((one) => !one.optional && !values.has(one.name));
  if (missing) throw invalidQuery(`The parameter ${missing.name} of method ${name} is missing.`);
  return new Args(values);
}
