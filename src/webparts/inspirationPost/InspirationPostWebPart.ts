import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'InspirationPostWebPartStrings';
import * as portalStrings from 'PortalStrings';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import { PostPage } from '../../ui/inspiration/PostPage';
import type { PostPageParts } from '../../ui/inspiration/PostPage';
import { PortalFrame } from '../../ui/shared/PortalFrame';
import { inspirationReaderFor, loadReading } from '../shared/composition';
import type { InspirationPostProperties } from './properties';

/** What the portal adds to the post it stands on, as a web part: wires it to the page, and nothing more. */
export default class InspirationPostWebPart extends BaseClientSideWebPart<InspirationPostProperties> {
  private reader!: InspirationReader;
  private theme: IReadonlyTheme | undefined;
  private pane: IPropertyPaneConfiguration | undefined;

  public override render(): void {
    const { listItem, web } = this.context.pageContext;
    const { shows } = this.properties;
    const page = React.createElement(PostPage, {
      reader: this.reader,
      words: strings,
      pageId: listItem?.id ?? 0,
      feedPath: `${web.serverRelativeUrl.replace(/\/$/, '')}/SitePages/Inspiration.aspx`,
      isEditing: this.displayMode === DisplayMode.Edit,
      showsFacts: shows !== 'responses',
      showsResponses: shows !== 'facts',
      loadParts: this.loadParts,
    });
    const frame = React.createElement(PortalFrame, { hostTheme: this.theme, words: portalStrings }, page);
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
    const { loadPostPane } = await import(/* webpackChunkName: 'inspiration-post-pane' */ './postPane');
    this.pane = await loadPostPane();
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane ?? { pages: [] };
  }

  private readonly loadParts = async (): Promise<PostPageParts> => {
    const [{ createPageParts }, reading] = await Promise.all([
      import(/* webpackChunkName: 'inspiration-reading' */ '../../ui/inspiration/reading/pageParts'),
      loadReading(this.context),
    ]);
    return createPageParts({ ...reading, addressOfPage: ({ url }) => url });
  };
}
