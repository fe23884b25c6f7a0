import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/security/web';
import '@pnp/sp/security/list';
import '@pnp/sp/security/item';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { PermissionKind } from '@pnp/sp/security';
import type { SPFI } from '@pnp/sp';
import { refusal } from './refusal';
import { startSharePoint, type SharePointServer } from './filesServer';

const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };
const everyone = 'c:0-.f|rolemanager|spo-grid-all-users/11111111-2222-3333-4444-555555555555';
/** How far the server is ahead of the clock. */
let passedMs = 0;
let server: SharePointServer;
let app: SPFI;

const login = (name: string): string => `i:0#.f|membership|${name}@kommune.example`;

beforeAll(async () => {
  server = await startSharePoint(() => new Date(Date.now() + passedMs));
  app = server.as('app');
  const { Id: visitors } = await app.web.associatedVisitorGroup();
  const { Id: members } = await app.web.associatedMemberGroup();
  await app.web.siteGroups.getById(visitors).users.add(everyone);
  await app.web.siteGroups.getById(members).users.add(login('anders'));
});

afterAll(() => server.close());

describe('who may do what', () => {
  it('everybody of the tenant reads as a visitor, members change, nobody else does', async () => {
    await app.web.lists.add('Fælles');
    const list = (sp: SPFI): ReturnType<SPFI['web']['lists']['getByTitle']> =>
      sp.web.lists.getByTitle('Fælles');
    await list(app).items.add({ Title: 'Hej' });
    expect(await list(server.as('paedagog')).items.select('Title')()).toMatchObject([{ Title: 'Hej' }]);
    expect(await refusal(list(server.as('paedagog')).items.add({ Title: 'Nej' }))).toMatchObject(denied);
    expect(
      await refusal(list(server.as('paedagog')).items.getById(1).update({ Title: 'Nej' })),
    ).toMatchObject(denied);
    await list(server.as('ambassadoer')).items.getById(1).update({ Title: 'Ja' });
    expect(await refusal(server.as('paedagog').web.update({ Title: 'Min' }))).toMatchObject(denied);
    expect(await refusal(server.as('ambassadoer').web.siteGroups.add({ Title: 'Min gruppe' }))).toMatchObject(
      denied,
    );
    await server.as('ejer').web.update({ Description: 'Ejerens' });
  });

  it('a stranger gets 401, a person without any right 403', async () => {
    expect((await server.fetch('nobody', '/sites/ambassadorportal/_api/web')).status).toBe(401);
    const { Id: visitors } = await app.web.associatedVisitorGroup();
    await app.web.siteGroups.getById(visitors).users.removeByLoginName(everyone);
    expect(await refusal(server.as('paedagog').web())).toMatchObject(denied);
    await app.web.siteGroups.getById(visitors).users.add(everyone);
    expect(await server.as('paedagog').web.select('Title')()).toMatchObject({ Title: 'Ambassadørportalen' });
  });

  it('tells effective permissions with SharePoint’s own bits', async () => {
    const web = server.as('paedagog').web;
    expect(await web.select('EffectiveBasePermissions')()).toMatchObject({
      EffectiveBasePermissions: { High: '176', Low: '138612833' },
    });
    expect(await web.currentUserHasPermissions(PermissionKind.ViewListItems)).toBe(true);
    expect(await web.currentUserHasPermissions(PermissionKind.EditListItems)).toBe(false);
    expect(await app.web.userHasPermissions(login('anders'), PermissionKind.EditListItems)).toBe(true);
    expect(await app.web.userHasPermissions(login('ejvind'), PermissionKind.ManageWeb)).toBe(true);
  });

  it('a list with permissions of its own is closed to others, and opens for a group', async () => {
    await app.web.lists.add('Lukket');
    const list = app.web.lists.getByTitle('Lukket');
    await list.items.add({ Title: 'Hemmelig' });
    await list.breakRoleInheritance(false);
    const seen = async (): Promise<string[]> =>
      (await server.as('leder').web.lists.select('Title')()).map((one) => one.Title);
    expect(await refusal(server.as('leder').web.lists.getByTitle('Lukket').items())).toMatchObject(denied);
    expect(await seen()).not.toContain('Lukket');
    const { Id: group } = await app.web.siteGroups.add({ Title: 'Ledere' });
    await app.web.siteGroups.getById(group).users.add(login('lene'));
    const contribute = await app.web.roleDefinitions.getByType(3)();
    await list.roleAssignments.add(group, contribute.Id);
    expect(await seen()).toContain('Lukket');
    await server.as('leder').web.lists.getByTitle('Lukket').items.add({ Title: 'Min' });
    const given = await list.roleAssignments.expand('Member', 'RoleDefinitionBindings')<
      { Member: { Title: string }; RoleDefinitionBindings: { Name: string }[] }[]
    >();
    expect(
      given.map((one) => [one.Member.Title, one.RoleDefinitionBindings.map((role) => role.Name)]),
    ).toContainEqual(['Ledere', ['Bidrag']]);
    await list.resetRoleInheritance();
    expect(await server.as('paedagog').web.lists.getByTitle('Lukket').items.select('Title')()).toHaveLength(
      2,
    );
    expect(await refusal(list.roleAssignments.add(group, contribute.Id))).toMatchObject({
      status: 400,
      code: '-2146233079, System.InvalidOperationException',
    });
  });

  it('an item with permissions of its own is not in lists, and 404 by id', async () => {
    await app.web.lists.add('Blandet');
    const list = app.web.lists.getByTitle('Blandet');
    await list.items.add({ Title: 'Åben' });
    const { Id: id } = (await list.items.add({ Title: 'Skjult' })) as { Id: number };
    await list.items.getById(id).breakRoleInheritance(false);
    const asReader = server.as('paedagog').web.lists.getByTitle('Blandet');
    expect(await asReader.items.select('Title')()).toEqual([expect.objectContaining({ Title: 'Åben' })]);
    expect(await refusal(asReader.items.getById(id)())).toMatchObject({ status: 404 });
    const pia = (await app.web.ensureUser(login('pia'))) as unknown as { Id: number };
    await list.items
      .getById(id)
      .roleAssignments.add(pia.Id, (await app.web.roleDefinitions.getByType(2)()).Id);
    expect(await asReader.items.select('Title')()).toHaveLength(2);
    expect(await list.items.getById(id).select('HasUniqueRoleAssignments')()).toMatchObject({
      HasUniqueRoleAssignments: true,
    });
  });

  it('item-level security shows people their own items only; overriding list behaviours passes it', async () => {
    await app.web.lists.add('Mine', '', 100, false, { ReadSecurity: 2, WriteSecurity: 2 });
    const list = app.web.lists.getByTitle('Mine');
    expect(await list.select('ReadSecurity', 'WriteSecurity')()).toMatchObject({
      ReadSecurity: 2,
      WriteSecurity: 2,
    });
    await list.breakRoleInheritance(true);
    const all = (await app.web.ensureUser(everyone)) as unknown as { Id: number };
    await list.roleAssignments.add(all.Id, (await app.web.roleDefinitions.getByType(3)()).Id);
    const of = (who: 'paedagog' | 'leder' | 'ejer'): ReturnType<SPFI['web']['lists']['getByTitle']> =>
      server.as(who).web.lists.getByTitle('Mine');
    const { Id: mine } = (await of('paedagog').items.add({ Title: 'Pias' })) as { Id: number };
    await of('leder').items.add({ Title: 'Lenes' });
    expect(await of('paedagog').items.select('Title')()).toEqual([
      expect.objectContaining({ Title: 'Pias' }),
    ]);
    expect(await refusal(of('leder').items.getById(mine).update({ Title: 'Tyv' }))).toMatchObject({
      status: 404,
    });
    expect(await of('ejer').items.select('Title')()).toHaveLength(2);
    await list.fields.addText('Nøgle');
    expect(
      await refusal(list.fields.getByTitle('Nøgle').update({ Indexed: true, EnforceUniqueValues: true })),
    ).toMatchObject({ status: 400 });
  });

  it('counts five units for permission requests', async () => {
    const response = await server.fetch(
      'app',
      "/sites/ambassadorportal/_api/web/lists/getByTitle('Blandet')/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=false)",
      { method: 'POST' },
    );
    expect([response.status, response.headers.get('X-Units')]).toEqual([200, '5']);
  });
});

describe('writes by cookie', () => {
  const cookie = { 'x-via': 'cookie', 'content-type': 'application/json' };
  const add = (digest?: string): Promise<Response> =>
    server.fetch('ejer', "/sites/ambassadorportal/_api/web/lists/getByTitle('Fælles')/items", {
      method: 'POST',
      headers: { ...cookie, ...(digest === undefined ? {} : { 'x-requestdigest': digest }) },
      body: '{"Title":"x"}',
    });

  it('need the form digest of that person', async () => {
    const refused = await add();
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({
      'odata.error': { code: '-2130575251, Microsoft.SharePoint.SPException' },
    });
    const digestOf = async (who: 'ejer' | 'paedagog'): Promise<string> =>
      (
        (await (
          await server.fetch(who, '/sites/ambassadorportal/_api/contextinfo', {
            method: 'POST',
            headers: cookie,
          })
        ).json()) as { FormDigestValue: string }
      ).FormDigestValue;
    expect((await add(await digestOf('paedagog'))).status).toBe(403);
    expect((await add(await digestOf('ejer'))).status).toBe(201);
    expect((await add('0x00,21 Nov 2026 20:00:00 -0000')).status).toBe(403);
    const old = await digestOf('ejer');
    passedMs = 31 * 60 * 1000;
    expect(await (await add(old)).json()).toMatchObject({
      'odata.error': { code: '-2130575252, Microsoft.SharePoint.SPException' },
    });
    passedMs = 0;
  });
});
