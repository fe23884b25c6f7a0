import * as React from 'react';

interface FieldProps { properties: Record<string, unknown>; value: unknown; apply: (value: unknown) => void }

interface Option { key: string | number; text: string; type?: number; disabled?: boolean }

/** SPFx's DropdownOptionType: a divider has no text, a header can't be chosen. */
const NORMAL_OPTION = 0;

const VALIDATION_MS = 200;

/** A text; told to the web part after a pause, and only when its own check has nothing against it. */
export function TextField({ properties, value, apply }: FieldProps): React.ReactElement {
  const [text, setText] = React.useState(stringOf(value) || stringOf(properties['value']));
  const [error, setError] = React.useState('');
  const id = React.useMemo(() => `field-${Math.random().toString(36).slice(2)}`, []);
  const timer = React.useRef<number>();
  const check = properties['onGetErrorMessage'] as ((text: string) => string | Promise<string>) | undefined;
  React.useEffect(() => () => window.clearTimeout(timer.current), []);
  const type = (typed: string): void => {
    setText(typed);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      void Promise.resolve(check?.(typed) ?? '').then((message) => {
        setError(message);
        if (!message) {
          apply(typed);
        }
      });
    }, Number(properties['deferredValidationTime'] ?? VALIDATION_MS));
  };
  const shared = {
    id, value: text, disabled: properties['disabled'] === true, placeholder: stringOf(properties['placeholder']),
    'aria-describedby': `${id}-help`, 'aria-invalid': error !== '',
  };
  return (
    <div className="field">
      <label htmlFor={id}>{stringOf(properties['label'])}</label>
      {properties['multiline'] === true
        ? <textarea {...shared} rows={Number(properties['rows'] ?? 3)} onChange={(event) => type(event.target.value)} />
        : <input {...shared} type="text" onChange={(event) => type(event.target.value)} />}
      <p id={`${id}-help`} className={error ? 'fieldError' : 'quiet'}>{error || stringOf(properties['description'])}</p>
    </div>
  );
}

export function DropdownField({ properties, value, apply }: FieldProps): React.ReactElement {
  const options = optionsOf(properties).filter((option) => (option.type ?? NORMAL_OPTION) === NORMAL_OPTION);
  const chosen = (value ?? properties['selectedKey'] ?? '') as string | number;
  return (
    <label className="field">
      {stringOf(properties['label'])}
      <select
        value={String(chosen)} disabled={properties['disabled'] === true}
        onChange={(event) => apply(options.find((option) => String(option.key) === event.target.value)?.key)}
      >
        {options.map((option) => <option key={option.key} value={String(option.key)}>{option.text}</option>)}
      </select>
    </label>
  );
}

export function SliderField({ properties, value, apply }: FieldProps): React.ReactElement {
  const now = Number(value ?? properties['value'] ?? properties['min'] ?? 0);
  return (
    <label className="field">
      <span className="sliderLabel">
        {stringOf(properties['label'])}
        {properties['showValue'] !== false && <output>{now}</output>}
      </span>
      <input
        type="range" min={Number(properties['min'])} max={Number(properties['max'])} step={Number(properties['step'] ?? 1)}
        value={now} disabled={properties['disabled'] === true} onChange={(event) => apply(Number(event.target.value))}
      />
    </label>
  );
}

export function ChoiceField({ name, properties, value, apply }: FieldProps & { name: string }): React.ReactElement {
  return (
    <fieldset className="field">
      <legend>{stringOf(properties['label'])}</legend>
      {optionsOf(properties).map((option) => (
        <label key={option.key} className="check">
          <input type="radio" name={name} checked={value === option.key} disabled={option.disabled} onChange={() => apply(option.key)} />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}

/** A field that the web part draws itself. */
export function CustomField({ properties, apply }: Omit<FieldProps, 'value'>): React.ReactElement {
  const ref = React.useRef<HTMLDivElement>(null);
  const latest = React.useRef({ properties, apply });
  latest.current = { properties, apply };
  React.useEffect(() => {
    const element = ref.current;
    const { onRender, onDispose, context } = latest.current.properties as {
      onRender?: (element: HTMLElement, context: unknown, changed: (path: string | undefined, value: unknown) => void) => void;
      onDispose?: (element: HTMLElement, context: unknown) => void;
      context?: unknown;
    };
    if (element) {
      onRender?.(element, context, (_, changed) => latest.current.apply(changed));
    }
    return () => {
      if (element) {
        onDispose?.(element, context);
      }
    };
  }, []);
  return <div className="field" ref={ref} />;
}

function optionsOf(properties: Record<string, unknown>): Option[] {
  return Array.isArray(properties['options']) ? properties['options'] as Option[] : [];
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
