import type { Idea } from '../../../../domain/inspiration/writing/idea';
import { canvasToJson } from '../../canvas/canvasForms';
import { canvasOf } from './canvasOf';

/** True for ideas that make the same page. Their keys may differ: a page doesn't hold them. */
export function makesSamePage(one: Idea, other: Idea, origin: string): boolean {
  return formOf(one, origin) === formOf(other, origin);
}

function formOf({ title, facts, ...idea }: Idea, origin: string): string {
  const { themes, settings, tool, minutes, place, institution } = facts;
  return JSON.stringify([
    title.trim(), [...themes].sort(), [...settings].sort(), tool?.trim(), minutes, place, institution,
    canvasToJson(canvasOf({ ...idea, title, facts }, origin)),
  ]);
}
