import '@pnp/sp/webs/index.js';
import '@pnp/sp/comments/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/site-groups/index.js';
import type { IItem } from '@pnp/sp/items/index.js';
import { startSharePoint, type SharePointServer, type Who } from './filesServer';

let server: SharePointServer;
let id: number;
const item = (who: Who): IItem =>
  server.as(who).web.getList('/sites/ambassadorportal/SitePages').items.getById(id);

beforeAll(async () => {
  server = await startSharePoint();
  const { web } = server.as('ejer');
  await web.associatedVisitorGroup.users.add('i:0#.f|membership|pia@kommune.example');
  await web.associatedMemberGroup.users.add('i:0#.f|membership|anders@kommune.example');
  const pages = '/sites/ambassadorportal/_api/sitepages/pages';
  const made = await server.fetch('ejer', pages, {
    method: 'POST',
    body: JSON.stringify({ PageLayoutType: 'Article', Name: 'Side.aspx', Title: 'Side' }),
  });
  id = ((await made.json()) as { Id: number }).Id;
  await server.fetch('ejer', `${pages}(${id})/publish`, { method: 'POST' });
});
afterAll(() => server.close());

describe('comments, by PnPjs', () => {
  it('are written and answered by readers, newest first, with their authors', async () => {
    await item('paedagog').comments.add('Virker det også i dagplejen?');
    const second = await item('ambassadoer').comments.add('Prøv med store billeder');
    await item('ambassadoer').comments.getById(Number(second.id)).replies.add('Godt råd');
    const comments = await item('paedagog').comments.expand('replies')();
    expect(comments.map((one) => one.text)).toEqual([
      'Prøv med store billeder',
      'Virker det også i dagplejen?',
    ]);
    expect(comments[0]).toMatchObject({
      replyCount: 1,
      isReply: false,
      author: { name: 'Anders Ambassadør' },
    });
    expect((comments[0] as unknown as { replies: { text: string }[] }).replies[0]?.text).toBe('Godt råd');
  });

  it.each([
    ['plain text', 'Tak – æøå & én til', 'Tak – æøå &amp; én til'],
    ['colons and braces', 'Se {1}: https://kommune.example', 'Se &#123;1&#125;&#58; https&#58;//kommune.example'],
    ['escaped text', '1 &lt; 2 &quot;ja&quot; &amp;amp;', '1 &lt; 2 &quot;ja&quot; &amp;amp;'],
    ['formatting and code', 'Prøv <b>store</b><script>x()</script> billeder', 'Prøv store billeder'],
    ['line breaks', 'en\n\nto', 'en\n\nto'],
    [
      'a mention', '<a data-sp-mention-user-id="lene@kommune.example" href="mailto:lene@kommune.example" onclick="x()">Lene</a> se her',
      '<a data-sp-mention-user-id="lene@kommune.example" href="mailto&#58;lene@kommune.example">Lene</a> se her',
    ],
    ['a link that runs', '<a href="javascript:x()">her</a>', '<a>her</a>'],
  ])('are HTML: %s', async (_, sent, kept) => {
    const added = await item('paedagog').comments.add(sent);
    expect((await item('ambassadoer').comments.getById(added.id)()).text).toBe(kept);
    await item('paedagog').comments.getById(added.id).delete();
  });

  it('come in pages', async () => {
    for (let number = 0; number < 5; number++)
      await item('leder')
        .comments.add(`nr. ${number}`)
        .catch(() => item('paedagog').comments.add(`nr. ${number}`));
    const first = (await (
      await server.fetch(
        'paedagog',
        `/sites/ambassadorportal/_api/web/getList('%2Fsites%2Fambassadorportal%2FSitePages')/items(${id})/comments?$top=3`,
      )
    ).json()) as { value: unknown[]; 'odata.nextLink': string };
    expect(first.value).toHaveLength(3);
    const next = (await (
      await server.fetch('paedagog', first['odata.nextLink'].replace(server.origin, ''))
    ).json()) as { value: unknown[] };
    expect(next.value).toHaveLength(3);
  });

  it('are liked, and deleted by their author or by an owner only', async () => {
    const own = await item('paedagog').comments.add('Min egen');
    const comment = item('ambassadoer').comments.getById(own.id);
    await comment.like();
    await comment.like();
    expect(await comment()).toMatchObject({ likeCount: 1, isLikedByUser: true });
    await comment.unlike();
    expect(await comment()).toMatchObject({ likeCount: 0 });
    await expect(comment.delete()).rejects.toThrow(/403/);
    await item('paedagog').comments.getById(own.id).delete();
    await expect(comment()).rejects.toThrow(/404/);
  });

  it('are refused when empty, when switched off, and to people who may not read', async () => {
    await expect(item('paedagog').comments.add('  ')).rejects.toThrow(/400/);
    await expect(item('leder').comments()).rejects.toThrow(/40[34]/);
    const switchOff = (off: boolean): Promise<Response> =>
      server.fetch(
        'ejer',
        `/sites/ambassadorportal/_api/web/getList('%2Fsites%2Fambassadorportal%2FSitePages')/items(${id})/SetCommentsDisabled(${off})`,
        { method: 'POST' },
      );
    expect((await switchOff(true)).status).toBe(200);
    await expect(item('paedagog').comments.add('Hej')).rejects.toThrow(/disabled/);
    expect(
      (await item('paedagog').select('CommentsDisabled')<{ CommentsDisabled: boolean }>()).CommentsDisabled,
    ).toBe(true);
    await switchOff(false);
    await item('paedagog').comments.add('Hej');
  });
});

describe('likes of a page, by PnPjs', () => {
  it('count each person once and tell who', async () => {
    await item('paedagog').like();
    await item('paedagog').like();
    await item('ambassadoer').like();
    const liked = await item('paedagog').getLikedByInformation();
    expect(liked).toMatchObject({ isLikedByUser: true, likeCount: '2' });
    expect(
      (liked as unknown as { likedby: { name: string }[] }).likedby.map((one) => one.name).sort(),
    ).toEqual(['Anders Ambassadør', 'Pia Pædagog']);
    const expanded = item('paedagog').select('LikedByInformation/likeCount').expand('LikedByInformation');
    expect(await expanded()).toMatchObject({ LikedByInformation: { likeCount: '0' } });
    await item('paedagog').unlike();
    expect(await item('paedagog').getLikedByInformation()).toMatchObject({
      isLikedByUser: false,
      likeCount: '1',
    });
  });
});
