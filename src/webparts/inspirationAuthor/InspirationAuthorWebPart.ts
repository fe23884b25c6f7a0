import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'InspirationAuthorWebPartStrings';
import * as portalStrings from 'PortalStrings';
import { AuthorPage } from '../../ui/inspiration/AuthorPage';
import type { LoadWriting } from '../../ui/inspiration/useWritingParts';
import { PortalFrame } from '../../ui/shared/PortalFrame';
import { sendWhatWasLeft } from '../shared/composition';
import { loadWriting } from './composition';

/** Writing ideas, on a page of its own, as a web part: wires it to the page, and nothing more. */
export default class InspirationAuthorWebPart extends BaseClientSideWebPart<Record<string, never>> {
  private readonly loadWriting: LoadWriting = () => loadWriting(this.context);
  private theme: IReadonlyTheme | undefined;

  public override render(): void {
    const { web } = this.context.pageContext;
    const page = React.createElement(AuthorPage, {
      words: strings,
      loadWriting: this.loadWriting,
      blogPath: `${web.serverRelativeUrl.replace(/\/$/, '')}/SitePages/Inspiration.aspx`,
    });
    const frame = React.createElement(PortalFrame, { hostTheme: this.theme, words: portalStrings }, page);
    ReactDom.render(frame, this.domElement);
  }

  protected override async onInit(): Promise<void> {
    sendWhatWasLeft(this.context);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
