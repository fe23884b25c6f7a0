import type { PageData } from '../../pageData';
import type { WebPartManifest } from '../runtime/internals';

/** The installed web parts of the site. */
export function installedWebParts(data: PageData): WebPartManifest[] {
  return (data.webParts as WebPartManifest[]).filter((manifest) => manifest.componentType === 'WebPart');
}

/** The manifest of an installed web part, by component id. */
export function manifestOf(data: PageData, id: string): WebPartManifest | undefined {
  return installedWebParts(data).find((manifest) => manifest.id.toLowerCase() === id.toLowerCase());
}

/** A localised text of a manifest in the display language. */
export function localized(texts: Record<string, string> | undefined, language: PageData['language']): string {
  const culture = language === 'da' ? 'da-dk' : 'en-us';
  const entry = Object.entries(texts ?? {}).find(([name]) => name.toLowerCase() === culture);
  return entry?.[1] ?? texts?.['default'] ?? '';
}
