import {
  PropertyPaneDropdown,
  PropertyPaneSlider,
  PropertyPaneTextField,
  PropertyPaneToggle,
} from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration, IPropertyPaneField } from '@microsoft/sp-property-pane';
import * as feedStrings from 'InspirationFeedWebPartStrings';
import * as portalStrings from 'PortalStrings';
import { timeLimits } from '../../domain/inspiration/feedFilter';
import { curriculumThemes } from '../../domain/shared/curriculumTheme';
import { places } from '../../domain/shared/place';
import { settings } from '../../domain/shared/setting';
import { feedLayouts } from '../../ui/inspiration/ideaList';
import { feedViews } from '../../ui/inspiration/feedViews';
import { loadPaneWords } from './paneWords';

interface Choice {
  readonly key: string;
  readonly text: string;
}

/** The pane in which an editor sets the feed. In a chunk of its own: readers never need it. */
export async function loadFeedPane(): Promise<IPropertyPaneConfiguration> {
  const words = await loadPaneWords();
  const dropdown = (property: string, label: string, options: Choice[]): IPropertyPaneField<object> =>
    PropertyPaneDropdown(property, { label, options });
  const preset = (property: string, label: string, options: Choice[]): IPropertyPaneField<object> =>
    dropdown(property, label, [{ key: '', text: words.readersChoose }, ...options]);
  const look = [
    dropdown('layout', words.layout, feedLayouts.map((key) => ({ key, text: words[`layout_${key}`] }))),
    PropertyPaneSlider('pageSize', { label: words.pageSize, min: 1, max: 24 }),
  ];
  const content = [
    dropdown('view', words.view, feedViews.map((key) => ({ key, text: feedStrings[`view_${key}`] }))),
    preset('theme', words.theme, curriculumThemes.map((key) => ({ key, text: portalStrings[`theme_${key}`] }))),
    preset('setting', words.setting, settings.map((key) => ({ key, text: portalStrings[`setting_${key}`] }))),
    preset(
      'underMinutes',
      words.underMinutes,
      timeLimits.map((limit) => ({ key: String(limit), text: words.under.replace('{count}', String(limit)) }))
    ),
    preset('place', words.place, places.map((key) => ({ key, text: portalStrings[`place_${key}`] }))),
    PropertyPaneTextField('tool', { label: words.tool, description: words.tool_hint }),
  ];
  const readers = [
    PropertyPaneToggle('showsFilters', { label: words.showsFilters, onText: words.shown, offText: words.notShown }),
  ];
  return {
    pages: [
      {
        header: { description: words.description },
        groups: [
          { groupName: words.look, groupFields: look },
          { groupName: words.content, groupFields: content },
          { groupName: words.readers, groupFields: readers },
        ],
      },
    ],
  };
}
