import { importsOf, sourceFiles, textOf } from './sourceFiles';

/**
 * Who may import whom (README, "How it hangs together"). A zone is a folder below src/; a file that composes is named in `composition`
 * and is the one place of its zone that may reach the gateways.
 */
const zones: Record<string, { folders: string[]; packages: RegExp }> = {
  domain: { folders: ['domain'], packages: /^$/ },
  ui: { folders: ['ui', 'domain'], packages: /^(react|react-dom|tslib|@fluentui\/|dompurify$|qr$|prosemirror-|@atlaskit\/pragmatic-drag-and-drop\/)/ },
  gateways: { folders: ['gateways', 'domain'], packages: /^(@pnp\/|@microsoft\/microsoft-graph|zod|@orama\/stemmers\/|idb-keyval$|dompurify$)/ },
  webparts: { folders: ['webparts', 'ui', 'domain'], packages: /^(react|react-dom|tslib|@microsoft\/sp-|\w+Strings$)/ },
  provisioning: { folders: ['provisioning', 'domain', 'gateways/sharepoint/canvas'], packages: /^(node:|@pnp\/|@azure\/msal-node|fflate|zod)/ },
  tenant: { folders: ['tenant'], packages: /^(?!@pnp\/)/ }
};

const composition = /^src\/(webparts\/\w+|tab|service)\/composition\.ts$/;
const topics = ['inspiration', 'videos', 'guidance', 'courses'];
const topicZones = ['domain', 'ui', 'gateways/sharepoint', 'gateways/graph', 'gateways/api'];

/** The topic a path belongs to, or undefined for shared code. */
function topicOf(path: string): string | undefined {
  const zone = topicZones.find((folder) => path.startsWith(`src/${folder}/`));
  const next = zone && path.slice(`src/${zone}/`.length).split('/')[0];
  return topics.find((topic) => topic === next);
}

function offences(zoneName: string): string[] {
  const zone = zones[zoneName];
  return sourceFiles(`src/${zoneName}`).flatMap((file) =>
    importsOf(file)
      .filter((target) => {
        if (!target.startsWith('src/')) {
          return !zone.packages.test(target) && !target.startsWith('sharepoint/');
        }
        const targetZone = target.split('/')[1];
        const isOfZone = zone.folders.some((folder) => target.startsWith(`src/${folder}/`));
        const allowed = isOfZone || (targetZone === 'gateways' && composition.test(file));
        const [from, to] = [topicOf(file), topicOf(target)];
        const crossesTopics = from !== undefined && to !== undefined && from !== to;
        return !allowed || crossesTopics;
      })
      .map((target) => `${file} → ${target}`)
  );
}

describe('who may import whom', () => {
  test.each(Object.keys(zones))('%s imports only what it may', (zoneName) => {
    expect(sourceFiles(`src/${zoneName}`).length).toBeGreaterThan(0);
    expect(offences(zoneName)).toEqual([]);
  });

  test('the domain is plain TypeScript: no browser, no Node, no network', () => {
    const reaching = sourceFiles('src/domain').filter((file) =>
      /\b(window|document|process|localStorage)\.|\b(fetch|setTimeout)\(|\bDate\.now\b|new Date\(\)/.test(
        textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      )
    );
    expect(reaching).toEqual([]);
  });

  test('only provisioning reads the site data', () => {
    const readers = ['domain', 'ui', 'gateways', 'webparts', 'tenant']
      .flatMap((zone) => sourceFiles(`src/${zone}`))
      .filter((file) => importsOf(file).some((target) => target.startsWith('sharepoint/')));
    expect(readers).toEqual([]);
  });

  test('the rule catches an import that it forbids', () => {
    expect(zones['ui'].packages.test('@pnp/sp')).toBe(false);
    expect(zones['domain'].packages.test('react')).toBe(false);
    expect(zones['tenant'].packages.test('@pnp/sp')).toBe(false);
    expect(composition.test('src/webparts/inspirationFeed/InspirationFeedWebPart.ts')).toBe(false);
  });
});
