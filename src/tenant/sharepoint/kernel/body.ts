import { invalidQuery } from './errors';

const metadataNames = /^(__metadata|__deferred|odata\..*|@odata\..*)$/;

/** The JSON object of a request's body without OData's annotations, at every depth; empty when there is none. */
export function readJsonBody(body: Buffer): Record<string, unknown> {
  const text = body
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim();
  if (text === '') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw invalidQuery('Invalid JSON. The request body could not be read.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw invalidQuery('Invalid JSON. A token was not recognized in the JSON content.');
  }
  return withoutMetadata(parsed) as Record<string, unknown>;
}

/** The type that a body says it is of: `__metadata.type` in verbose JSON, `odata.type` in the light forms. */
export function namedType(body: Buffer): string | undefined {
  const parsed = JSON.parse(body.toString('utf8').replace(/^\uFEFF/, '') || '{}') as Record<string, unknown>;
  const { __metadata: verbose } = parsed;
  const named =
    typeof verbose === 'object' && verbose !== null && 'type' in verbose
      ? verbose.type
      : (parsed['odata.type'] ?? parsed['@odata.type']);
  return typeof named === 'string' ? named.replace(/^#/, '') : undefined;
}

function withoutMetadata(found: unknown): unknown {
  if (Array.isArray(found)) return found.map(withoutMetadata);
  if (typeof found !== 'object' || found === null) return found;
  return Object.fromEntries(
    Object.entries(found)
      .filter(([name]) => !metadataNames.test(name) && !name.includes('@odata.'))
      .map(([name, content]) => [name, withoutMetadata(content)]),
  );
}
