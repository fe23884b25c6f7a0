/**
 * What the page uses of Microsoft's runtime (SPFx 1.23.2) beyond its published types: the members with
 * an underscore are those SharePoint's own page calls.
 */

export interface ServiceKey<T> { readonly id: string; readonly name?: string; readonly __service?: T }

export interface ServiceScope {
  consume: <T>(key: ServiceKey<T>) => T;
  startNewChild: () => ServiceScope;
  provide: <T>(key: ServiceKey<T>, service: T) => T;
  finish: () => void;
}

/** A page's or section's theme, as SPFx hands it to web parts. */
export interface SpfxTheme {
  isInverted: boolean;
  palette: Record<string, string>;
  semanticColors: Record<string, string>;
  fonts: Record<string, Record<string, string | number>>;
  effects: Record<string, string>;
}

export interface ThemeProvider { _setTheme: (theme: SpfxTheme) => void; tryGetTheme: () => SpfxTheme | undefined }

export interface WebPartData {
  id: string;
  instanceId: string;
  title: string;
  description?: string;
  dataVersion: string;
  properties: Record<string, unknown>;
  serverProcessedContent?: unknown;
  [more: string]: unknown;
}

export interface WebPartManifest {
  id: string;
  alias: string;
  componentType: string;
  version: string;
  hiddenFromToolbox?: boolean;
  supportsFullBleed?: boolean;
  supportedHosts?: string[];
  preconfiguredEntries: PreconfiguredEntry[];
  [more: string]: unknown;
}

interface PreconfiguredEntry {
  title: Record<string, string>;
  description: Record<string, string>;
  group?: Record<string, string>;
  officeFabricIconFontName?: string;
  properties: Record<string, unknown>;
}

/** The live web part, as the property pane uses it. */
export interface LoadedWebPart {
  _getPropertyPaneData: (details: boolean) => Promise<PropertyPaneData>;
  _onPropertyPaneFieldChanged: (path: string, value: unknown, fieldType: number) => boolean;
  _onPropertyPaneLifeCycleEvent: (event: 'ConfigurationStart' | 'ConfigurationComplete' | 'ApplyClicked') => void;
}

export interface PropertyPaneData {
  title: string;
  isReactive: boolean;
  properties: Record<string, unknown>;
  configuration: PaneConfiguration;
}

interface PaneConfiguration { pages: PanePage[]; currentPage?: number }
interface PanePage { header?: { description: string }; groups: PaneGroup[] }
export interface PaneGroup { groupName?: string; isGroupNameHidden?: boolean; groupFields: PaneField[] }
export interface PaneField { type: number; targetProperty: string; properties: Record<string, unknown> | undefined }

interface WebPartManager {
  getWebPartByInstanceId: (instanceId: string) => LoadedWebPart | undefined;
}

export interface WebPartContainer {
  readonly webPartManager: WebPartManager;
  render: (element: HTMLElement) => void;
  serialize: () => WebPartData;
  setDisplayMode: (mode: DisplayMode) => Promise<void>;
  dispose: () => void;
}

export enum DisplayMode { Read = 1, Edit = 2 }

export interface WebPartHost { setDirty?: (instanceId: string, data: WebPartData) => void }

export interface RuntimeModules {
  scope: ServiceScope;
  loader: {
    SPComponentLoader: {
      loadComponentById: <T>(id: string) => Promise<T>;
      registerManifests: (manifests: readonly unknown[]) => void;
    };
  };
  webPartBase: {
    _MinimalWebPartHost: new (scope: ServiceScope) => WebPartHost;
    _MinimalWebPartContainer: new (options: {
      serviceScope: ServiceScope; webPartInstanceId: string; webPartData: WebPartData; manifest: WebPartManifest;
      host: WebPartHost; formFactor: number; pageHostLayoutType: string; displayMode: DisplayMode;
      isDataAddedFromPersistedData: boolean;
    }) => WebPartContainer;
    WebPartFormFactor: { Standard: number };
  };
  componentBase: {
    ThemeProvider: { serviceKey: ServiceKey<ThemeProvider>; new (scope: ServiceScope, theme: SpfxTheme): ThemeProvider };
  };
  pageContext: {
    PageContext: { serviceKey: ServiceKey<{ initialize: (data: unknown, legacy: unknown) => void }> };
    SharePointPageContextDataProvider: { _createPageContextData: (info: unknown) => unknown };
  };
}
