import type { PostFacts } from '../post';

/** What a person chose for their last idea on this device, so that the next one begins there. */
export interface WritingHabits {
  /** Nothing is known on a new device, nor where the device keeps nothing. */
  last(): Habit;
  keep(facts: PostFacts): void;
}

/** What seldom changes from one idea of a person to the next. */
export type Habit = Pick<PostFacts, 'themes' | 'settings' | 'institution'>;
