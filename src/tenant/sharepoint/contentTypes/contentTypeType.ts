import { applyChanges, type Writable } from '../kernel/changes';
import type { Context } from '../kernel/context';
import { refused, SharePointError } from '../kernel/errors';
import { collection, entity, nothing, value, type EntityNode, type ValueNode } from '../kernel/nodes';
import { flag, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import { ensureListColumn, type FieldOwner } from '../fields/fieldCreation';
import { fieldsOf, type Field } from '../fields/fields';
import {
  childId,
  contentTypesOf,
  deleteContentType,
  insertContentType,
  parentId,
  saveContentType,
  type ContentType,
  type FieldLink,
} from '../model/contentTypes';
import type { List } from '../model/lists';
import { tableOf } from '../items/rows';
import { declareLinks, demandTypeRight, listOf, type LinkData } from './fieldLinkType';

const writable: Writable<ContentType> = {
  Name: (type, change) => {
    type.name = change.text();
  },
  Description: (type, change) => {
    type.description = change.text();
  },
  Group: (type, change) => {
    type.group = change.text();
  },
  Hidden: (type, change) => {
    type.settings.hidden = change.flag();
  },
  ReadOnly: (type, change) => {
    type.settings.readOnly = change.flag();
  },
  Sealed: (type, change) => {
    type.settings.sealed = change.flag();
  },
};

const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * A content type by its id. One that isn't there is null, an answer of 200 with `odata.null`, as the CLI for Microsoft
 * 365 has to look for: src/m365/spo/commands/contenttype/contenttype-get.ts in pnp/cli-microsoft365.
 */
function typeOrNull(type: ContentType | undefined): EntityNode | ValueNode {
  return type ? entity('SP.ContentType', type) : value('GetById', 'SP.ContentType', null);
}

/** The columns of a content type, in its order. */
function fieldsOfType(ctx: Context, type: ContentType): Field[] {
  const fields = fieldsOf(ctx, ctx.web, type.list);
  return type.links
    .map((link) => fields.find((field) => field.id === link.id))
    .filter((field) => field !== undefined);
}

/** Declares content types, their links to columns, and their collection. */
export function declareContentTypes(registry: Registry): void {
  registry.type<ContentType>('SP.ContentType', {
    properties: {
      Description: text((type) => type.description),
      DocumentTemplate: text(() => ''),
      Group: text((type) => type.group),
      Hidden: flag((type) => type.settings.hidden ?? false),
      Id: { type: 'SP.ContentTypeId', get: (_, type) => ({ StringValue: type.id }) },
      JSLink: text(() => ''),
      Name: text((type) => type.name),
      ReadOnly: flag((type) => type.settings.readOnly ?? false),
      SchemaXml: text((type) => `<ContentType ID="${type.id}" />`, 'onSelect'),
      Scope: text((type, ctx) => listOf(ctx, type)?.path ?? ctx.web.path),
      Sealed: flag((type) => type.settings.sealed ?? false),
      StringId: text((type) => type.id),
    },
    navigations: {
      FieldLinks: {
        type: 'Collection(SP.FieldLink)',
        get: (_, type) =>
          collection('SP.FieldLink', type, () => type.links.map((link): LinkData => ({ type, link }))),
      },
      Fields: {
        type: 'Collection(SP.Field)',
        get: (ctx, type) =>
          collection('SP.Field', { list: listOf(ctx, type) }, () => fieldsOfType(ctx, type)),
      },
      Parent: {
        type: 'SP.ContentType',
        get: (ctx, type) => {
          const parent = contentTypesOf(ctx, ctx.web).find((one) => sameId(one.id, parentId(type.id)));
          return parent && entity('SP.ContentType', parent);
        },
      },
    },
    functions: {
      ReorderFields: {
        params: { fieldNames: 'Collection(Edm.String)' },
        returns: 'None',
        verb: 'POST',
        call: (ctx, type, args) => {
          demandTypeRight(ctx, listOf(ctx, type));
          const names = args.list('fieldNames').map(String);
          const place = (link: FieldLink): number =>
            names.includes(link.name) ? names.indexOf(link.name) : names.length;
          saveContentType(ctx, { ...type, links: [...type.links].sort((a, b) => place(a) - place(b)) });
          return nothing;
        },
      },
      DeleteObject: {
        returns: 'None',
        verb: 'POST',
        call: (ctx, type) => {
          removeType(ctx, type);
          return nothing;
        },
      },
    },
    editLink: (ctx, type) =>
      `Web${type.list === undefined ? '' : `/Lists(guid'${listOf(ctx, type)?.id ?? ''}')`}/ContentTypes('${type.id}')`,
    update(ctx, type, changes) {
      demandTypeRight(ctx, listOf(ctx, type));
      const changed: ContentType = { ...type, settings: { ...type.settings } };
      applyChanges('SP.ContentType', changed, changes, writable);
      saveContentType(ctx, changed);
    },
    remove: removeType,
  });
  declareLinks(registry);
  registry.collection<FieldOwner>('SP.ContentType', {
    byKey: (ctx, owner, key) =>
      typeOrNull(contentTypesOf(ctx, ctx.web, owner.list?.no).find((type) => sameId(type.id, String(key)))),
    add: (ctx, owner, body) => entity('SP.ContentType', createType(ctx, owner, body)),
    functions: {
      GetById: {
        params: { contentTypeId: 'Edm.String' },
        returns: 'SP.ContentType',
        call: (ctx, owner, args) =>
          typeOrNull(
            contentTypesOf(ctx, ctx.web, owner.list?.no).find((type) =>
              sameId(type.id, args.text('contentTypeId')),
            ),
          ),
      },
      AddAvailableContentType: {
        params: { contentTypeId: 'Edm.String' },
        returns: 'SP.ContentType',
        verb: 'POST',
        call: (ctx, owner, args) =>
          entity('SP.ContentType', addToList(ctx, owner.list, args.text('contentTypeId'))),
      },
    },
  });
}

/** POST to the site's content types: `Id.StringValue` names the parent by its beginning. */
function createType(ctx: Context, owner: FieldOwner, body: Record<string, unknown>): ContentType {
  demandTypeRight(ctx, owner.list);
  const { Id: id, ...rest } = body;
  const wanted = typeof id === 'object' && id !== null && 'StringValue' in id ? String(id.StringValue) : '';
  const types = contentTypesOf(ctx, ctx.web, owner.list?.no);
  const parent = contentTypesOf(ctx, ctx.web).find((type) => sameId(type.id, parentId(wanted)));
  if (!/^0x([0-9A-F]{2})+$/i.test(wanted) || !parent)
    throw refused('The content type id is not valid: its parent does not exist.', 400, '-2130575254');
  if (types.some((type) => sameId(type.id, wanted)))
    throw refused('A duplicate content type id was found.', 400, '-2130575214');
  const draft: ContentType = {
    ...parent,
    no: 0,
    web: ctx.web.no,
    list: owner.list?.no,
    id: wanted,
    settings: {},
  };
  applyChanges('SP.ContentType', draft, rest, writable);
  if (types.some((type) => type.name.toLowerCase() === draft.name.toLowerCase()))
    throw refused(`A duplicate name "${draft.name}" was found.`, 400, '-2130575269');
  return insertContentType(ctx, draft);
}

/** Gives a list its own copy of a site content type, with the columns it names. Again is refused, as in SharePoint. */
function addToList(ctx: Context, list: List | undefined, id: string): ContentType {
  if (!list) throw refused('Content types can be added to lists only.');
  demandTypeRight(ctx, list);
  const parent = contentTypesOf(ctx, ctx.web).find((type) => sameId(type.id, id));
  if (!parent)
    throw new SharePointError(404, '-2147024809, System.ArgumentException', 'Content type does not exist.');
  if (
    contentTypesOf(ctx, ctx.web, list.no).some(
      (type) => type.name.toLowerCase() === parent.name.toLowerCase(),
    )
  ) {
    throw refused(`A duplicate name "${parent.name}" was found.`, 400, '-2130575269');
  }
  for (const link of parent.links) ensureListColumn(ctx, list, link.id);
  return insertContentType(ctx, {
    ...parent,
    list: list.no,
    id: childId(parent.id),
    settings: { ...parent.settings, builtin: false, position: undefined },
  });
}

function removeType(ctx: Context, type: ContentType): void {
  const list = listOf(ctx, type);
  demandTypeRight(ctx, list);
  if (!list && type.settings.builtin)
    throw refused('The content type is part of an application feature.', 400, '-2130575266');
  const used = list
    ? ctx.database.get(`SELECT 1 AS found FROM ${tableOf(list)} WHERE ct = ? LIMIT 1`, [type.id])
    : ctx.database.get(
        'SELECT 1 AS found FROM content_types WHERE web = ? AND no <> ? AND lower(substr(id, 1, ?)) = lower(?) LIMIT 1',
        [ctx.web.no, type.no, type.id.length, type.id],
      );
  if (used) throw refused('The content type is in use.', 400, '-2130575268');
  deleteContentType(ctx, type);
}
