import { PropertyPaneDropdown, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'InspirationCardStrings';
import * as portalStrings from 'PortalStrings';
import { curriculumThemes } from '../../domain/shared/curriculumTheme';

/** The pane in which an editor sets the card. In a chunk of its own: readers never need it. */
export function cardPane(): IPropertyPaneConfiguration {
  const themes = curriculumThemes.map((key) => ({ key, text: portalStrings[`theme_${key}`] }));
  const groupFields = [
    PropertyPaneDropdown('theme', {
      label: portalStrings.curriculumTheme,
      options: [{ key: '', text: portalStrings.allThemes }, ...themes],
    }),
    PropertyPaneTextField('sitePath', { label: strings.pane_site, description: strings.pane_site_description }),
  ];
  return { pages: [{ header: { description: strings.pane_description }, groups: [{ groupFields }] }] };
}
