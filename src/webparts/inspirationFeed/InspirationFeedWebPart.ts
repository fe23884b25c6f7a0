import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'InspirationFeedWebPartStrings';
import * as portalStrings from 'PortalStrings';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import { findCurriculumTheme } from '../../domain/shared/curriculumTheme';
import { InspirationFeed } from '../../ui/inspiration/InspirationFeed';
import { PortalFrame } from '../../ui/shared/PortalFrame';
import { inspirationReaderFor } from '../shared/composition';
import type { InspirationFeedProperties } from './properties';

/** The feed of ideas as a web part: wires it to the page, and nothing more. */
export default class InspirationFeedWebPart extends BaseClientSideWebPart<InspirationFeedProperties> {
  private reader!: InspirationReader;
  private theme: IReadonlyTheme | undefined;
  private pane: IPropertyPaneConfiguration | undefined;

  public override render(): void {
    const { pageSize, theme } = this.properties;
    const feed = React.createElement(InspirationFeed, {
      reader: this.reader,
      words: strings,
      pageSize: pageSize || 12,
      presetTheme: findCurriculumTheme(theme ?? ''),
    });
    const frame = React.createElement(PortalFrame, { hostTheme: this.theme, words: portalStrings }, feed);
    ReactDom.render(frame, this.domElement);
  }

  protected override async onInit(): Promise<void> {
    this.reader = inspirationReaderFor(this.context);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    const { feedPane } = await import(/* webpackChunkName: 'inspiration-feed-pane' */ './feedPane');
    this.pane = feedPane();
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane ?? { pages: [] };
  }
}
