import { PropertyPaneDropdown } from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'InspirationWeeklyWebPartStrings';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';

/** Ideas to choose among. */
const newest = 24;

/**
 * The pane in which an editor chooses the idea of the week, or lets it choose itself. In a chunk of its own: readers
 * never need it.
 *
 * @param pinned what is chosen now; stays a choice though it isn't among the newest any more
 */
export async function weeklyPane(reader: InspirationReader, pinned: string): Promise<IPropertyPaneConfiguration> {
  const page = await reader.readFeedPage({ pageSize: newest });
  const ideas = page.ok ? page.value.posts.map(({ id, title }) => ({ key: String(id), text: title })) : [];
  const isElsewhere = pinned !== '' && !ideas.some(({ key }) => key === pinned);
  const options = [
    { key: '', text: strings.pane_byItself },
    ...(isElsewhere ? [{ key: pinned, text: strings.pane_chosenBefore }] : []),
    ...ideas,
  ];
  const groupFields = [PropertyPaneDropdown('pinned', { label: strings.heading, options })];
  return { pages: [{ groups: [{ groupFields }] }] };
}
