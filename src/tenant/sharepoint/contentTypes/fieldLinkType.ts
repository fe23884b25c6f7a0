import type { Context } from '../kernel/context';
import { refused } from '../kernel/errors';
import { entity } from '../kernel/nodes';
import { flag, guid, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import { fieldsOf } from '../fields/fields';
import { saveContentType, type ContentType, type FieldLink } from '../model/contentTypes';
import { listByNo, type List } from '../model/lists';
import { demandOnList, demandOnWeb } from '../security/permissions';

/** What a field link entity carries. */
export interface LinkData {
  type: ContentType;
  link: FieldLink;
}

/** Refuses with 403 unless the caller may change content types of the list, or of the site. */
export function demandTypeRight(ctx: Context, list: List | undefined): void {
  if (list) demandOnList(ctx, list, 'manageLists');
  else demandOnWeb(ctx, 'addAndCustomizePages');
}

/** The list a content type belongs to; undefined for the site's. */
export const listOf = (ctx: Context, type: ContentType): List | undefined =>
  type.list === undefined ? undefined : listByNo(ctx, ctx.web, type.list);

/** Declares the links from content types to columns. */
export function declareLinks(registry: Registry): void {
  registry.type<LinkData>('SP.FieldLink', {
    properties: {
      FieldInternalName: text(({ link }) => link.name),
      Hidden: flag(({ link }) => link.hidden),
      Id: guid(({ link }) => link.id),
      Name: text(({ link }) => link.name),
      Required: flag(({ link }) => link.required),
    },
    editLink: (ctx, { type, link }) =>
      `Web${type.list === undefined ? '' : `/Lists(guid'${listOf(ctx, type)?.id ?? ''}')`}/ContentTypes('${type.id}')/FieldLinks(guid'${link.id}')`,
    remove(ctx, { type, link }) {
      demandTypeRight(ctx, listOf(ctx, type));
      saveContentType(ctx, { ...type, links: type.links.filter((one) => one.id !== link.id) });
    },
  });
  registry.collection<ContentType>('SP.FieldLink', {
    byKey(_, type, key) {
      const link = type.links.find((one) => one.id === String(key).toLowerCase());
      return link && entity('SP.FieldLink', { type, link });
    },
    add: (ctx, type, body) => entity('SP.FieldLink', addLink(ctx, type, body)),
  });
}

/**
 * A link from a list's content type to a column of that list. For a site content type real SharePoint's REST has
 * no supported call (the site-script action `addSiteColumn` is the way), so it's refused here too.
 */
function addLink(ctx: Context, type: ContentType, body: Record<string, unknown>): LinkData {
  const list = listOf(ctx, type);
  demandTypeRight(ctx, list);
  const { FieldInternalName: internalName, Name: given, Id: id } = body;
  const name = typeof internalName === 'string' ? internalName : typeof given === 'string' ? given : '';
  const field = fieldsOf(ctx, ctx.web, type.list).find(
    (one) => one.internalName === name || one.id === (typeof id === 'string' ? id.toLowerCase() : ''),
  );
  if (!list || !field)
    throw refused(`The column ${name} can't be linked: it isn't a column of the content type's list.`);
  const link: FieldLink = {
    id: field.id,
    name: field.internalName,
    required: body.Required === true,
    hidden: body.Hidden === true,
  };
  const changed = { ...type, links: [...type.links.filter((one) => one.id !== field.id), link] };
  saveContentType(ctx, changed);
  return { type: changed, link };
}
