import { pageBridge } from '../bridge';
import type { RuntimeModules, ServiceScope } from '../runtime/internals';
import { defineComponent } from './amd';

/**
 * The hook in Microsoft's runtime: at the end of its start the loader loads this component and calls
 * `new _Navigator(scope).navigateToApplication(data)`. It hands the root scope to the page.
 */
defineComponent(
  '4df9bb86-ab0a-4aab-ab5f-48bf167048fb', '1.23.2',
  ['@microsoft/sp-loader', '@microsoft/sp-webpart-base', '@microsoft/sp-component-base', '@microsoft/sp-page-context'],
  (
    loader: RuntimeModules['loader'], webPartBase: RuntimeModules['webPartBase'],
    componentBase: RuntimeModules['componentBase'], pageContext: RuntimeModules['pageContext'],
  ) => ({
    _Navigator: class Navigator {
      public constructor(private readonly scope: ServiceScope) {}

      public navigateToApplication(): Promise<void> {
        pageBridge().onRuntimeReady({ scope: this.scope, loader, webPartBase, componentBase, pageContext });
        return Promise.resolve();
      }
    },
  }),
);
