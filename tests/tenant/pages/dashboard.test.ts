import type { Browser } from 'playwright-core';
import { expandTemplate } from '../../../src/tenant/pages/client/dashboard/expandTemplate';
import { launchBrowser, visitAs } from '../../support/browser';
import { personToken, startTenant, type RunningTenant } from '../../support/tenant';

describe('the template of an Adaptive Card', () => {
  const data = { name: 'Lydjagt', minutes: 30, isShort: false, ideas: [{ title: 'En' }, { title: 'To' }], none: [] };

  it('is filled with values, alone of their own type and within a text as text', () => {
    expect(expandTemplate({ a: '${minutes}', b: '${name} (${minutes})' }, data)).toEqual({ a: 30, b: 'Lydjagt (30)' });
  });

  it('repeats a part for each in a list, and not at all for none', () => {
    const part = (list: string): object => ({ body: [{ $data: `\${${list}}`, text: '${title}' }] });
    expect(expandTemplate(part('ideas'), data)).toEqual({ body: [{ text: 'En' }, { text: 'To' }] });
    expect(expandTemplate(part('none'), data)).toEqual({ body: [] });
  });

  it('leaves out what isn’t wanted', () => {
    expect(expandTemplate([{ $when: '${isShort}', text: 'kort' }, { text: 'altid' }], data)).toEqual([{ text: 'altid' }]);
  });

  it('never reads data as a template', () => {
    expect(expandTemplate('${name}', { name: '${secret}', secret: 'x' })).toBe('${secret}');
  });

  it.each(['${if(isShort, 1, 2)}', '${minutes > 15}', 'x ${ideas[0].title}'])('refuses %s, which is more than a path', (text) => {
    expect(() => expandTemplate(text, data)).toThrow(/more than a path/);
  });
});

describe('the dashboard', () => {
  let tenant: RunningTenant;
  let browser: Browser;

  beforeAll(async () => {
    [tenant, browser] = await Promise.all([startTenant('empty'), launchBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await tenant.stop();
  });

  it('of a site without packages says that there are no cards', async () => {
    const { page, context, errors } = await visitAs(browser, tenant, 'ejer');
    await page.goto(tenant.url('/sites/ambassadorportal/_layouts/15/vivahome.aspx'));
    await page.getByRole('heading', { level: 1, name: 'Dashboard' }).waitFor();
    await page.getByText('Ingen af webstedets pakker har kort til Viva Connections.').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the app catalogue', () => {
  it('tells the card of the package among what can be placed', async () => {
    const tenant = await startTenant('content');
    const answer = await fetch(`${tenant.endpoints.sharepoint.siteUrl}/_api/web/GetClientSideWebParts`, {
      headers: { Authorization: `Bearer ${await personToken(tenant.endpoints, 'paedagog')}`, Accept: 'application/json;odata=nometadata' }
    });
    const { value } = (await answer.json()) as { value: { Id: string; ComponentType: number; Manifest: string }[] };
    const card = value.find(({ Id }) => Id === 'e4a6d1f8-93b7-4c5e-8d20-6f1b7c92a3d4');
    expect(card?.ComponentType).toBe(5);
    const { loaderConfig } = JSON.parse(card?.Manifest ?? '') as { loaderConfig: { internalModuleBaseUrls: string[] } };
    expect(loaderConfig.internalModuleBaseUrls[0]).toMatch(/\/ClientSideAssets\//);
    await tenant.stop();
  });
});
