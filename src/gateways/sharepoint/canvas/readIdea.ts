import type { PostFacts } from '../../../domain/inspiration/post';
import type { Idea, KeptPart } from '../../../domain/inspiration/writing/idea';
import { addText } from './addText';
import { addFilm, addPicture, beginSection, ideaBegun, keep } from './ideaInProgress';
import type { IdeaInProgress } from './ideaInProgress';
import { ideaRead } from './ideaRead';
import { filmIn, isOurs, pictureIn } from './partsUnderstood';
import { withoutPlace, withoutZone } from './keptContent';
import { inReadingOrder, readControls, textControlType, textIn } from './readControls';
import type { Found } from './readControls';
import { zonesOf } from './zones';

/** An idea as its page has it. */
interface IdeaRead {
  readonly idea: Idea;
  /** What the composer can't change: the kept parts of the idea, in reading order. */
  readonly notUnderstood: readonly KeptPart[];
}

/**
 * Reads an idea from its page, whoever wrote that and with whatever; the inverse of `ideaCanvas`. Never throws, and
 * leaves out nothing that a reader sees: what an idea has no place for is kept as a part of it.
 *
 * These are brought to the portal's own form: a known heading in other words or with a look of its own; how large a
 * picture is drawn; columns and colours of sections in which something is understood; numbers of steps; two pictures in
 * the place of one cover. A paragraph after a numbered list in the same text belongs to its last step; one that begins a
 * text among the steps is a step.
 *
 * @param canvas the page's `CanvasContent1` as the page API gives it
 * @param about what the page's columns say
 * @param origin the portal's own
 * @returns undefined for what is no canvas
 */
export function readIdea(
  canvas: string | undefined,
  about: { readonly title: string; readonly facts: PostFacts },
  origin: string
): IdeaRead | undefined {
  const controls = readControls(canvas);
  if (!controls) {
    return undefined;
  }
  const reading = ideaBegun();
  for (const zone of zonesOf(inReadingOrder(controls), (control) => isUnderstood(control, origin))) {
    beginSection(reading);
    if (zone.isWhole) {
      keep(reading, { kind: 'section', controls: zone.controls.map(withoutZone) });
    } else {
      zone.controls.forEach((control) => readControl(control, origin, reading));
    }
  }
  const idea = { ...ideaRead(reading, origin), ...about };
  return { idea, notUnderstood: [...idea.body, ...idea.ending].filter((part): part is KeptPart => part.kind === 'kept') };
}

function isUnderstood(control: Found, origin: string): boolean {
  return control.controlType === textControlType || isOurs(control)
    || pictureIn(control, origin) !== undefined || filmIn(control, origin) !== undefined;
}

function readControl(control: Found, origin: string, reading: IdeaInProgress): void {
  const picture = pictureIn(control, origin);
  const film = filmIn(control, origin);
  if (control.controlType === textControlType) {
    addText(reading, textIn(control, 'innerHTML'));
  } else if (!isOurs(control) && !(picture && addPicture(reading, picture)) && !(film && addFilm(reading, film))) {
    keep(reading, { kind: 'control', control: withoutPlace(control) });
  }
}
