import * as React from 'react';
import type { Idea } from '../../../../domain/inspiration/writing/idea';
import type { OptionalField } from '../../../../domain/inspiration/writing/ideaTemplates';
import { places } from '../../../../domain/shared/place';
import type { Place } from '../../../../domain/shared/place';
import { usePortalWords } from '../../../shared/words';
import { withFacts } from '../ideaChanges';
import { PlainField } from '../PlainField';
import { RichTextField } from '../richText/RichTextField';
import type { ComposerModel } from '../useComposer';
import { LabelledSelect } from './LabelledSelect';
import { MinuteChoice } from './MinuteChoice';
import { NamedChoice } from './NamedChoice';

/** Those that stand on the page by themselves; a film belongs to a step. */
export type PageField = Exclude<OptionalField, 'film'>;

interface OptionalFieldProps {
  model: ComposerModel;
  name: PageField;
}

/** One of the fields that may be left out. */
export function OptionalFieldView({ model, name }: OptionalFieldProps): React.ReactElement {
  const { words, idea, change, desk } = model;
  switch (name) {
    case 'intro':
      return (
        <PlainField
          label={words.intro}
          hint={words.intro_hint}
          field="intro"
          value={idea.intro}
          onChange={(intro) => change((now) => ({ ...now, intro }))}
        />
      );
    case 'minutes':
      return (
        <MinuteChoice
          words={words}
          minutes={idea.facts.minutes}
          onChange={(minutes) => change((now) => withFacts(now, { minutes }))}
        />
      );
    case 'place':
      return <PlaceChoice model={model} />;
    case 'tool':
      return (
        <NamedChoice
          label={words.tool}
          hint={words.tool_hint}
          field="tool"
          known={desk?.tools ?? []}
          value={idea.facts.tool}
          onChange={(tool) => change((now) => withFacts(now, { tool }))}
        />
      );
    case 'institution':
      return (
        <NamedChoice
          label={words.institution}
          field="institution"
          known={desk?.institutions ?? []}
          value={idea.facts.institution}
          onChange={(institution) => change((now) => withFacts(now, { institution }))}
        />
      );
    case 'materials':
    case 'tip':
    case 'observation':
      return <RichPart model={model} name={name} />;
  }
}

type RichPartName = Extract<keyof Idea, 'materials' | 'tip' | 'observation'>;

function RichPart({ model, name }: { model: ComposerModel; name: RichPartName }): React.ReactElement {
  const { words, idea, change } = model;
  return (
    <div data-field={name}>
      <RichTextField
        words={words}
        label={words[name]}
        placeholder={words[`${name}_example`]}
        value={idea[name]}
        onChange={(text) => change((now) => ({ ...now, [name]: text }))}
      />
    </div>
  );
}

function PlaceChoice({ model }: { model: ComposerModel }): React.ReactElement {
  const { words, idea, change } = model;
  const portalWords = usePortalWords();
  return (
    <LabelledSelect<Place | ''>
      name={words.place}
      value={idea.facts.place ?? ''}
      options={[
        { value: '', text: words.notSaid },
        ...places.map((value) => ({ value, text: portalWords[`place_${value}`] })),
      ]}
      onChange={(place) => change((now) => withFacts(now, { place: place || undefined }))}
    />
  );
}
