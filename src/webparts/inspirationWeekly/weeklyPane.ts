import { PropertyPaneDropdown } from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'InspirationWeeklyWebPartStrings';
import type { InspirationFinder } from '../../domain/inspiration/inspirationFinder';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';

/** Ideas to choose among. */
const newest = 24;

/**
 * The pane in which an editor chooses the idea of the week, or lets it choose itself. In a chunk of its own: readers
 * never need it.
 *
 * @param pinned what is chosen now; stays a choice though it isn't among the newest any more
 */
export async function weeklyPane(
  reader: InspirationReader,
  loadFinder: () => Promise<InspirationFinder>,
  pinned: string
): Promise<IPropertyPaneConfiguration> {
  const page = await reader.readFeedPage({ pageSize: newest });
  const ideas = page.ok ? [...page.value.posts] : [];
  if (pinned && !ideas.some(({ id }) => id === Number(pinned))) {
    // Where it can't be read, the editor can still choose another.
    const chosen = await loadFinder().then((finder) => finder.readCards([Number(pinned)]), () => undefined);
    ideas.unshift(...(chosen?.ok ? chosen.value : []));
  }
  const options = [
    { key: '', text: strings.pane_byItself },
    ...ideas.map(({ id, title }) => ({ key: String(id), text: title })),
  ];
  const groupFields = [PropertyPaneDropdown('pinned', { label: strings.heading, options })];
  return { pages: [{ groups: [{ groupFields }] }] };
}
