import { PropertyPaneDropdown } from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { loadReadingWords } from '../inspirationReading/readingWords';

/** The pane in which an editor sets what stands on a post's page. In a chunk of its own: readers never need it. */
export async function loadPostPane(): Promise<IPropertyPaneConfiguration> {
  const words = await loadReadingWords();
  const shows = PropertyPaneDropdown('shows', {
    label: words.pane_shows,
    options: [
      { key: '', text: words.pane_both },
      { key: 'facts', text: words.pane_facts },
      { key: 'responses', text: words.pane_responses },
    ],
  });
  return { pages: [{ header: { description: words.pane_description }, groups: [{ groupFields: [shows] }] }] };
}
