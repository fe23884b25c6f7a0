import * as React from 'react';
import { localized } from '../canvas/webPartManifests';
import { usePage } from '../page';
import { useRuntime } from '../runtime/RuntimeContext';
import { loadCardBase, startCard, type CardManifest, type CardSize, type RenderArguments, type RunningCard } from './cardRuntime';
import { keepCardSettings, readCardSettings, type CardSettings } from './cardSettings';

/** A phone's width: Viva's app draws cards there, not the browser. */
const PHONE = '(max-width: 480px)';

export interface CardModel {
  title: string;
  settings: CardSettings;
  /** What to draw; undefined until there is something. */
  shown: RenderArguments | undefined;
  isFailed: boolean;
  card: RunningCard | undefined;
  isQuickViewOpen: boolean;
  openQuickView: (viewId: string) => void;
  closeQuickView: () => void;
  chooseSize: (size: CardSize) => void;
  chooseProperty: (path: string, value: unknown) => void;
}

/** A card in Microsoft's runtime: what it wants drawn, and the ways to act on it. */
export function useCard(manifest: CardManifest): CardModel {
  const { data } = usePage();
  const runtime = useRuntime();
  const [shown, setShown] = React.useState<RenderArguments>();
  const [card, setCard] = React.useState<RunningCard>();
  const [isFailed, setFailed] = React.useState(false);
  const [isQuickViewOpen, setQuickViewOpen] = React.useState(false);
  const [settings, setSettings] = React.useState(() => readCardSettings(manifest));
  const first = React.useRef(settings);
  const modules = runtime.state === 'ready' ? runtime.modules : undefined;
  const title = localized(manifest.preconfiguredEntries[0]?.title, data.language);

  React.useEffect(() => {
    if (!modules) {
      return undefined;
    }
    let isGone = false;
    let running: RunningCard | undefined;
    const fail = (error: unknown): void => {
      console.error(error);
      setFailed(true);
    };
    // The runtime changes one object in place: a copy tells React that there is something new.
    const onUpdate = (args: RenderArguments): void => {
      if (!isGone) {
        setShown((before) => ({ ...before, ...args }));
      }
    };
    const start = async (): Promise<void> => {
      const base = await loadCardBase(modules);
      running = await startCard({
        base, manifest, title, ...structuredClone(first.current), scope: modules.scope, siteId: data.web.siteId,
        isOnPhone: window.matchMedia(PHONE).matches, onUpdate, onClose: () => setQuickViewOpen(false), onError: fail,
      });
      setCard(running);
    };
    start().catch(fail);
    return () => {
      isGone = true;
      running?.onDispose();
    };
  }, [modules, manifest, title, data.web.siteId]);

  const redraw = (type: 'Card' | 'QuickView', viewId?: string): void => {
    if (card) {
      setShown({ ...card._getRenderArguments(type, false, viewId) });
    }
  };
  const keep = (changed: CardSettings): void => {
    setSettings(changed);
    keepCardSettings(manifest, changed);
  };
  return {
    title, settings, shown, card, isQuickViewOpen,
    isFailed: isFailed || runtime.state === 'failed',
    openQuickView: (viewId) => {
      redraw('QuickView', viewId);
      setQuickViewOpen(true);
    },
    closeQuickView: () => {
      setQuickViewOpen(false);
      redraw('Card');
    },
    chooseSize: (cardSize) => {
      card?._updateConfigurableFields('cardSize', cardSize);
      keep({ ...settings, cardSize });
      redraw('Card');
    },
    chooseProperty: (path, value) => {
      card?._onPropertyPaneFieldChanged(path, settings.properties[path], value);
      keep({ ...settings, properties: { ...settings.properties, [path]: value } });
    },
  };
}
