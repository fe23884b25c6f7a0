import { BaseAdaptiveCardExtension } from '@microsoft/sp-adaptive-card-extension-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { FeedPage, FeedRequest } from '../../domain/inspiration/feedPage';
import { findCurriculumTheme } from '../../domain/shared/curriculumTheme';
import type { Result } from '../../domain/shared/result';
import { success } from '../../domain/shared/result';
import { loading, stateOf } from '../../domain/shared/viewState';
import { ideasListed } from './cardState';
import type { CardState } from './cardState';
import { ideaSourceFor } from './composition';
import type { IdeaSource } from './composition';
import { NewestIdeaCardView, newestIdeaCard } from './NewestIdeaCardView';
import { NewestIdeasQuickView, newestIdeasQuickView } from './NewestIdeasQuickView';
import type { InspirationCardProperties } from './properties';

const dayInSeconds = 24 * 60 * 60;

/**
 * The newest idea as a card on Viva Connections' dashboard: wires it to the dashboard, and nothing more. It touches no
 * element of a page: on a phone there is script, but the Viva app draws the card natively (`DeviceContext` in
 * sp-adaptive-card-extension-base).
 */
export default class InspirationCardAdaptiveCardExtension extends BaseAdaptiveCardExtension<
  InspirationCardProperties,
  CardState
> {
  private source!: IdeaSource;
  private pane: IPropertyPaneConfiguration | undefined;

  /**
   * Shows what was last seen at once and reads behind. Viva shows the card that it has kept itself until this
   * resolves: where it has one and we have nothing better, it stays until there is.
   *
   * @param kept of the card that Viva has kept, there when it has one
   */
  public override async onInit(kept?: object): Promise<void> {
    this.cardNavigator.register(newestIdeaCard, () => new NewestIdeaCardView(() => void this.readAgain()));
    this.quickViewNavigator.register(newestIdeasQuickView, () => new NewestIdeasQuickView());
    this.state = this.firstState();
    const read = this.read();
    if (kept && this.state.ideas.status === 'loading') {
      await read;
    }
  }

  /**
   * Viva keeps cards for ten days unless told otherwise, which it asks here (the base class has it as beta, outside its
   * published types). A day: an older card would be called new when it isn't.
   */
  public getCacheSettings(): { expiryTimeInSeconds: number } {
    return { expiryTimeInSeconds: dayInSeconds };
  }

  protected override renderCard(): string {
    return newestIdeaCard;
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    const { cardPane } = await import(/* webpackChunkName: 'inspiration-card-pane' */ './cardPane');
    this.pane = cardPane();
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane ?? { pages: [] };
  }

  protected override onPropertyPaneFieldChanged(): void {
    this.setState(this.firstState());
    void this.read();
  }

  /** What was seen before of what the properties ask for, or that it is on its way. */
  private firstState(): CardState {
    this.source = ideaSourceFor(this.context, this.properties.sitePath ?? '');
    const seen = this.source.reader.lastSeenFeedPage(this.request());
    const isWorthShowing = seen !== undefined && seen.posts.length > 0;
    return { ideas: isWorthShowing ? ideasIn(success(seen)) : loading, siteUrl: this.source.siteUrl };
  }

  private async readAgain(): Promise<void> {
    this.setState({ ideas: loading });
    await this.read();
  }

  private async read(): Promise<void> {
    const { source } = this;
    const page = await source.reader.readFeedPage(this.request());
    // Other properties were chosen meanwhile; their own answer comes.
    if (source !== this.source) {
      return;
    }
    const ideas = ideasIn(page);
    if (ideas.status === 'failed') {
      console.warn(`ambassadorportal: ${ideas.error.kind}. ${ideas.error.detail}`);
    }
    const isForbidden = !page.ok && page.error.kind === 'forbidden';
    if (page.ok || isForbidden || this.state.ideas.status !== 'loaded') {
      this.setState({ ideas });
    }
  }

  private request(): FeedRequest {
    const theme = findCurriculumTheme(this.properties.theme ?? '');
    return { filter: { theme }, pageSize: ideasListed };
  }
}

function ideasIn(page: Result<FeedPage>): CardState['ideas'] {
  return stateOf(page.ok ? success(page.value.posts) : page, (posts) => posts.length === 0);
}
