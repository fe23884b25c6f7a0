import * as React from 'react';
import * as ReactDom from 'react-dom';
import { App } from './App';
import { propertyPaneRegistry } from './edit/propertyPaneRegistry';
import { pageOf, PageProvider, readPageData } from './page';
import { RuntimeContext, type RuntimeState } from './runtime/RuntimeContext';
import { startRuntime } from './runtime/startRuntime';

const data = readPageData();
const page = pageOf(data);
const root = document.getElementById('sp-root');

window.spPageBridge = { React, ReactDom, onRuntimeReady: () => undefined, propertyPane: propertyPaneRegistry };

function show(runtime: RuntimeState): void {
  ReactDom.render(
    <PageProvider value={page}>
      <RuntimeContext.Provider value={runtime}><App /></RuntimeContext.Provider>
    </PageProvider>,
    root,
  );
}

show({ state: 'starting' });

if (data.kind === 'sitePage') {
  // The loader's assembly is a deferred script after this one: it is there once the document is read.
  document.addEventListener('DOMContentLoaded', () => {
    startRuntime(data).then(
      (modules) => show({ state: 'ready', modules }),
      (error: unknown) => {
        console.error(error);
        show({ state: 'failed', error });
      },
    );
  });
}
