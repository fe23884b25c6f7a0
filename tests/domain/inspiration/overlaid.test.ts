import type { DoneAction, PendingAction } from '../../../src/domain/inspiration/outbox';
import { overlaid } from '../../../src/domain/inspiration/overlaid';
import type { PostResponses } from '../../../src/domain/inspiration/readPost';
import type { ReaderAction } from '../../../src/domain/inspiration/readerAction';

const postId = 7;
const readAt = '2026-11-21T12:00:00.000Z';
const doneAt = '2026-11-21T12:05:00.000Z';
const read: PostResponses = {
  readAt, likeCount: 3, isLiked: false, canComment: true, isSaved: false,
  comments: [{ id: '1', author: 'Anders', isMine: false, text: 'Fin idé', createdAt: '2026-11-20T08:00:00.000Z' }],
  reports: [{ author: 'Dorte', isMine: false, experience: 'Gik godt', triedAt: '2026-11-20T09:00:00.000Z' }]
};
const pending = (...actions: ReaderAction[]): PendingAction[] => actions.map((action, id) => ({ id: `p${id}`, action, doneAt, attempts: 0 }));
const refused = (action: ReaderAction): PendingAction[] => [{ ...pending(action)[0], refusal: { kind: 'forbidden', detail: '' } }];
const done = (action: ReaderAction, settledAt = doneAt, madeId?: string): DoneAction[] => [{ id: 'd', action, doneAt, settledAt, madeId }];
const seen = (ofDone: DoneAction[], ofPending: PendingAction[], base = read) => overlaid(postId, base, ofDone, ofPending, 'Pia');

const like = { kind: 'like', postId, isOn: true } as const;
const comment = { kind: 'comment', postId, text: 'Tak!' } as const;
const tried = { kind: 'tried', postId, isOn: true, experience: 'Sjovt' } as const;

describe('what a person sees of a post they have just answered', () => {
  it('is their like, at once and once, sent or not', () => {
    expect(seen([], pending(like))).toMatchObject({ likeCount: 4, isLiked: true });
    expect(seen(done(like), pending(like))).toMatchObject({ likeCount: 4, isLiked: true });
    expect(seen([], pending(like, { ...like, isOn: false }))).toMatchObject({ likeCount: 3, isLiked: false });
    expect(seen([], pending(like), { ...read, isLiked: true, likeCount: 4 })).toMatchObject({ likeCount: 4 });
  });

  it('is their comment last, marked until SharePoint has it', () => {
    expect(seen([], pending(comment)).comments[1]).toEqual({ id: 'p0', author: 'Pia', isMine: true, text: 'Tak!', createdAt: doneAt, delivery: 'waiting' });
    expect(seen(done(comment, doneAt, '2'), []).comments[1]).toEqual({ id: '2', author: 'Pia', isMine: true, text: 'Tak!', createdAt: doneAt });
  });

  it('has a comment once that was read again since it was sent', () => {
    const again = { ...read, comments: [...read.comments, { id: '2', author: 'Pia', isMine: true, text: 'Tak!', createdAt: doneAt }] };
    expect(seen(done(comment, doneAt, '2'), [], again).comments).toHaveLength(2);
  });

  it('follows SharePoint where it was read after the action was done', () => {
    expect(seen(done(like, '2026-11-21T11:59:00.000Z'), [])).toMatchObject({ isLiked: false, likeCount: 3 });
  });

  it('is their line of experience: first when new, in its place when changed, gone when undone', () => {
    expect(seen([], pending(tried)).reports.map(({ experience }) => experience)).toEqual(['Sjovt', 'Gik godt']);
    const own = { author: 'Pia', isMine: true, experience: 'Før', triedAt: '2026-11-19T09:00:00.000Z' };
    const base = { ...read, reports: [...read.reports, own] };
    expect(seen([], pending(tried), base).reports[1]).toEqual({ ...own, experience: 'Sjovt', delivery: 'waiting' });
    expect(seen([], pending({ ...tried, isOn: false }), base).reports).toEqual(read.reports);
  });

  it('is no longer the comment they took back', () => {
    expect(seen([], pending({ kind: 'uncomment', postId, commentId: '1' })).comments).toEqual([]);
  });

  it('keeps in sight what they wrote when SharePoint refused it, and takes a refused like for what it is', () => {
    expect(seen([], refused(comment)).comments[1]).toMatchObject({ text: 'Tak!', delivery: 'refused' });
    expect(seen([], refused(tried)).reports[0]).toMatchObject({ experience: 'Sjovt', delivery: 'refused' });
    expect(seen([], refused(like))).toMatchObject({ likeCount: 3, isLiked: false });
    expect(seen([], refused({ kind: 'uncomment', postId, commentId: '1' })).comments).toHaveLength(1);
  });

  it('is nothing of what they did to other posts', () => {
    expect(seen(done({ ...like, postId: 8 }), pending({ ...comment, postId: 8 }))).toEqual(read);
  });
});
