import { PropertyPaneDropdown, PropertyPaneSlider } from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'InspirationFeedWebPartStrings';
import * as portalStrings from 'PortalStrings';
import { curriculumThemes } from '../../domain/shared/curriculumTheme';

/** The pane in which an editor sets the feed. In a chunk of its own: readers never need it. */
export function feedPane(): IPropertyPaneConfiguration {
  const themes = curriculumThemes.map((key) => ({ key, text: portalStrings[`theme_${key}`] }));
  const groupFields = [
    PropertyPaneDropdown('theme', {
      label: strings.pane_theme,
      options: [{ key: '', text: strings.pane_readersChoose }, ...themes],
    }),
    PropertyPaneSlider('pageSize', { label: strings.pane_pageSize, min: 6, max: 24, step: 3 }),
  ];
  return { pages: [{ header: { description: strings.pane_description }, groups: [{ groupFields }] }] };
}
