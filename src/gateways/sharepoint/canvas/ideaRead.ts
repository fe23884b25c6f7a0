import { filmOf } from '../../../domain/inspiration/writing/filmHosts';
import type { Idea, IdeaPart, IdeaPicture, KeptPart } from '../../../domain/inspiration/writing/idea';
import { emptyIdea } from '../../../domain/inspiration/writing/idea';
import { textBlocksOf } from '../../../domain/inspiration/writing/readRichText';
import { richTextOf } from '../../../domain/inspiration/writing/richText';
import { safeLink } from '../../../domain/inspiration/writing/safeLink';
import type { IdeaInProgress, PictureRead, StepRead } from './ideaInProgress';
import { keptPart } from './keptContent';
import type { KeptContent } from './keptContent';
import { stableId } from './stableId';
import { toRichText } from './toRichText';

/** Gives a key by what something is, so that it has the same one whenever it is read; never two alike. */
type KeyFor = (name: string) => string;

/** What was read of a page as an idea, without title and facts. */
export function ideaRead(read: IdeaInProgress, origin: string): Idea {
  const keyFor = keysOfTheirOwn();
  const [materials, tip, observation] = [read.headed.materials, read.headed.tip, read.headed.observation]
    .map((html) => toRichText(html).html);
  return {
    ...emptyIdea,
    intro: read.intro.join('\n'),
    ...(read.cover && { cover: pictureOf(read.cover, keyFor) }),
    materials,
    tip,
    observation,
    body: read.body.map((part) => partOf(part, keyFor, origin)),
    ending: read.ending.map((content) => keptOf(content, keyFor)),
  };
}

function keysOfTheirOwn(): KeyFor {
  const given = new Set<string>();
  return (name) => {
    let key = stableId(name);
    for (let again = 2; given.has(key); again += 1) {
      key = stableId(`${name}/${again}`);
    }
    given.add(key);
    return key;
  };
}

function partOf(part: StepRead | KeptContent, keyFor: KeyFor, origin: string): IdeaPart {
  return part.kind === 'step' ? stepOf(part, keyFor, origin) : keptOf(part, keyFor);
}

function stepOf({ text, picture, film }: StepRead, keyFor: KeyFor, origin: string): IdeaPart {
  const rich = toRichText(text).html;
  const linked = film === undefined ? filmLinkedIn(rich, origin) : undefined;
  return {
    kind: 'step',
    key: keyFor(`step/${rich}/${picture?.stored?.url ?? ''}`),
    text: linked ? linked.text : rich,
    ...(picture && { picture: pictureOf(picture, keyFor) }),
    ...((film ?? linked?.film) && { film: film ?? linked?.film }),
  };
}

/** A film that no page can show stands there as a link, in a paragraph of its own at the end of its step. */
function filmLinkedIn(text: string, origin: string): { text: string; film: string } | undefined {
  const blocks = textBlocksOf(text).filter((block) => richTextOf([block]) !== '');
  const last = blocks[blocks.length - 1];
  const [link, ...others] = last?.kind === 'paragraph' ? last.content : [];
  if (link?.kind !== 'text' || others.length > 0 || link.href === undefined || safeLink(link.text) !== link.href) {
    return undefined;
  }
  const film = filmOf(link.text, origin);
  return film && film.embedUrl === undefined ? { text: richTextOf(blocks.slice(0, -1)), film: link.text } : undefined;
}

function keptOf(content: KeptContent, keyFor: KeyFor): KeptPart {
  const part = keptPart(content);
  return { ...part, key: keyFor(`kept/${part.content}`) };
}

function pictureOf(picture: PictureRead, keyFor: KeyFor): IdeaPicture {
  return { ...picture, key: keyFor(`picture/${picture.stored?.url ?? ''}`) };
}
