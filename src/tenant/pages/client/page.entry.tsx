import * as React from 'react';
import * as ReactDom from 'react-dom';
import { App } from './App';
import { routeLinks } from './chrome/pageRouter';
import { propertyPaneRegistry } from './edit/propertyPaneRegistry';
import type { PageData } from '../pageData';
import { pageOf, PageProvider, readPageData } from './page';
import { DebugScriptsQuestion, wasAllowed } from './runtime/DebugScriptsQuestion';
import { withDebugManifests } from './runtime/debugManifests';
import { RuntimeContext, type RuntimeState } from './runtime/RuntimeContext';
import { startRuntime } from './runtime/startRuntime';

const root = document.getElementById('sp-root');

window.spPageBridge = { React, ReactDom, onRuntimeReady: () => undefined, propertyPane: propertyPaneRegistry };

function show(data: PageData, runtime: RuntimeState): void {
  ReactDom.render(
    <PageProvider value={pageOf(data)}>
      <RuntimeContext.Provider value={runtime}><App /></RuntimeContext.Provider>
    </PageProvider>,
    root,
  );
}

async function showWithRuntime(data: PageData): Promise<void> {
  try {
    show(data, { state: 'ready', modules: await startRuntime(data) });
  } catch (error) {
    console.error(error);
    show(data, { state: 'failed', error });
  }
}

/** Scripts from an address in a link run in the person's name: SharePoint asks first, and so does this. */
async function withAllowedDebugManifests(data: PageData): Promise<PageData> {
  const { debugManifests } = data;
  if (!debugManifests) {
    return data;
  }
  const isAllowed = wasAllowed(debugManifests) || await askToLoad(data, debugManifests);
  if (!isAllowed) {
    return data;
  }
  return withDebugManifests(data, debugManifests).catch((error: unknown) => {
    console.error(error);
    return data;
  });
}

function askToLoad(data: PageData, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    ReactDom.render(
      <PageProvider value={pageOf(data)}><DebugScriptsQuestion address={address} onAnswer={resolve} /></PageProvider>,
      root,
    );
  });
}

async function start(): Promise<void> {
  const read = readPageData();
  const data = await withAllowedDebugManifests(read);
  show(data, { state: 'starting' });
  if (data.kind === 'sitePage') {
    routeLinks(data.web.path);
  }
  if (data.kind === 'sitePage' || data.kind === 'dashboard') {
    await runtimeScripts();
    await showWithRuntime(data);
  }
}

/** The loader's assembly is a deferred script after this one: it is there once the document is read. */
function runtimeScripts(): Promise<void> {
  return new Promise((resolve) => {
    if (window.spModuleLoader || document.readyState === 'complete') {
      resolve();
    } else {
      document.addEventListener('DOMContentLoaded', () => resolve());
    }
  });
}

start().catch((error: unknown) => console.error(error));
