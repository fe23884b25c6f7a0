import type { DirectoryPerson } from '../../directory';
import type { Persons } from '../persons';

/** The people a sign-in page lists: those that fit the text, or, without one, the known persons. */
export function peopleShown(persons: Persons, text: string): DirectoryPerson[] {
  return text.trim() === '' ? persons.all().filter((person) => person.key !== undefined) : persons.search(text);
}
