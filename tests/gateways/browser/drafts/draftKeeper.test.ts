import { stepsOf } from '../../../../src/domain/inspiration/writing/idea';
import { DraftWorld, type Fate, type Tab } from './draftWorld';
import { begun, type, valueOf, withStep, withTitle } from './typing';

describe('what an author writes', () => {
  let world: DraftWorld;
  let tab: Tab;
  beforeEach(() => {
    world = new DraftWorld();
    tab = world.openTab();
  });

  const stateOf = (id: string, of = tab): string => of.keeper.current(id)?.keeping.state ?? 'none';

  it('makes no page until something is written', async () => {
    const id = await begun(world, tab);
    type(tab, id, (idea) => ({ ...idea, facts: { themes: ['socialDevelopment'], settings: ['childminding'] } }));
    await world.advance(60000);
    expect([world.pages, valueOf(await world.until(tab.keeper.left()))]).toEqual([[], []]);
  });

  it('is on disk within a tenth of a second, and in SharePoint three seconds after a pause', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Sneglejagt'));
    expect(stateOf(id)).toBe('keeping');
    await world.advance(100);
    expect([world.disk.get(id)?.idea.title, stateOf(id)]).toEqual(['Sneglejagt', 'onDevice']);
    await world.advance(2800);
    expect(world.pages).toEqual([]);
    await world.advance(600);
    expect(world.pages.map(({ idea }) => idea.title)).toEqual(['Sneglejagt']);
    expect(tab.keeper.current(id)?.keeping).toEqual({ state: 'saved', at: expect.any(String) as string });
  });

  it('goes to SharePoint every twenty seconds at most, while it is written without a pause', async () => {
    const id = await begun(world, tab);
    for (let second = 0; second < 120; second += 1) {
      type(tab, id, withTitle(`Ord ${second}`));
      await world.advance(1000);
    }
    const saves = world.requests.filter(({ what }) => what === 'create' || what === 'save').map(({ at }) => at);
    const gaps = saves.slice(1).map((at, index) => at - saves[index]);
    expect(saves.length).toBeGreaterThanOrEqual(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20000);
  });

  it('goes at once when the page is left, or when somebody asks', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Sneglejagt'));
    tab.onLeave.forEach((work) => work());
    await world.advance(300);
    expect(world.pages.map(({ idea }) => idea.title)).toEqual(['Sneglejagt']);
    type(tab, id, withTitle('Sneglejagt i regn'));
    expect(valueOf(await world.until(tab.keeper.flush(id))).idea.title).toBe('Sneglejagt i regn');
    expect(world.pages.map(({ idea }) => idea.title)).toEqual(['Sneglejagt i regn']);
  });

  it('has its pictures in SharePoint before the page that shows them', async () => {
    const id = await begun(world, tab);
    valueOf(await world.until(tab.keeper.addPicture('snegl', new Blob(['jpeg'], { type: 'image/jpeg' }))));
    type(tab, id, (idea) => ({ ...withTitle('Snegl')(idea), body: [{ kind: 'step', key: 'a', text: '', picture: { key: 'snegl', alt: '' } }] }));
    await world.advance(4000);
    expect(world.requests.map(({ what }) => what)).toEqual(['desk', 'picture', 'create']);
    expect(stepsOf(world.pages[0].idea)[0].picture?.stored?.url).toBe('/sites/a/SiteAssets/Ideer/9/snegl.jpg');
    type(tab, id, withTitle('Snegle'));
    await world.advance(21000);
    expect(world.requests.filter(({ what }) => what === 'picture')).toHaveLength(1);
  });

  it('waits without network, and goes when it is back', async () => {
    await world.setOffline(true);
    const id = await begun(world, tab);
    type(tab, id, withTitle('Sneglejagt'));
    await world.advance(30000);
    expect([stateOf(id), world.requests]).toEqual(['held', []]);
    await world.setOffline(false);
    await world.advance(300);
    expect(stateOf(id)).toBe('saved');
  });

  it('is held when the sign-in ran out, tried again with growing pauses, and goes in the end', async () => {
    world.fates = Array.from({ length: 6 }, (): Fate => ({ kind: 'signedOut', ms: 10 }));
    const id = await begun(world, tab);
    type(tab, id, withTitle('Sneglejagt'));
    await world.advance(5000);
    expect(tab.keeper.current(id)?.keeping).toMatchObject({ state: 'held', error: { kind: 'forbidden' } });
    await world.advance(180000);
    expect(stateOf(id)).toBe('saved');
    const gaps = world.requests.slice(1).map(({ at }, index) => at - world.requests[index].at);
    expect(gaps[3]).toBeGreaterThan(2 * gaps[1]);
  });

  it('waits as long as SharePoint asks, also when the page is left', async () => {
    world.fates = [{ kind: 'throttled', ms: 10 }];
    const id = await begun(world, tab);
    type(tab, id, withTitle('Sneglejagt'));
    await world.advance(3500);
    tab.onLeave.forEach((work) => work());
    await world.advance(1000);
    expect(world.requests).toHaveLength(1);
    await world.advance(9000);
    expect(stateOf(id)).toBe('saved');
  });

  it('is in this page alone, and goes to SharePoint, when the device has no room', async () => {
    world.isDiskFull = true;
    const id = await begun(world, tab);
    type(tab, id, withTitle('Sneglejagt'));
    await world.advance(100);
    expect(stateOf(id)).toBe('fleeting');
    await world.advance(4000);
    expect([stateOf(id), world.pages[0].idea.title]).toEqual(['saved', 'Sneglejagt']);
    world.isDiskFull = false;
    type(tab, id, withTitle('Sneglejagt i regn'));
    await world.advance(100);
    expect(world.disk.get(id)?.idea.title).toBe('Sneglejagt i regn');
  });

  it('is joined with what another changed meanwhile, and the author is told who', async () => {
    const id = await begun(world, tab);
    type(tab, id, withStep('a', 'Gå ud'));
    await world.advance(4000);
    world.saveElsewhere(world.pages[0].id, withTitle('Dortes titel'));
    type(tab, id, withStep('b', 'Find en snegl'));
    await world.advance(25000);
    expect(world.requests.filter(({ outcome }) => outcome === '412')).toHaveLength(1);
    expect(tab.keeper.current(id)?.keeping).toMatchObject({ state: 'saved', merged: { by: 'Dorte' } });
    const [{ idea }] = world.pages;
    expect([idea.title, stepsOf(idea).map(({ key, text }) => [key, text])])
      .toEqual(['Dortes titel', [['a', '<p>Gå ud</p>'], ['b', '<p>Find en snegl</p>']]]);
  });

  it('overwrites nobody who changed the same; the author sees both, writes on, and chooses', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(4000);
    world.saveElsewhere(world.pages[0].id, withTitle('Dortes snegle'));
    type(tab, id, withTitle('Mine snegle'));
    await world.advance(25000);
    const { draft, keeping } = tab.keeper.current(id)!;
    expect([keeping.state, draft.idea.title, draft.conflict?.theirs.title, draft.conflict?.by])
      .toEqual(['conflict', 'Mine snegle', 'Dortes snegle', 'Dorte']);
    type(tab, id, withStep('a', 'Skrevet imens'));
    await world.advance(60000);
    expect(world.pages[0].idea.title).toBe('Dortes snegle');
    expect(world.disk.get(id)?.idea).toMatchObject({ title: 'Mine snegle', body: [{ text: '<p>Skrevet imens</p>' }] });
    const chosen = { ...tab.keeper.current(id)!.draft.idea, title: 'Vores snegle' };
    valueOf(await world.until(tab.keeper.settle(id, chosen)));
    expect([world.pages[0].idea.title, stateOf(id)]).toEqual(['Vores snegle', 'saved']);
  });

  it('becomes a new page, when its page was deleted', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(4000);
    world.remove(world.pages[0].id);
    type(tab, id, withTitle('Snegle igen'));
    await world.advance(25000);
    expect([world.pages.map(({ idea }) => idea.title), stateOf(id)]).toEqual([['Snegle igen'], 'saved']);
  });

  it('is seen in another tab at once, and two who write there lose nothing', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(100);
    const other = world.openTab();
    valueOf(await world.until(other.keeper.resume(id)));
    type(tab, id, withStep('a', 'Fra den ene'));
    type(other, id, withStep('b', 'Fra den anden'));
    await world.advance(200);
    for (const one of [tab, other]) {
      expect(stepsOf(one.keeper.current(id)!.draft.idea).map(({ key }) => key).sort()).toEqual(['a', 'b']);
    }
    await world.advance(30000);
    expect([world.pages.length, stepsOf(world.pages[0].idea).length, stateOf(id), stateOf(id, other)]).toEqual([1, 2, 'saved', 'saved']);
  });

  it('is published with its last word, and is then off the device and out of other tabs', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(4000);
    const other = world.openTab();
    valueOf(await world.until(other.keeper.resume(id)));
    type(tab, id, withTitle('Snegle i regn'));
    expect(valueOf(await world.until(tab.keeper.publish(id))).state).toBe('published');
    await world.advance(100);
    expect(world.pages).toMatchObject([{ idea: { title: 'Snegle i regn' }, isPublished: true }]);
    expect([world.disk.size, stateOf(id), stateOf(id, other)]).toEqual([0, 'none', 'none']);
  });

  it('stays as a change of the published page, when it is written on while it is published', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(4000);
    const publishing = tab.keeper.publish(id);
    await world.advance(10);
    type(tab, id, withTitle('Snegle til'));
    valueOf(await world.until(publishing));
    await world.advance(30000);
    expect(world.pages).toMatchObject([{ idea: { title: 'Snegle til' }, isPublished: true }]);
  });

  it('is gone with its page when it is discarded, also where the answer of its making was lost', async () => {
    world.fates = [{ kind: 'well', ms: 10 }, { kind: 'lostAfter', ms: 10 }];
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(3500);
    expect(world.pages).toHaveLength(1);
    valueOf(await world.until(tab.keeper.discard(id)));
    await world.advance(60000);
    expect([world.pages, world.disk.size]).toEqual([[], 0]);
  });

  it('goes on from a page with what this device had of it, also without network', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(4000);
    await world.setOffline(true);
    type(tab, id, withStep('a', 'Uden net'));
    await world.advance(100);
    world.kill(tab);
    const again = world.openTab();
    const pageId = world.pages[0].id;
    expect(valueOf(await world.until(again.keeper.edit(pageId))).idea.body).toHaveLength(1);
    world.saveElsewhere(pageId, withTitle('Dortes snegle'));
    await world.setOffline(false);
    const joined = valueOf(await world.until(again.keeper.edit(pageId)));
    expect([joined.id, joined.idea.title, joined.idea.body.length]).toEqual([id, 'Dortes snegle', 1]);
    await world.advance(30000);
    expect(world.pages).toMatchObject([{ idea: { title: 'Dortes snegle', body: [{ text: '<p>Uden net</p>' }] } }]);
  });

  it('is sent from a page opened later, by whichever tab comes first', async () => {
    await world.setOffline(true);
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(100);
    world.kill(tab);
    await world.setOffline(false);
    const tabs = [world.openTab(), world.openTab()];
    await world.advance(10000);
    expect([world.pages.length, ...tabs.map((one) => stateOf(id, one))]).toEqual([1, 'saved', 'saved']);
  });
});
