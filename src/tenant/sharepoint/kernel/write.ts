import type { Format } from './format';
import type { ValueNode } from './nodes';
import type { Shaped, ShapedValue } from './shape';
import { elementType } from './types';

/** Writes shaped entities and values in the chosen JSON form. `api` is `<site url>/_api/`. */
export class JsonWriter {
  constructor(
    private readonly format: Format,
    private readonly api: string,
  ) {}

  entity(shaped: Shaped): string {
    if (this.format.style === 'verbose') return JSON.stringify({ d: this.verbose(shaped) });
    const context = this.light
      ? { [`${this.format.prefix}${this.contextName}`]: `${this.api}$metadata#${shaped.odataType}/@Element` }
      : {};
    return JSON.stringify({ ...context, ...this.lightEntity(shaped) });
  }

  collection(type: string, rows: readonly Shaped[], nextLink: string | undefined): string {
    if (this.format.style === 'verbose') {
      return JSON.stringify({
        d: { results: rows.map((row) => this.verbose(row)), ...(nextLink ? { __next: nextLink } : {}) },
      });
    }
    const { prefix } = this.format;
    return JSON.stringify({
      ...(this.light ? { [`${prefix}${this.contextName}`]: `${this.api}$metadata#${type}` } : {}),
      ...(nextLink ? { [`${prefix}nextLink`]: nextLink } : {}),
      value: rows.map((row) => this.lightEntity(row)),
    });
  }

  value(node: ValueNode): string {
    const simple = node.type.startsWith('Edm.') || elementType(node.type) !== undefined;
    if (this.format.style === 'verbose')
      return JSON.stringify({ d: { [node.name]: this.verboseValue(node.type, node.value) } });
    if (node.value === null || node.value === undefined) {
      return JSON.stringify({ [`${this.format.prefix}null`]: true });
    }
    const context = this.light
      ? { [`${this.format.prefix}${this.contextName}`]: `${this.api}$metadata#${node.type}` }
      : {};
    if (simple) return JSON.stringify({ ...context, value: node.value });
    return JSON.stringify({ ...context, ...(node.value as Record<string, unknown>) });
  }

  private get light(): boolean {
    return this.format.style === 'minimalmetadata';
  }

  private get contextName(): string {
    return this.format.prefix === '@odata.' ? 'context' : 'metadata';
  }

  private lightEntity(shaped: Shaped): Record<string, unknown> {
    const out: Record<string, unknown> = {};
    if (this.light) {
      const { prefix } = this.format;
      out[`${prefix}type`] = prefix === '@odata.' ? `#${shaped.odataType}` : shaped.odataType;
      if (shaped.editLink) {
        out[`${prefix}id`] = `${this.api}${shaped.editLink}`;
        if (shaped.etag) out[`${prefix}etag`] = shaped.etag;
        out[`${prefix}editLink`] = shaped.editLink;
      }
    }
    for (const [name, content] of shaped.values) out[name] = this.lightValue(content);
    return out;
  }

  private lightValue(content: ShapedValue): unknown {
    if (content.kind === 'plain') return content.value ?? null;
    if (content.kind === 'entity') return content.shaped ? this.lightEntity(content.shaped) : null;
    return content.shaped.map((row) => this.lightEntity(row));
  }

  private verbose(shaped: Shaped): Record<string, unknown> {
    const uri = `${this.api}${shaped.editLink ?? ''}`;
    const out: Record<string, unknown> = {
      __metadata: { id: uri, uri, ...(shaped.etag ? { etag: shaped.etag } : {}), type: shaped.odataType },
    };
    for (const name of shaped.deferred) out[name] = { __deferred: { uri: `${uri}/${name}` } };
    for (const [name, content] of shaped.values) {
      if (content.kind === 'plain') out[name] = this.verboseValue(content.type, content.value);
      else if (content.kind === 'entity') out[name] = content.shaped ? this.verbose(content.shaped) : null;
      else out[name] = { results: content.shaped.map((row) => this.verbose(row)) };
    }
    return out;
  }

  private verboseValue(type: string, content: unknown): unknown {
    if (content === null || content === undefined) return null;
    const element = elementType(type);
    if (element && Array.isArray(content)) {
      const results = content.map((one) => this.verboseValue(element, one));
      return { __metadata: { type }, results };
    }
    if (type.startsWith('Edm.') || typeof content !== 'object') return content;
    return { __metadata: { type }, ...withResults(content) };
  }
}

/** Lists inside a complex value stand under `results` in verbose JSON. */
const withResults = (content: object): object =>
  Object.fromEntries(
    Object.entries(content).map(([name, inner]: [string, unknown]) => [
      name,
      Array.isArray(inner) ? { results: inner as unknown[] } : inner,
    ]),
  );
