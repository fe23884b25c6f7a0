import * as React from 'react';
import { isSafeLink } from '../html';
import { usePage } from '../page';
import type { PaneField } from '../runtime/internals';
import { ChoiceField, CustomField, DropdownField, SliderField, TextField } from './paneFields';

/** Numbers of SPFx's PropertyPaneFieldType. */
const TYPE = {
  custom: 1, checkBox: 2, textField: 3, toggle: 5, dropdown: 6, label: 7, slider: 8, heading: 9, choiceGroup: 10, button: 11,
  horizontalRule: 12, link: 13,
} as const;

interface PaneFieldViewProps { field: PaneField; value: unknown; apply: (value: unknown) => void }

/** One field of a property pane, by its type. */
export function PaneFieldView({ field, value, apply }: PaneFieldViewProps): React.ReactElement | null {
  const { words } = usePage();
  const properties = field.properties ?? {};
  const text = (name: string): string => (typeof properties[name] === 'string' ? properties[name] : '');
  const isDisabled = properties['disabled'] === true;
  switch (field.type) {
    case TYPE.textField: return <TextField properties={properties} value={value} apply={apply} />;
    case TYPE.dropdown: return <DropdownField properties={properties} value={value} apply={apply} />;
    case TYPE.slider: return <SliderField properties={properties} value={value} apply={apply} />;
    case TYPE.choiceGroup: return <ChoiceField name={field.targetProperty} properties={properties} value={value} apply={apply} />;
    case TYPE.checkBox:
      return (
        <label className="field check">
          <input type="checkbox" checked={isOn(value, properties)} disabled={isDisabled} onChange={(event) => apply(event.target.checked)} />
          {text('text') || text('ariaLabel')}
        </label>
      );
    case TYPE.toggle:
      return (
        <label className="field check">
          <input
            type="checkbox" role="switch" checked={isOn(value, properties)} disabled={isDisabled}
            onChange={(event) => apply(event.target.checked)}
          />
          <span>{text('label')} <span className="quiet">{isOn(value, properties) ? text('onText') : text('offText')}</span></span>
        </label>
      );
    case TYPE.label: return <p className="field label">{text('text')}</p>;
    case TYPE.heading: return <h4 className="field">{text('text')}</h4>;
    case TYPE.horizontalRule: return <hr className="dividerPart" />;
    case TYPE.link:
      return isSafeLink(text('href'))
        ? <p className="field"><a href={text('href')} target={text('target') || undefined} rel="noreferrer">{text('text')}</a></p>
        : null;
    case TYPE.button: {
      const onClick = properties['onClick'] as ((current: unknown) => unknown) | undefined;
      return <button type="button" className="button" disabled={isDisabled} onClick={() => apply(onClick?.(value))}>{text('text')}</button>;
    }
    case TYPE.custom: return <CustomField properties={properties} apply={apply} />;
    default: return <p className="quiet">{words.paneUnknownField}</p>;
  }
}

function isOn(value: unknown, properties: Record<string, unknown>): boolean {
  return typeof value === 'boolean' ? value : properties['checked'] === true;
}
