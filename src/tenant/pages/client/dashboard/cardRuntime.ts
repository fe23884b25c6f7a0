import type { PageData } from '../../pageData';
import type { PaneGroup, RuntimeModules, ServiceScope } from '../runtime/internals';

/**
 * What the dashboard uses of Microsoft's `sp-adaptive-card-extension-base` (1.23.2), as Viva's own web part does:
 * members with an underscore aren't published.
 */

export type CardSize = 'Medium' | 'Large';

/** A card's manifest, as the package brings it. */
export interface CardManifest {
  id: string;
  alias: string;
  componentType: string;
  preconfiguredEntries: {
    title: Record<string, string>;
    description: Record<string, string>;
    officeFabricIconFontName?: string;
    cardSize: CardSize;
    properties: Record<string, unknown>;
  }[];
}

/** What a card says that a button does. */
export interface CardAction { type: string; parameters?: { target?: string; view?: string; [more: string]: unknown } }

/** A part of a card: bar, text or button; other parts exist, of which the page knows nothing. */
export interface CardComponent {
  componentName: string;
  id?: string;
  title?: string;
  text?: string;
  style?: 'default' | 'positive';
  action?: CardAction;
  icon?: { url?: string };
}

interface CardArguments {
  cardViewParameters: {
    image?: { url: string; altText?: string };
    cardBar: CardComponent[];
    header?: CardComponent[];
    body?: CardComponent[];
    footer?: CardComponent[];
  };
  cardProperties: {
    size: CardSize;
    /** What the card as a whole does. */
    selectAction?: { type: string; url?: string; data?: { _internalQuickViewId?: string } };
  };
}

export interface QuickViewArguments {
  quickViewType: string;
  template: unknown;
  data: unknown;
  pageBarProperties: { title?: string };
}

/** What a card wants to be drawn as. Microsoft's class changes one object in place. */
export interface RenderArguments { card?: CardArguments; quickLook?: QuickViewArguments; isVisible: boolean }

/** A running card: an instance of the package's own class. */
export interface RunningCard {
  readonly properties: Record<string, unknown>;
  _getRenderArguments: (type: 'Card' | 'QuickView', updateOnlyData?: boolean, viewId?: string) => RenderArguments;
  _internalOnAction: (action: { type: 'Submit'; id?: string; data: unknown }) => void;
  _updateConfigurableFields: (path: 'cardSize', size: CardSize) => void;
  _loadPropertyPaneResources: () => Promise<void>;
  _getPropertyPaneConfiguration: () => { pages: { header?: { description: string }; groups: PaneGroup[] }[] };
  _onPropertyPaneFieldChanged: (path: string, before: unknown, now: unknown) => void;
  onDispose: () => void;
}

interface KeptCard { cachedCard: CardArguments }

interface CardCache { get: (key: string, instanceId: string) => Promise<KeptCard | undefined> }

interface CardHost {
  onUpdateCallback: (args: RenderArguments) => void;
  onRequestRenderTypeCallback: (type: 'Card' | 'QuickView') => void;
  onVisibilityChanged: (args: RenderArguments) => void;
  onError: (error: string) => void;
  cache: CardCache;
}

/** Microsoft's module. */
interface CardBase {
  _AdaptiveCardExtensionHost: new (host: CardHost) => object;
  _AdaptiveCardExtensionLoader: new () => { load: (context: Record<string, unknown>) => Promise<RunningCard> };
  _LocalStorageACECache: { instance: CardCache; getKey: (siteId: string, itemId: string | undefined) => string };
}

const CARD_BASE = 'eeec822e-c28a-46b4-affc-7058e4c1aa80';

/** Cards that the site's packages bring. */
export function installedCards(data: PageData): CardManifest[] {
  return (data.webParts as CardManifest[]).filter((manifest) => manifest.componentType === 'AdaptiveCardExtension');
}

/** Microsoft's module that runs cards, through SPFx's own loader. */
export function loadCardBase(modules: RuntimeModules): Promise<CardBase> {
  return modules.loader.SPComponentLoader.loadComponentById<CardBase>(CARD_BASE);
}

/** A card to start: which, with what, and who is told what it wants. */
interface CardStart {
  base: CardBase;
  scope: ServiceScope;
  manifest: CardManifest;
  title: string;
  cardSize: CardSize;
  properties: Record<string, unknown>;
  siteId: string;
  /** Drawn by a phone's app rather than in a browser: the card may leave things out there. */
  isOnPhone: boolean;
  onUpdate: (args: RenderArguments) => void;
  onClose: () => void;
  onError: (error: string) => void;
}

const READ_MODE = 1;

/** Starts a card as Viva does: the one kept from before is told at once, then the card itself loads. */
export async function startCard(start: CardStart): Promise<RunningCard> {
  const { base, manifest } = start;
  const cache = base._LocalStorageACECache.instance;
  const cacheObject = await cache.get(base._LocalStorageACECache.getKey(start.siteId, undefined), manifest.id);
  if (cacheObject) {
    start.onUpdate({ card: cacheObject.cachedCard, isVisible: true });
  }
  const host = new base._AdaptiveCardExtensionHost({
    onUpdateCallback: start.onUpdate, onVisibilityChanged: start.onUpdate, onError: start.onError, cache,
    onRequestRenderTypeCallback: (type) => type === 'Card' && start.onClose(),
  });
  const [entry] = manifest.preconfiguredEntries;
  const card = await new base._AdaptiveCardExtensionLoader().load({
    instanceId: manifest.id, manifest, host, cacheObject, serviceScope: start.scope, initialDisplayMode: READ_MODE,
    addedFromPersistedData: true, deviceContext: start.isOnPhone ? 'Mobile' : 'WebView', workloadName: 'Dashboard',
    aceData: {
      id: manifest.id, instanceId: manifest.id, dataVersion: '1.0', properties: start.properties, title: start.title,
      description: '', iconProperty: entry?.officeFabricIconFontName ?? '', cardSize: start.cardSize,
    },
  });
  start.onUpdate(card._getRenderArguments('Card'));
  return card;
}
