import { pageBridge } from '../bridge';
import type { LoadedWebPart } from '../runtime/internals';
import { defineComponent } from './amd';

const FieldType = {
  Custom: 1, CheckBox: 2, TextField: 3, Toggle: 5, Dropdown: 6, Label: 7, Slider: 8, Heading: 9, ChoiceGroup: 10,
  Button: 11, HorizontalRule: 12, Link: 13, DynamicField: 14, DynamicTextField: 15, DynamicFieldSet: 16,
  IconPicker: 17, ThumbnailPicker: 18,
} as const;

/** A field factory as in Microsoft's module: a field is plain data, the pane draws it. */
const field = (type: number) => (targetProperty: string, properties: unknown) => ({ type, targetProperty, properties });

/** Microsoft's web part manager makes one of these when a page goes into edit mode, and tells it everything. */
class ConfigurableOptionsController {
  public registerConsumer(instanceId: string, webPart: LoadedWebPart): void {
    pageBridge().propertyPane.register(instanceId, webPart);
  }

  public onConsumerDelete(instanceId: string): void {
    pageBridge().propertyPane.unregister(instanceId);
  }

  public requestAction(instanceId: string, action: string): void {
    pageBridge().propertyPane.request(instanceId, action);
  }

  public isOpen(instanceId?: string): boolean {
    return pageBridge().propertyPane.isOpen(instanceId);
  }

  public isRenderedByConsumer(): boolean {
    return false;
  }

  public isContentPanelOpen(): boolean {
    return false;
  }
}

/**
 * `@microsoft/sp-property-pane`. Its published build needs sixteen internal bundles that npm lacks, so
 * its field factories and enumerations are given here, with the same names and numbers.
 */
defineComponent('f9e737b7-f0df-4597-ba8c-3060f82380db', '1.23.2', [], () => ({
  PropertyPaneFieldType: FieldType,
  PropertyPaneButtonType: { Normal: 0, Primary: 1, Hero: 2, Compound: 3, Command: 4, Icon: 5 },
  PropertyPaneDropdownOptionType: { Normal: 0, Divider: 1, Header: 2 },
  PopupWindowPosition: { center: 0, rightTop: 1, leftTop: 2, rightBottom: 3, leftBottom: 4 },
  DynamicDataSharedDepth: { None: 0, Source: 1, Property: 2 },
  PropertyPaneButton: field(FieldType.Button),
  PropertyPaneCheckbox: field(FieldType.CheckBox),
  PropertyPaneChoiceGroup: field(FieldType.ChoiceGroup),
  PropertyPaneCustomField: (properties: { key: string }) => field(FieldType.Custom)(properties.key, properties),
  PropertyPaneDropdown: field(FieldType.Dropdown),
  PropertyPaneHeading: field(FieldType.Heading),
  PropertyPaneHorizontalRule: () => field(FieldType.HorizontalRule)('', {}),
  PropertyPaneLabel: field(FieldType.Label),
  PropertyPaneLink: field(FieldType.Link),
  PropertyPaneSlider: field(FieldType.Slider),
  PropertyPaneTextField: field(FieldType.TextField),
  PropertyPaneToggle: field(FieldType.Toggle),
  _ConfigurableOptionsController: ConfigurableOptionsController,
}));
