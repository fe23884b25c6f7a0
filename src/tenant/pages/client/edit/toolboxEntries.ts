import type { PageData } from '../../pageData';
import { DIVIDER_PART, IMAGE_PART, SPACER_PART } from '../canvas/builtInParts';
import { newTextPart, newWebPart, type CanvasPart } from '../canvas/canvas';
import { installedWebParts, localized } from '../canvas/webPartManifests';
import type { IconName } from '../Icon';
import type { Words } from '../strings/da';

interface ToolboxEntry { key: string; title: string; description: string; icon: IconName; create: () => CanvasPart }

/** Fluent's drawings for names of the Fabric icon font, which manifests give. */
const FABRIC_ICONS: Partial<Record<string, IconName>> = { Info: 'info', InfoSolid: 'info', Lightbulb: 'lightbulb' };

/** What can be put on a page: the page's own parts, then every preconfigured entry of the installed web parts. */
export function toolboxEntries(data: PageData, words: Words): ToolboxEntry[] {
  const builtIn = (title: string, icon: IconName, id: string, properties: Record<string, unknown>): ToolboxEntry => ({
    key: id, title, description: '', icon, create: () => newWebPart(id, title, '', properties),
  });
  return [
    { key: 'text', title: words.text, description: '', icon: 'text', create: newTextPart },
    builtIn(words.image, 'image', IMAGE_PART, { imageSourceType: 2, altText: '' }),
    builtIn(words.divider, 'line', DIVIDER_PART, { length: 100, weight: 1 }),
    builtIn(words.spacer, 'space', SPACER_PART, { height: 60 }),
    ...installedWebParts(data).filter((manifest) => !manifest.hiddenFromToolbox).flatMap((manifest) => (
      manifest.preconfiguredEntries.map((entry, index): ToolboxEntry => {
        const title = localized(entry.title, data.language);
        const description = localized(entry.description, data.language);
        return {
          key: `${manifest.id}-${index}`, title, description, icon: FABRIC_ICONS[entry.officeFabricIconFontName ?? ''] ?? 'puzzle',
          create: () => newWebPart(manifest.id, title, description, structuredClone(entry.properties)),
        };
      })
    )),
  ];
}
