import type { PageBridge } from '../bridge';
import type { LoadedWebPart } from '../runtime/internals';

type Action = 'Open' | 'OpenDetails' | 'Close' | 'Refresh' | 'Toggle' | 'Default';
type Listener = (instanceId: string, action: Action) => void;

const webParts = new Map<string, LoadedWebPart>();
const waiting = new Set<() => void>();
let listener: Listener = () => undefined;
let openInstance: string | undefined;

/** What Microsoft's web part manager tells the property pane; it is kept here until the pane is drawn. */
export const propertyPaneRegistry: PageBridge['propertyPane'] = {
  register: (instanceId, webPart) => {
    webParts.set(instanceId, webPart);
    waiting.forEach((tell) => tell());
  },
  unregister: (instanceId) => {
    webParts.delete(instanceId);
  },
  request: (instanceId, action) => listener(instanceId, action as Action),
  isOpen: (instanceId) => (instanceId ? openInstance === instanceId : openInstance !== undefined),
};

/** The running web part of an instance, once it has registered in edit mode. */
export function paneConsumer(instanceId: string): LoadedWebPart | undefined {
  return webParts.get(instanceId);
}

/** Hears of web parts that register, which they do once they have loaded; returns the way out. */
export function onPaneConsumer(hear: () => void): () => void {
  waiting.add(hear);
  return () => waiting.delete(hear);
}

/** Hears when a web part itself asks for its pane (`context.propertyPane.open()`); returns the way out. */
export function onPaneRequest(hear: Listener): () => void {
  listener = hear;
  return () => {
    listener = () => undefined;
  };
}

export function setOpenPane(instanceId: string | undefined): void {
  openInstance = instanceId;
}
