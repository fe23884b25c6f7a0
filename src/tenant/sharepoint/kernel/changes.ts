import { asGuid } from '../odata/literals';
import { unwrapResults } from './args';
import { invalidQuery, propertyNotOnType } from './errors';

/** What may be written: by REST name, how the value is stored. */
export type Writable<T> = Record<string, (target: T, change: Change) => void>;

/** One value of a body, read with its kind checked. */
export class Change {
  constructor(
    readonly name: string,
    readonly given: unknown,
  ) {}

  text(): string {
    if (this.given === null || this.given === undefined) return '';
    if (typeof this.given !== 'string' && typeof this.given !== 'number') return this.refuse('Edm.String');
    return String(this.given);
  }

  flag(): boolean {
    return typeof this.given === 'boolean' ? this.given : this.refuse('Edm.Boolean');
  }

  int(): number {
    const read = typeof this.given === 'string' && this.given !== '' ? Number(this.given) : this.given;
    return typeof read === 'number' && Number.isInteger(read) ? read : this.refuse('Edm.Int32');
  }

  number(): number {
    const read = typeof this.given === 'string' && this.given !== '' ? Number(this.given) : this.given;
    return typeof read === 'number' && !Number.isNaN(read) ? read : this.refuse('Edm.Double');
  }

  guid(): string {
    return asGuid(this.text()) ?? this.refuse('Edm.Guid');
  }

  texts(): string[] {
    return (unwrapResults(this.given) ?? this.refuse('Collection(Edm.String)')).map(String);
  }

  private refuse(type: string): never {
    throw invalidQuery(
      `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details. (${this.name})`,
    );
  }
}

/** Applies a body to a thing; what isn't writable is refused by name, `passedOver` is left out quietly. */
export function applyChanges<T>(
  type: string,
  target: T,
  body: Record<string, unknown>,
  writable: Writable<T>,
  passedOver: readonly string[] = [],
): void {
  for (const [name, given] of Object.entries(body)) {
    const write = Object.hasOwn(writable, name) ? writable[name] : undefined;
    if (write) write(target, new Change(name, given));
    else if (!passedOver.includes(name)) throw propertyNotOnType(name, type);
  }
}
