import fc from 'fast-check';
import { SharePointError } from '../../../src/tenant/sharepoint/kernel/errors';
import { readBatch } from '../../../src/tenant/sharepoint/kernel/batch';
import { parseFilter, type Filter } from '../../../src/tenant/sharepoint/odata/filter';
import { parsePath } from '../../../src/tenant/sharepoint/odata/path';
import { parseQuery } from '../../../src/tenant/sharepoint/odata/query';

const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** A refusal in SharePoint's own manner is fine; anything else that is thrown is not. */
function refusedOrRead(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(SharePointError);
  }
}

/** A filter written as clients write it. */
function written(filter: Filter): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return `(${written(filter.left)}) ${filter.kind} (${written(filter.right)})`;
    case 'not':
      return `not (${written(filter.inner)})`;
    case 'text':
      return filter.test === 'startswith'
        ? `startswith(${filter.path},${quoted(filter.value)})`
        : `substringof(${quoted(filter.value)}, ${filter.path})`;
    case 'compare':
      return `${filter.path} ${filter.operator} ${filter.value.kind === 'text' ? quoted(filter.value.value) : 'null'}`;
  }
}

const path = fc.constantFrom('Title', 'AmbInstitution/Title', 'OData__UIVersionString', 'notes', 'order');
const leaf: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    kind: fc.constant('compare' as const),
    path,
    operator: fc.constantFrom('eq' as const, 'ne' as const, 'ge' as const),
    value: fc.oneof(
      fc.record({ kind: fc.constant('text' as const), value: fc.string() }),
      fc.constant({ kind: 'null' as const }),
    ),
  }),
  fc.record({
    kind: fc.constant('text' as const),
    test: fc.constantFrom('startswith' as const, 'substringof' as const),
    path,
    value: fc.string(),
  }),
);
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({ kind: fc.constant('not' as const), inner: tie('filter') }),
    fc.record({ kind: fc.constant('and' as const), left: tie('filter'), right: tie('filter') }),
    fc.record({ kind: fc.constant('or' as const), left: tie('filter'), right: tie('filter') }),
  ),
}));

describe('SharePoint’s dialect of OData', () => {
  it('reads every filter as it was meant', () => {
    fc.assert(fc.property(filter, (meant) => expect(parseFilter(written(meant))).toEqual(meant)));
  });

  it('binds "and" closer than "or", and "not" closest', () => {
    const plain = parseFilter("not Done eq 1 and Title eq 'a' or Title eq 'b'");
    expect(plain).toEqual(parseFilter("((not (Done eq 1)) and (Title eq 'a')) or (Title eq 'b')"));
  });

  it('reads or refuses any text, and breaks on none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        refusedOrRead(() => parseFilter(text));
        refusedOrRead(() => parsePath(text, {}));
        refusedOrRead(() => parseQuery(new URLSearchParams(text)));
      }),
    );
  });

  it('keeps slashes, commas, parentheses and quotes inside a text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const steps = parsePath(`web/GetFolder(a=${quoted(text)},b=@p)/Files(${quoted(text)})`, {
          '@p': quoted(text),
        });
        expect(steps.map((step) => step.name)).toEqual(['web', 'GetFolder', 'Files']);
        expect(steps[1]?.args?.named).toEqual({ a: text, b: text });
        expect(steps[2]?.args?.positional).toEqual([text]);
      }),
    );
  });
});

describe('a batch', () => {
  it.each(['\n', '\r\n'])('is read whichever way its lines end', (end) => {
    const lines = [
      '--batch_1',
      'Content-Type: multipart/mixed; boundary="changeset_2"',
      '',
      '--changeset_2',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      'PATCH http://127.0.0.1:4600/_api/web HTTP/1.1',
      'If-Match: *',
      '',
      '{"Title":"a"}',
      '',
      '--changeset_2--',
      '',
      '--batch_1',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      'GET http://127.0.0.1:4600/_api/web HTTP/1.1',
      'Accept: application/json',
      '',
      '--batch_1--',
      '',
    ];
    const parts = readBatch({
      method: 'POST',
      url: new URL('http://127.0.0.1:4600/_api/$batch'),
      headers: { 'content-type': 'multipart/mixed; boundary=batch_1' },
      body: Buffer.from(lines.join(end)),
    });
    expect(parts.map((part) => [part.method, part.url.pathname, part.body.toString()])).toEqual([
      ['PATCH', '/_api/web', '{"Title":"a"}'],
      ['GET', '/_api/web', ''],
    ]);
    expect(parts[0]?.headers['if-match']).toBe('*');
  });
});
