import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'InspirationFeedWebPartStrings';
import * as portalStrings from 'PortalStrings';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import type { FindingDoors } from '../../ui/inspiration/findingParts';
import { feedViews } from '../../ui/inspiration/feedViews';
import { feedLayouts } from '../../ui/inspiration/ideaList';
import { InspirationFeed } from '../../ui/inspiration/InspirationFeed';
import type { WritingDoors } from '../../ui/inspiration/InspirationFeed';
import type { LoadReading } from '../../ui/inspiration/useReadingParts';
import { PortalFrame } from '../../ui/shared/PortalFrame';
import { loadFindingWords } from '../inspirationFinding/findingWords';
import { loadWriting, sendDraftsLeft } from '../inspirationAuthor/composition';
import { askMayWrite, inspirationReaderFor, loadFinder, loadReading } from '../shared/composition';
import { presetFilterOf } from './properties';
import type { InspirationFeedProperties } from './properties';

/** The feed of ideas as a web part: wires it to the page, and nothing more. */
export default class InspirationFeedWebPart extends BaseClientSideWebPart<InspirationFeedProperties> {
  private reader!: InspirationReader;
  private readonly finding: FindingDoors = {
    loadFinder: () => loadFinder(this.context),
    loadWords: loadFindingWords,
  };
  private readonly loadReading: LoadReading = () => loadReading(this.context);
  private readonly writing: WritingDoors = {
    askMayWrite: () => askMayWrite(this.context),
    loadWriting: () => loadWriting(this.context),
  };
  private theme: IReadonlyTheme | undefined;
  private pane: IPropertyPaneConfiguration | undefined;

  public override render(): void {
    const { pageSize, layout, view, showsFilters } = this.properties;
    const preset = presetFilterOf(this.properties);
    const feed = React.createElement(InspirationFeed, {
      reader: this.reader,
      words: strings,
      pageSize: pageSize || 12,
      layout: feedLayouts.find((one) => one === layout),
      home: feedViews.find((one) => one === view),
      preset,
      finding: this.finding,
      loadReading: this.loadReading,
      writing: this.writing,
      showsFilters: showsFilters ?? !preset.theme,
    });
    const frame = React.createElement(PortalFrame, { hostTheme: this.theme, words: portalStrings }, feed);
    ReactDom.render(frame, this.domElement);
  }

  protected override async onInit(): Promise<void> {
    this.reader = inspirationReaderFor(this.context);
    sendDraftsLeft(this.context);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    const { loadFeedPane } = await import(
      /* webpackChunkName: 'inspiration-feed-pane' */ '../inspirationFeedPane/feedPane'
    );
    // On a page from before these were properties, the pane shows what readers see.
    const { properties } = this;
    properties.layout ??= 'cards';
    properties.view ??= 'newest';
    properties.showsFilters ??= !presetFilterOf(properties).theme;
    this.pane = await loadFeedPane();
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane ?? { pages: [] };
  }
}
