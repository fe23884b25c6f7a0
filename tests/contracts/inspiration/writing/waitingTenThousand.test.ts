import { startCrowdedTenant } from '../../../support/crowded';
import type { RunningTenant } from '../../../support/tenant';
import { askSharePoint, sitePath, valueOf } from '../personsPosts';
import { aDraftId, anIdea, askedBy, deskOf, folderOf, officeOf, pagesOf } from './personsWriting';

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await startCrowdedTenant();
  valueOf(await (await officeOf(tenant, 'ejer')).setReviewed(true));
}, 300000);

afterAll(() => tenant.stop());

describe('among ten thousand posts', () => {
  it('a reviewer finds all that wait, though SharePoint refuses to look through so many at once', async () => {
    const pages = await pagesOf(tenant, 'ambassadoer');
    const folder = await folderOf(tenant, 'ambassadoer');
    for (const title of ['Venter længst', 'Venter kortest']) {
      valueOf(await pages.publish(valueOf(await pages.create(folder, aDraftId(), anIdea(title))), anIdea(title)));
    }
    const query = `web/getList('${sitePath}/SitePages')/items?$filter=OData__ModerationStatus eq 2&$select=Id`;
    await expect(askSharePoint(tenant, 'dblit', query)).rejects.toThrow('-2147024860');
    const reviewer = await deskOf(tenant, 'dblit');
    const asked = await askedBy(tenant, async () => {
      expect(valueOf(await reviewer.readWaiting()).map(({ title }) => title)).toEqual(['Venter længst', 'Venter kortest']);
    });
    expect(asked.length).toBeLessThan(40);
  });

  it('an author’s desk costs what it does among few', async () => {
    const desk = await deskOf(tenant, 'ambassadoer');
    valueOf(await desk.readDesk());
    const asked = await askedBy(tenant, async () => valueOf(await desk.readMine()));
    expect(asked.map(({ units, status }) => [status, units <= 2])).toEqual([[200, true]]);
  });
});
