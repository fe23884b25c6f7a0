import type { Habit, WritingHabits } from '../../../domain/inspiration/writing/writingHabits';
import type { LastSeen } from '../lastSeen';

const key = 'writingHabits';

const nothing: Habit = { themes: [], settings: [] };

/** What the person chose for their last idea, among what was last seen on this device: it goes when that does. */
export function openWritingHabits(lastSeen: LastSeen): WritingHabits {
  return {
    last: () => lastSeen.read<Habit>(key) ?? nothing,
    keep: ({ themes, settings, institution }) => lastSeen.write<Habit>(key, { themes, settings, institution }),
  };
}
