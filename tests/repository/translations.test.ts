import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { root } from '../../build/paths.mjs';
import { codeOf, sourceFiles, textOf } from './sourceFiles';

const locales = ['da-dk', 'en-us'];
const webParts = readdirSync(join(root, 'src/webparts')).filter((name) => existsSync(join(root, 'src/webparts', name, 'loc')));

/** The strings of an AMD loc file, by running its `define` as SharePoint's loader does. */
function stringsOf(webPart: string, locale: string): Record<string, string> {
  let strings: Record<string, string> = {};
  const define = (_dependencies: string[], factory: () => Record<string, string>): void => {
    strings = factory();
  };
  runInNewContext(textOf(`src/webparts/${webPart}/loc/${locale}.js`), { define });
  return { ...strings };
}

/** The names that a web part's typings promise. */
function declaredNames(webPart: string): string[] {
  return [...textOf(`src/webparts/${webPart}/loc/mystrings.d.ts`).matchAll(/^\s+(\w+): string;/gm)].map(([, name]) => name);
}

/** Placeholders as {0}, {count}: a translation that loses one shows a hole to the person. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
}

const speaking = [...sourceFiles('src/ui'), ...sourceFiles('src/webparts')]
  .filter((file) => !/\.d\.ts$|[wW]ords\.ts$/.test(file))
  .map(codeOf)
  .join('\n');

/** The names by which code asks for something: `words.title`, `const { title } =`, and patterns such as `view_…`. */
const asked = {
  names: new Set([
    ...[...speaking.matchAll(/\.(\w+)/g)].map(([, name]) => name),
    ...[...speaking.matchAll(/\{([^{}]*)\}(?=\s*(?:=|:\s*\w+))/g)].flatMap(([, inside]) => inside.match(/\w+/g) ?? [])
  ]),
  patterns: [...speaking.matchAll(/`((?:\w|\$\{[^}`]*\})*_(?:\w|\$\{[^}`]*\})*)`/g)]
    .map(([, template]) => new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '\\w+')}$`)),
  literals: new Set([...speaking.matchAll(/'(\w+)'/g)].map(([, name]) => name))
};

describe('translations', () => {
  test('there are web parts to check', () => {
    expect(webParts.length).toBeGreaterThan(0);
  });

  describe.each(webParts)('%s', (webPart) => {
    test.each(locales)('%s has every string that is declared, none empty, none besides', (locale) => {
      const strings = stringsOf(webPart, locale);
      expect(Object.keys(strings).sort()).toEqual(declaredNames(webPart).sort());
      expect(Object.entries(strings).filter(([, text]) => text.trim() === '')).toEqual([]);
    });

    test('Danish and English have the same placeholders', () => {
      const [danish, english] = [stringsOf(webPart, 'da-dk'), stringsOf(webPart, 'en-us')];
      for (const name of Object.keys(danish)) {
        expect({ name, holes: placeholders(danish[name]) }).toEqual({ name, holes: placeholders(english[name]) });
      }
    });

    test('nothing is translated that nobody reads', () => {
      const unread = declaredNames(webPart).filter(
        (name) => !asked.names.has(name) && !asked.literals.has(name) && !asked.patterns.some((pattern) => pattern.test(name))
      );
      expect(unread).toEqual([]);
    });
  });

  const manifests = webParts.flatMap((webPart) =>
    readdirSync(join(root, 'src/webparts', webPart))
      .filter((name) => name.endsWith('.manifest.json'))
      .map((name) => `src/webparts/${webPart}/${name}`)
  );

  test('every web part of the package has its manifest in both languages', () => {
    expect(manifests.length).toBe(readdirSync(join(root, 'release/manifests')).length);
    for (const file of manifests) {
      const manifest = JSON.parse(textOf(file)) as {
        preconfiguredEntries: { title: Record<string, string>; description: Record<string, string> }[];
      };
      for (const entry of manifest.preconfiguredEntries) {
        for (const texts of [entry.title, entry.description]) {
          expect(Object.keys(texts).map((key) => key.toLowerCase())).toEqual(expect.arrayContaining(['default', ...locales]));
        }
      }
    }
  });

  test('no Danish text stands in the code of views and web parts', () => {
    const found = [...sourceFiles('src/ui'), ...sourceFiles('src/webparts')]
      .filter((file) => !file.endsWith('.d.ts'))
      .flatMap((file) => {
        const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
        return [...code.matchAll(/(['"`>])[^'"`<>\n]*[æøåÆØÅ][^'"`<>\n]*/g)].map(([hit]) => `${file}: ${hit}`);
      });
    expect(found).toEqual([]);
  });
});
