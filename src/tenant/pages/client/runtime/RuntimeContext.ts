import * as React from 'react';
import type { RuntimeModules } from './internals';

/** Microsoft's runtime as the views see it: on its way, there, or not to be had. */
export type RuntimeState =
  | { state: 'starting' }
  | { state: 'ready'; modules: RuntimeModules }
  | { state: 'failed'; error: unknown };

export const RuntimeContext = React.createContext<RuntimeState>({ state: 'starting' });

export function useRuntime(): RuntimeState {
  return React.useContext(RuntimeContext);
}
