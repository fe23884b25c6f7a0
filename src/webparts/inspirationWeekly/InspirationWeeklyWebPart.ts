import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'InspirationWeeklyWebPartStrings';
import * as portalStrings from 'PortalStrings';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import { IdeaOfTheWeek } from '../../ui/inspiration/weekly/IdeaOfTheWeek';
import { PortalFrame } from '../../ui/shared/PortalFrame';
import { inspirationReaderFor, loadFinder } from '../shared/composition';
import type { InspirationWeeklyProperties } from './properties';

/** The idea of the week as a web part: wires it to the page, and nothing more. */
export default class InspirationWeeklyWebPart extends BaseClientSideWebPart<InspirationWeeklyProperties> {
  private reader!: InspirationReader;
  private theme: IReadonlyTheme | undefined;
  private pane: IPropertyPaneConfiguration | undefined;

  public override render(): void {
    const idea = React.createElement(IdeaOfTheWeek, {
      reader: this.reader,
      words: strings,
      loadFinder: this.loadFinder,
      pinned: Number(this.properties.pinned),
    });
    const frame = React.createElement(PortalFrame, { hostTheme: this.theme, words: portalStrings }, idea);
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
    const { weeklyPane } = await import(/* webpackChunkName: 'inspiration-weekly-pane' */ './weeklyPane');
    this.pane = await weeklyPane(this.reader, this.loadFinder, this.properties.pinned);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane ?? { pages: [] };
  }

  private readonly loadFinder = (): ReturnType<typeof loadFinder> => loadFinder(this.context);
}
