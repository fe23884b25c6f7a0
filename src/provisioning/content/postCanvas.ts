import type { Idea, IdeaPicture } from '../../domain/inspiration/writing/idea';
import { emptyIdea } from '../../domain/inspiration/writing/idea';
import type { Control } from '../../gateways/sharepoint/canvas/controls';
import { ideaCanvas } from '../../gateways/sharepoint/canvas/ideaCanvas';
import { storedPicture } from '../../gateways/sharepoint/canvas/pictureReference';
import type { PictureReference } from '../../gateways/sharepoint/canvas/titleArea';
import { escapeXml as escapeHtml } from '../things/columnXml';
import type { Post } from './post';
import { pictureName } from './readContent';

/** A sample post's page: the very one that an ambassador's idea has. Sample posts have no films. */
export function postCanvas(post: Post, pictures: Map<string, PictureReference>): Control[] {
  return ideaCanvas(postIdea(post, pictures), '');
}

/** A sample post as an idea; its facts are columns of its page, which aren't told here. */
export function postIdea(post: Post, pictures: Map<string, PictureReference>): Idea {
  const pictureOf = (path: string, alt: string): IdeaPicture | undefined => {
    const known = pictures.get(pictureName(path));
    return known && { key: path, alt, stored: storedPicture(known.serverRelativeUrl, known) };
  };
  return {
    ...emptyIdea,
    title: post.title,
    intro: post.intro,
    cover: pictureOf(post.banner, post.bannerAlt),
    materials: post.materials.length > 0
      ? `<ul>${post.materials.map((one) => `<li>${escapeHtml(one)}</li>`).join('')}</ul>`
      : '',
    body: post.steps.map(({ text, picture, alt }, index) => ({
      kind: 'step',
      key: String(index),
      text: paragraph(text),
      picture: picture === undefined ? undefined : pictureOf(picture, alt ?? ''),
    })),
    tip: paragraph(post.tip),
    observation: paragraph(post.observation),
  };
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${escapeHtml(text)}</p>`;
}
