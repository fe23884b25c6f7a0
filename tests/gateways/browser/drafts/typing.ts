import type { Idea } from '../../../../src/domain/inspiration/writing/idea';
import type { Result } from '../../../../src/domain/shared/result';
import type { DraftWorld, Tab } from './draftWorld';

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(JSON.stringify(result.error));
  }
  return result.value;
}

export const withTitle = (title: string) => (idea: Idea): Idea => ({ ...idea, title });
export const withStep = (key: string, text: string) => (idea: Idea): Idea => ({ ...idea, body: [...idea.body, { kind: 'step', key, text: `<p>${text}</p>` }] });

export function type(tab: Tab, id: string, change: (idea: Idea) => Idea): void {
  const before = tab.keeper.current(id)!.draft.idea;
  tab.keeper.change(id, change(before), before);
}

export async function begun(world: DraftWorld, tab: Tab): Promise<string> {
  return valueOf(await world.until(tab.keeper.begin('howWeDid'))).id;
}
