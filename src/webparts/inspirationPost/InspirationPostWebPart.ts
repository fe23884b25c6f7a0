import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'InspirationPostWebPartStrings';
import * as portalStrings from 'PortalStrings';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import { PostFactsView } from '../../ui/inspiration/PostFactsView';
import { PortalFrame } from '../../ui/shared/PortalFrame';
import { inspirationReaderFor } from '../shared/composition';

/** The facts of the post it stands on, as a web part: wires them to the page, and nothing more. */
export default class InspirationPostWebPart extends BaseClientSideWebPart<object> {
  private reader!: InspirationReader;
  private theme: IReadonlyTheme | undefined;

  public override render(): void {
    const { listItem, web } = this.context.pageContext;
    const facts = React.createElement(PostFactsView, {
      reader: this.reader,
      words: strings,
      pageId: listItem?.id ?? 0,
      feedPath: `${web.serverRelativeUrl.replace(/\/$/, '')}/SitePages/Inspiration.aspx`,
      isEditing: this.displayMode === DisplayMode.Edit,
    });
    const frame = React.createElement(PortalFrame, { hostTheme: this.theme, words: portalStrings }, facts);
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
}
