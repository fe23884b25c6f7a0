import type { WritingDesk, WritingFolder } from '../../../../domain/inspiration/writing/writingDesk';
import { answered, valueOf } from '../../answered';
import { readTogether } from '../../readTogether';
import { confirmPost } from './confirmPost';
import { askDesk, deskOf } from './deskQuestions';
import { inGroups } from './inGroups';
import { askPosts, postsIn } from './ownPosts';
import { askFigures, figuresAtOnce, figuresOf } from './postFigures';
import { approvePost, sendBackPost } from './review';
import { takeDownPost } from './takeDown';
import { unpublishPost } from './unpublish';
import { readWaitingPosts } from './waitingPosts';
import type { WritingPlaces } from './writingPlaces';

/** The desk of the person signed in, on the site's own page library. */
export function createSharePointWritingDesk(places: WritingPlaces): WritingDesk {
  const { site, sitePath, origin } = places;
  let folders: readonly WritingFolder[] | undefined;

  const readDesk: WritingDesk['readDesk'] = () =>
    answered(async () => {
      const desk = deskOf(places, await readTogether(site, (batched) => askDesk(batched, sitePath)));
      folders = desk.folders;
      return desk;
    });

  /** Those that the desk has told; asked for where nobody looked at the desk yet. */
  const ownFolders = async (): Promise<readonly WritingFolder[]> => folders ?? valueOf(await readDesk()).folders;

  return {
    readDesk,
    readMine: () =>
      answered(async () => {
        const paths = (await ownFolders()).map(({ path }) => path);
        const answers =
          paths.length === 0 ? [] : await readTogether(site, (batched) => paths.map((path) => askPosts(batched, path)));
        const posts = answers.flatMap((answer) => postsIn(valueOf(answer), origin));
        return posts.sort((a, b) => b.changedAt.localeCompare(a.changedAt) || b.id - a.id);
      }),
    readFigures: (postIds) =>
      answered(async () => {
        const groups = inGroups(postIds, figuresAtOnce);
        const pagesUrl = `${origin}${encodeURI(sitePath)}/SitePages`;
        const figures = await Promise.all(
          groups.map(async (ids) =>
            figuresOf(ids, await readTogether(site, (batched) => askFigures(batched, sitePath, pagesUrl, ids)))
          )
        );
        return new Map(figures.flatMap((group) => [...group]));
      }),
    readWaiting: () => answered(() => readWaitingPosts(places)),
    approve: (post) => answered(() => approvePost(places, post)),
    sendBack: (post, reason) => answered(() => sendBackPost(places, post, reason)),
    unpublish: (postId) => answered(() => unpublishPost(places, postId)),
    takeDown: (postId) => answered(() => takeDownPost(places, postId)),
    confirm: (postId, now) => answered(() => confirmPost(places, postId, now)),
  };
}
