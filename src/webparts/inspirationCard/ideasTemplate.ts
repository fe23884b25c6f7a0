import type { ISPFxAdaptiveCard } from '@microsoft/sp-adaptive-card-extension-base';

/** An idea as the template draws it; addresses are absolute. */
export interface IdeaData {
  readonly title: string;
  readonly url: string;
  readonly teaser: string;
  readonly facts: string;
  readonly themes: string;
  /** '' for none. */
  readonly picture: string;
  readonly hasPicture: boolean;
}

/** What the templates are filled with. */
export interface QuickViewData {
  readonly ideas: readonly IdeaData[];
  /** Said when there are no ideas. */
  readonly heading: string;
  readonly text: string;
  readonly allIdeas: string;
  readonly blogUrl: string;
}

/**
 * Text that people wrote, as they wrote it. A TextBlock would read it as Markdown, in which a title could pass for a
 * link to somewhere else; a RichTextBlock never does. A host that doesn't know it falls back.
 */
function writtenText(text: string, look: object): object {
  return {
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, ...look }],
    spacing: 'Small',
    fallback: { type: 'TextBlock', text, wrap: true, spacing: 'Small', ...look },
  };
}

const portalText = (text: string, look: object = {}): object => ({ type: 'TextBlock', text, wrap: true, ...look });

/** A background rather than an Image: the words beside it say all, and an Image without a text counts as one amiss. */
const picture = {
  type: 'Column',
  $when: '${hasPicture}',
  width: '96px',
  minHeight: '72px',
  backgroundImage: { url: '${picture}', fillMode: 'Cover', horizontalAlignment: 'Center', verticalAlignment: 'Center' },
  items: [],
};

const words = {
  type: 'Column',
  width: 'stretch',
  items: [
    writtenText('${title}', { size: 'Medium', weight: 'Bolder' }),
    portalText('${facts}', { isSubtle: true, spacing: 'Small' }),
    writtenText('${teaser}', {}),
    portalText('${themes}', { isSubtle: true, size: 'Small', spacing: 'Small' }),
  ],
};

/** One for each idea; the whole of it is the link, so that a thumb hits it, and is named by what stands in it. */
const idea = {
  type: 'Container',
  $data: '${ideas}',
  separator: true,
  spacing: 'Medium',
  selectAction: { type: 'Action.OpenUrl', url: '${url}' },
  items: [{ type: 'ColumnSet', columns: [picture, words] }],
};

const blogLink = { type: 'Action.OpenUrl', title: '${allIdeas}', url: '${blogUrl}' };

function cardOf(body: object[]): ISPFxAdaptiveCard {
  // The types know of no template: `$data` and `$when` are for the host, which fills the card in.
  const card: object = { type: 'AdaptiveCard', version: '1.5', body, actions: [blogLink] };
  return card;
}

/** The newest ideas, below each other. */
export const ideasTemplate = cardOf([idea]);

/** What is said when there are none to show. */
export const messageTemplate = cardOf([
  portalText('${heading}', { size: 'Medium', weight: 'Bolder' }),
  portalText('${text}'),
]);
