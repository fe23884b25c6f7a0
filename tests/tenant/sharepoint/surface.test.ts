import { Registry } from '../../../src/tenant/sharepoint/kernel/types';
import { compareWithMetadata, type PublishedMetadata } from '../../../src/tenant/sharepoint/surfaceCheck';
import { createRegistry } from '../../../src/tenant/sharepoint/index';
import { surfaceExceptions } from '../../../src/tenant/sharepoint/surfaceExceptions';
import { value } from '../../../src/tenant/sharepoint/kernel/nodes';

const published: PublishedMetadata = {
  types: { 'SP.List': { base: null, props: [{ name: 'Title' }], navs: [] } },
  functions: [
    { name: 'Recycle', boundTo: 'SP.List', params: [] },
    { name: 'GetByTitle', boundTo: 'Collection(SP.List)', params: [{ name: 'title' }] },
  ],
  rootFunctions: [{ name: 'web', params: [] }],
};

describe('the check against published metadata', () => {
  it('names every type, member, function and parameter that SharePoint does not have', () => {
    const registry = new Registry();
    const call = (): ReturnType<typeof value> => value('x', 'Edm.String', '');
    registry.type('SP.List', {
      properties: {
        Title: { type: 'Edm.String', get: () => '' },
        Invented: { type: 'Edm.String', get: () => '' },
      },
      functions: { Recycle: { params: { force: 'Edm.Boolean' }, returns: 'Edm.Guid', call } },
    });
    registry.type('SP.Invented', {});
    registry.collection('SP.List', {
      functions: {
        GetByTitle: { params: { title: 'Edm.String' }, returns: 'SP.List', call },
        GetByMood: { returns: 'SP.List', call },
      },
    });
    registry.rootFunction('web', { returns: 'SP.Web', call });
    registry.rootFunction('wishes', { returns: 'SP.Web', call });
    const served = (key: string): string => `served but not in $metadata: ${key}`;
    expect(
      compareWithMetadata(published, registry, { 'root wishes': 'a reason', 'SP.Gone': 'nothing any more' }),
    ).toEqual([
      served('SP.List.Invented'),
      served('SP.List.Recycle(force)'),
      served('SP.Invented'),
      served('Collection(SP.List).GetByMood'),
      'exception without use: SP.Gone',
    ]);
  });

  it('has a reason written for every exception', () => {
    expect(createRegistry().types.size).toBeGreaterThan(20);
    for (const reason of Object.values(surfaceExceptions)) expect(reason.length).toBeGreaterThan(20);
  });
});
