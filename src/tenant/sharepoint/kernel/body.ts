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

function withoutMetadata(found: unknown): unknown {
  if (Array.isArray(found)) return found.map(withoutMetadata);
  if (typeof found !== 'object' || found === null) return found;
  return Object.fromEntries(
    Object.entries(found)
      .filter(([name]) => !metadataNames.test(name) && !name.includes('@odata.'))
      .map(([name, content]) => [name, withoutMetadata(content)]),
  );
}
