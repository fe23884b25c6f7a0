import { applyChanges } from '../kernel/changes';
import type { Context } from '../kernel/context';
import { invalidQuery, listDoesNotExist } from '../kernel/errors';
import { createList } from '../model/createList';
import { listAt, saveList, type List } from '../model/lists';
import { below, type Web } from '../model/webs';
import { demandOnWeb } from '../security/permissions';
import { writableListProperties } from './listSettings';

/** Makes a list from a POST body (`Title`, `BaseTemplate`, and any settings). `path` is below the web. */
export function addListFromBody(ctx: Context, web: Web, body: Record<string, unknown>, path?: string): List {
  demandOnWeb(ctx, 'manageLists');
  const { Title: title, BaseTemplate: template, ...settings } = body;
  if (typeof title !== 'string') throw invalidQuery('The property Title of the list is missing.');
  const list = createList(ctx, web, {
    title,
    template: typeof template === 'number' ? template : 100,
    author: ctx.user.id,
    path,
  });
  const changed: List = { ...list, settings: { ...list.settings } };
  applyChanges('SP.List', changed, settings, writableListProperties, ['AllowContentTypes']);
  saveList(ctx, changed);
  return changed;
}

/** `SiteAssets` or `SitePages`, made when it's missing. */
export function ensureLibrary(ctx: Context, web: Web, name: 'SiteAssets' | 'SitePages'): List {
  const found = listAt(ctx, web, below(web.path, name));
  if (found) return found;
  demandOnWeb(ctx, 'manageLists');
  const made = createList(ctx, web, {
    title: name,
    path: name,
    template: name === 'SitePages' ? 119 : 101,
    author: ctx.user.id,
  });
  if (made.path !== below(web.path, name)) throw listDoesNotExist(name, web.url);
  return made;
}
