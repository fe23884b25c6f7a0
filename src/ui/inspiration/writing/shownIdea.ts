import type { Draft } from '../../../domain/inspiration/writing/draft';
import { stepsOf } from '../../../domain/inspiration/writing/idea';
import type { Idea } from '../../../domain/inspiration/writing/idea';
import { outlineOf } from '../../../domain/inspiration/writing/ideaTemplates';
import type { Habit } from '../../../domain/inspiration/writing/writingHabits';

/**
 * The idea as its author sees it: with a step to write in, and before anything is written with what the template and the
 * person's last idea begin from. It becomes the draft's own with the first change; so a draft that was only looked at is
 * no draft.
 */
export function shownIdea(draft: Draft, habit: Habit): Idea {
  const idea = isUntouched(draft) ? startOf(draft, habit) : draft.idea;
  return stepsOf(idea).length > 0
    ? idea
    : { ...idea, body: [...idea.body, { kind: 'step', key: `${draft.id}-1`, text: '' }] };
}

function isUntouched({ page, idea }: Draft): boolean {
  const { title, intro, materials, tip, observation, body, ending, cover } = idea;
  const isBlank = [title, intro, materials, tip, observation].every((text) => text === '');
  return !page && isBlank && !cover && body.length + ending.length === 0;
}

/** What the template says goes before what the person is used to. */
function startOf({ template }: Draft, habit: Habit): Idea {
  const { start } = outlineOf(template);
  const { themes, settings, institution } = start.facts;
  return {
    ...start,
    facts: {
      ...start.facts,
      themes: themes.length > 0 ? themes : habit.themes,
      settings: settings.length > 0 ? settings : habit.settings,
      institution: institution ?? habit.institution,
    },
  };
}
