import { applyChanges, type Writable } from '../kernel/changes';
import type { Context } from '../kernel/context';
import { refused } from '../kernel/errors';
import { entity, nothing, value, type EntityNode } from '../kernel/nodes';
import { flag, guid, int, resourcePath, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import type { List } from '../model/lists';
import { addView, deleteView, saveView, viewsOf, type View } from '../model/views';
import { demandOnList } from '../security/permissions';
import { declareViewFields, viewField, type ViewData } from './viewFieldsType';

const writable: Writable<View> = {
  Title: (view, change) => {
    view.title = change.text();
  },
  DefaultView: (view, change) => {
    view.settings.isDefault = change.flag();
  },
  Hidden: (view, change) => {
    view.settings.hidden = change.flag();
  },
  PersonalView: (view, change) => {
    view.settings.personal = change.flag();
  },
  Paged: (view, change) => {
    view.settings.paged = change.flag();
  },
  RowLimit: (view, change) => {
    view.settings.rowLimit = change.int();
  },
  ViewQuery: (view, change) => {
    view.settings.query = change.text();
  },
  CustomFormatter: (view, change) => {
    view.settings.customFormatter = change.text();
  },
  Scope: (view, change) => {
    view.settings.scope = change.int();
  },
};

/** The view as SharePoint's XML. */
function viewXml({ view }: ViewData): string {
  const fields = view.fields.map((name) => `<FieldRef Name="${name}" />`).join('');
  return (
    `<View Name="{${view.id.toUpperCase()}}"${view.settings.isDefault ? ' DefaultView="TRUE"' : ''} Type="HTML" DisplayName="${escapeXml(view.title)}" Url="${view.path}">` +
    `<Query>${view.settings.query}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="${view.settings.paged ? 'TRUE' : 'FALSE'}">${view.settings.rowLimit}</RowLimit></View>`
  );
}

const escapeXml = (given: string): string => given.replace(/[<>&"]/g, (char) => `&#${char.charCodeAt(0)};`);

function viewOr404(list: List, view: View | undefined): EntityNode {
  if (!view)
    throw refused(
      'View does not exist.\n\nThe page you selected contains a view that does not exist. It may have been deleted by another user.',
      404,
      '-2130575336',
    );
  return entity('SP.View', { list, view } satisfies ViewData);
}

/** Declares views, their columns and their collection. */
export function declareViews(registry: Registry): void {
  registry.type<ViewData>('SP.View', {
    properties: {
      CustomFormatter: text(({ view }) => view.settings.customFormatter ?? ''),
      DefaultView: flag(({ view }) => view.settings.isDefault),
      Hidden: flag(({ view }) => view.settings.hidden),
      HtmlSchemaXml: text(viewXml),
      Id: guid(({ view }) => view.id),
      ListViewXml: text(viewXml, 'onSelect'),
      Paged: flag(({ view }) => view.settings.paged),
      PersonalView: flag(({ view }) => view.settings.personal),
      RowLimit: int(({ view }) => view.settings.rowLimit),
      Scope: int(({ view }) => view.settings.scope),
      ServerRelativeUrl: text(({ view }) => view.path),
      ServerRelativePath: { type: 'SP.ResourcePath', get: (_, { view }) => resourcePath(view.path) },
      Title: text(({ view }) => view.title),
      ViewQuery: text(({ view }) => view.settings.query),
      ViewType: text(() => 'HTML'),
    },
    navigations: {
      ViewFields: {
        type: 'SP.ViewFieldCollection',
        get: (_, data) => entity('SP.ViewFieldCollection', data),
      },
    },
    functions: {
      DeleteObject: {
        returns: 'None',
        verb: 'POST',
        call: (ctx, data) => {
          removeView(ctx, data);
          return nothing;
        },
      },
      SetViewXml: {
        params: { viewXml: 'Edm.String' },
        returns: 'None',
        verb: 'POST',
        call: (ctx, { list, view }, args) => {
          demandOnList(ctx, list, 'manageLists');
          setXml(ctx, list, view, args.text('viewXml'));
          return nothing;
        },
      },
      RenderAsHtml: {
        returns: 'Edm.String',
        call: (_, data) => value('RenderAsHtml', 'Edm.String', viewXml(data)),
      },
    },
    editLink: (_, { list, view }) => `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    update(ctx, { list, view }, changes) {
      demandOnList(ctx, list, 'manageLists');
      const changed: View = { ...view, settings: { ...view.settings } };
      applyChanges('SP.View', changed, changes, writable);
      saveView(ctx, list, changed);
    },
    remove: removeView,
  });
  declareViewFields(registry);
  registry.collection<List>('SP.View', {
    byKey: (ctx, list, key) =>
      viewOr404(
        list,
        viewsOf(ctx, list).find((view) => view.id === String(key).toLowerCase()),
      ),
    add: (ctx, list, body) => entity('SP.View', { list, view: newView(ctx, list, body) } satisfies ViewData),
    functions: {
      GetById: {
        params: { guidId: 'Edm.Guid' },
        returns: 'SP.View',
        call: (ctx, list, args) =>
          viewOr404(
            list,
            viewsOf(ctx, list).find((view) => view.id === args.guid('guidId')),
          ),
      },
      GetByTitle: {
        params: { strTitle: 'Edm.String' },
        returns: 'SP.View',
        call: (ctx, list, args) =>
          viewOr404(
            list,
            viewsOf(ctx, list).find((view) => view.title === args.text('strTitle')),
          ),
      },
      Add: {
        params: { parameters: 'SP.ViewCreationInformation' },
        returns: 'SP.View',
        verb: 'POST',
        call: (ctx, list, args) => {
          const { Query, SetAsDefaultView, ViewTypeKind, ViewFields, ...rest } = args.object('parameters');
          if (ViewTypeKind !== undefined && ViewTypeKind !== 0 && ViewTypeKind !== 1)
            throw refused('Only HTML views are served.');
          const made = newView(
            ctx,
            list,
            {
              ...rest,
              ...(Query === undefined ? {} : { ViewQuery: Query }),
              ...(SetAsDefaultView === undefined ? {} : { DefaultView: SetAsDefaultView }),
            },
            ViewFields,
          );
          return entity('SP.View', { list, view: made } satisfies ViewData);
        },
      },
    },
  });
}

function newView(ctx: Context, list: List, body: Record<string, unknown>, fields?: unknown): View {
  demandOnList(ctx, list, 'manageLists');
  const names = (Array.isArray(fields) ? fields : []).map((name) => viewField(ctx, list, String(name)));
  const made = addView(ctx, list, {
    title: typeof body.Title === 'string' ? body.Title : '',
    fields: names.length > 0 ? names : defaultFields(list),
  });
  applyChanges('SP.View', made, body, writable);
  saveView(ctx, list, made);
  return made;
}

const defaultFields = (list: List): string[] =>
  list.baseType === 1 ? ['DocIcon', 'LinkFilename'] : ['LinkTitle'];

function removeView(ctx: Context, { list, view }: ViewData): void {
  demandOnList(ctx, list, 'manageLists');
  if (view.settings.isDefault)
    throw refused('The default view of a list cannot be deleted.', 400, '-2130575274');
  deleteView(ctx, view);
}

function setXml(ctx: Context, list: List, view: View, xml: string): void {
  const fields = [...xml.matchAll(/<FieldRef\s+Name="([^"]+)"\s*\/>/g)].map((found) => found[1] ?? '');
  const inFields = /<ViewFields>(.*?)<\/ViewFields>/s.exec(xml)?.[1] ?? '';
  const shown = fields
    .filter((name) => inFields.includes(`"${name}"`))
    .map((name) => viewField(ctx, list, name));
  const limit = /<RowLimit[^>]*>(\d+)<\/RowLimit>/.exec(xml)?.[1];
  saveView(ctx, list, {
    ...view,
    fields: shown,
    settings: {
      ...view.settings,
      query: /<Query>(.*?)<\/Query>/s.exec(xml)?.[1] ?? '',
      rowLimit: limit ? Number(limit) : view.settings.rowLimit,
    },
  });
}
