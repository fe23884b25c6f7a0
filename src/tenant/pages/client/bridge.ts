import type * as React from 'react';
import type * as ReactDom from 'react-dom';
import type { LoadedWebPart, RuntimeModules } from './runtime/internals';

/** What the page's script offers to its modules inside the SPFx loader. */
export interface PageBridge {
  React: typeof React;
  ReactDom: typeof ReactDom;
  onRuntimeReady: (runtime: RuntimeModules) => void;
  propertyPane: {
    register: (instanceId: string, webPart: LoadedWebPart) => void;
    unregister: (instanceId: string) => void;
    request: (instanceId: string, action: string) => void;
    isOpen: (instanceId?: string) => boolean;
  };
}

declare global {
  interface Window { spPageBridge?: PageBridge }
}

/** The bridge; the page's script sets it before the loader starts. */
export function pageBridge(): PageBridge {
  if (!window.spPageBridge) {
    throw new Error('The page script must run before the SPFx loader.');
  }
  return window.spPageBridge;
}
