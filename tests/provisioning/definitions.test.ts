import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readContent } from '../../src/provisioning/content/readContent';
import { readDesired } from '../../src/provisioning/desired/readDesired';
import { signInFromEnvironment } from '../../src/provisioning/site/settings';

const siteUrl = 'https://kommune.sharepoint.com/sites/ambassadorportal';

describe('the definitions of the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'definitions-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a misspelt property', 'columns/AmbPlace.json', '"title"', '"titel"', /AmbPlace\.json.*titel/s],
    ['an unknown permission', 'permissions.json', '"ApproveItems"', '"ApproveEverything"', /permissions\.json.*levels\.0\.permissions/s],
    ['a list with a Danish address', 'lists/institutions.json', 'Lists/Institutions', 'Lists/Børnehuse', /institutions\.json.*url/s],
    ['broken JSON', 'navigation.json', '[', '', /navigation\.json/],
  ])('name the file and the place of %s', (_, file, before, after, message) => {
    cpSync(resolve('sharepoint'), folder, { recursive: true });
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));
    expect(() => readDesired(folder)).toThrow(message);
  });

  it('hang together: every column, list, group and level that is spoken of is declared', () => {
    const desired = readDesired(resolve('sharepoint'));
    const columns = desired.columns.map((column) => column.internalName);
    const groups = ['owners', 'members', 'visitors', ...desired.groups.own.map((group) => group.key)];
    const levels = ['read', 'contribute', 'edit', 'fullControl', ...desired.levels.map((level) => level.key)];
    const lists = ['web', ...desired.lists.map((list) => list.url)];
    expect(columns).toEqual(expect.arrayContaining(desired.contentTypes.flatMap((one) => one.columns)));
    expect(groups).toEqual(expect.arrayContaining(desired.assignments.map((one) => one.group)));
    expect(levels).toEqual(expect.arrayContaining(desired.assignments.map((one) => one.level)));
    expect(lists).toEqual(expect.arrayContaining(desired.assignments.map((one) => one.on)));
  });

  it('offer the values that the sample content uses', () => {
    const { columns, lists } = readDesired(resolve('sharepoint'));
    const { institutions, ...ideas } = readContent(resolve('sharepoint/content'));
    const posts = [...ideas.posts, ...ideas.drafts];
    const choices = (name: string): string[] => [...columns, ...lists.flatMap((list) => list.columns)]
      .flatMap((column) => (column.internalName === name && 'choices' in column ? column.choices : []));
    expect(choices('AmbThemes')).toEqual(expect.arrayContaining(posts.flatMap((post) => post.themes)));
    expect(choices('AmbSettings')).toEqual(expect.arrayContaining(posts.flatMap((post) => post.settings)));
    expect(choices('AmbPlace')).toEqual(expect.arrayContaining(posts.map((post) => post.place)));
    const tools = JSON.parse(readFileSync(resolve('sharepoint/content/tools.json'), 'utf8')) as { name: string }[];
    expect(choices('AmbTool')).toEqual(tools.map((tool) => tool.name));
    expect(choices('AmbTool')).toEqual(expect.arrayContaining(posts.map((post) => post.tool)));
    expect(choices('AmbKind')).toEqual(expect.arrayContaining(institutions.map((institution) => institution.kind)));
  });
});

describe('signing in to a real tenant', () => {
  it('names the setting that is missing', () => {
    expect(() => signInFromEnvironment(siteUrl, { M365_TENANT_ID: '6a3889d0-2ac7-454c-8ec8-9b2cb3d72e6f' }))
      .toThrow(/M365_CLIENT_ID/);
    expect(() => signInFromEnvironment(siteUrl, {
      M365_TENANT_ID: '6a3889d0-2ac7-454c-8ec8-9b2cb3d72e6f', M365_CLIENT_ID: '6a3889d0-2ac7-454c-8ec8-9b2cb3d72e6f',
      M365_CERTIFICATE_FILE: 'a.pem',
    })).toThrow(/M365_PRIVATE_KEY_FILE/);
  });

  it('sends no token to a site that others can listen in on', () => {
    expect(() => signInFromEnvironment('http://kommune.sharepoint.com/sites/ambassadorportal', {
      M365_TENANT_ID: '6a3889d0-2ac7-454c-8ec8-9b2cb3d72e6f', M365_CLIENT_ID: '11111111-2222-4333-8444-555555555555',
    })).toThrow(/https/);
  });

  it("asks for the site's own host, and lets a person sign in where there is no certificate", () => {
    expect(signInFromEnvironment(siteUrl, {
      M365_TENANT_ID: '6a3889d0-2ac7-454c-8ec8-9b2cb3d72e6f', M365_CLIENT_ID: '11111111-2222-4333-8444-555555555555',
    })).toEqual({
      tenantId: '6a3889d0-2ac7-454c-8ec8-9b2cb3d72e6f',
      clientId: '11111111-2222-4333-8444-555555555555',
      authority: 'https://login.microsoftonline.com/6a3889d0-2ac7-454c-8ec8-9b2cb3d72e6f',
      knownAuthorities: [],
      scope: 'https://kommune.sharepoint.com/.default',
    });
  });
});
