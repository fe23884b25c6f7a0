import type { CardManifest, CardSize } from './cardRuntime';

/** What an editor chose for a card. */
export interface CardSettings { cardSize: CardSize; properties: Record<string, unknown> }

const KEY = 'spDashboard:';

/**
 * What was chosen for a card in this browser, over what its package suggests. Viva keeps it with the dashboard, which
 * belongs to the tenant's home site; there is none here.
 */
export function readCardSettings(manifest: CardManifest): CardSettings {
  const [entry] = manifest.preconfiguredEntries;
  const suggested: CardSettings = { cardSize: entry?.cardSize ?? 'Medium', properties: entry?.properties ?? {} };
  const kept = JSON.parse(localStorage.getItem(KEY + manifest.id) ?? '{}') as Partial<CardSettings>;
  return {
    cardSize: kept.cardSize ?? suggested.cardSize,
    properties: { ...suggested.properties, ...kept.properties },
  };
}

/** Keeps what was chosen for a card in this browser. */
export function keepCardSettings(manifest: CardManifest, settings: CardSettings): void {
  localStorage.setItem(KEY + manifest.id, JSON.stringify(settings));
}
