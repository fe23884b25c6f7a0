import * as React from 'react';
import * as ReactDom from 'react-dom';
import { act } from 'react-dom/test-utils';
import type { Idea } from '../../../../src/domain/inspiration/writing/idea';
import type { DevelopedPicture } from '../../../../src/domain/inspiration/writing/pictureStudio';
import type { Habit } from '../../../../src/domain/inspiration/writing/writingHabits';
import type { WritingPlace } from '../../../../src/domain/inspiration/writing/writingPlace';
import type { DeskWords } from '../../../../src/ui/inspiration/writing/desk/words';
import { createWritingParts } from '../../../../src/ui/inspiration/writing/writingParts';
import type { WritingWords } from '../../../../src/ui/inspiration/writing/words';
import type { ReadingWords } from '../../../../src/ui/inspiration/reading/words';
import { PortalFrame } from '../../../../src/ui/shared/PortalFrame';
import type { PortalWords } from '../../../../src/ui/shared/words';
import { MemoryDesk, MemoryOffice } from '../../../builders/memoryDesk';
import { MemoryKeeper } from '../../../builders/memoryKeeper';
import { danishWords } from '../../shared/danishWords';

/** The composer drawn in a page of its own, and what a person sees and does there. */
export class ComposerOnScreen {
  public readonly host = document.body.appendChild(document.createElement('div'));
  public readonly keeper = new MemoryKeeper();
  public readonly desk = new MemoryDesk();
  public habit: Habit = { themes: [], settings: [] };
  /** Where the composer led out to: a post's id, or `blog`. */
  public left: number | 'blog' | undefined;
  public place!: WritingPlace;
  private readonly parts = createWritingParts({
    keeper: this.keeper,
    desk: this.desk,
    office: new MemoryOffice({ folders: [], ambassadors: [], isReviewed: false }),
    pages: {
      open: notAsked, create: notAsked, save: notAsked, storePicture: notAsked, publish: notAsked,
      blocksOf: (idea: Idea) => [{ kind: 'text', html: `<p>${idea.intro}</p>` }]
    },
    studio: { develop: async (file) => developed(file) },
    habits: { last: () => this.habit, keep: ({ themes, settings, institution }) => void (this.habit = { themes, settings, institution }) },
    probe: { answers: async () => true, isOwn: () => true },
    words: danishWords<WritingWords>('inspirationWriting'),
    deskWords: danishWords<DeskWords>('inspirationDesk'),
    readingWords: danishWords<ReadingWords>('inspirationReading'),
    now: () => new Date('2026-11-22T09:00:00Z')
  });

  public async show(place: WritingPlace): Promise<void> {
    this.place = place;
    const { Room } = this.parts;
    const move = (next: WritingPlace): void => void this.show(next);
    await act(async () => {
      ReactDom.render(
        <PortalFrame words={danishWords<PortalWords>('shared')}>
          <Room place={place} onMove={move} onLeave={(id) => (this.left = id ?? 'blog')} />
        </PortalFrame>,
        this.host
      );
    });
  }

  public leave(): void {
    act(() => void ReactDom.unmountComponentAtNode(this.host));
    this.host.remove();
  }

  /** The idea as its keeper has it. */
  public get idea(): Idea {
    const { place } = this;
    const kept = place.kind === 'draft' && this.keeper.current(place.id);
    if (!kept) {
      throw new Error('No draft is open');
    }
    return kept.draft.idea;
  }

  /** Waits until it is so; fails with what the person sees instead. */
  public async until(isSo: () => boolean): Promise<void> {
    for (let turn = 0; turn < 300 && !isSo(); turn += 1) {
      await act(() => new Promise<void>((resolve) => void setTimeout(resolve, 0)));
    }
    if (!isSo()) {
      throw new Error(`Not so: ${String(isSo)}\n${document.body.textContent}`);
    }
  }

  public sees(text: string): Promise<void> {
    return this.until(() => (document.body.textContent ?? '').includes(text));
  }

  /** Presses what has this name, or a name that begins so: a button, or what a field is chosen by. */
  public async press(name: string): Promise<void> {
    const find = (): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>('button, label')].find((one) => nameOf(one).startsWith(name));
    await this.until(() => find() !== undefined);
    await act(async () => find()?.click());
  }

  public async type(label: string, text: string): Promise<void> {
    const field = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].find((one) =>
      [...(one.labels ?? [])].some((each) => nameOf(each).startsWith(label))
    );
    const proto = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    await act(async () => {
      Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, text);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  /** Chooses files in a step, counted from 0. */
  public async choosePictures(step: number, ...names: string[]): Promise<void> {
    const fields = this.host.querySelectorAll<HTMLInputElement>('input[type=file][multiple]');
    const files = names.map((name) => new File(['x'], name));
    Object.defineProperty(fields[step], 'files', { value: files, configurable: true });
    await act(async () => void fields[step].dispatchEvent(new Event('change', { bubbles: true })));
  }
}

async function notAsked(): Promise<never> {
  throw new Error('The keeper asks the pages, not the view');
}

function developed(file: Blob): DevelopedPicture {
  const name = (file as File).name;
  return name.endsWith('.heic') ? { ok: false, reason: 'heic' } : { ok: true, bytes: file, width: 1600, height: 1200 };
}

function nameOf(element: HTMLElement): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}
