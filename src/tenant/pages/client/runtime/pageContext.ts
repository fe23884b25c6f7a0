import type { RuntimeModules } from './internals';

/** Fills the runtime's PageContext from `_spPageContextInfo`, as SharePoint's own page does. */
export function initializePageContext(runtime: RuntimeModules, info: Record<string, unknown>): void {
  const { PageContext, SharePointPageContextDataProvider } = runtime.pageContext;
  runtime.scope.consume(PageContext.serviceKey)
    .initialize(SharePointPageContextDataProvider._createPageContextData(info), info);
}
