import type { Idea } from '../../../../domain/inspiration/writing/idea';
import type { Control } from '../../canvas/controls';
import { ideaCanvas } from '../../canvas/ideaCanvas';
import { sanitisedIdea } from '../../canvas/sanitisedIdea';

/** The canvas of an idea as it is written to SharePoint: sanitised, wherever the idea has been in between. */
export function canvasOf(idea: Idea, origin: string): Control[] {
  return ideaCanvas(sanitisedIdea(idea), origin);
}
