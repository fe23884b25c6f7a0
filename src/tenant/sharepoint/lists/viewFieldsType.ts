import type { Context } from '../kernel/context';
import { refused } from '../kernel/errors';
import { nothing } from '../kernel/nodes';
import { text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import { fieldsByName, fieldsOf } from '../fields/fields';
import type { List } from '../model/lists';
import { saveView, type View } from '../model/views';
import { demandOnList } from '../security/permissions';

/** What a view entity carries. */
export interface ViewData {
  list: List;
  view: View;
}

/** The stored name of a column that a view names by internal name or title; refused when the list hasn't got it. */
export function viewField(ctx: Context, list: List, name: string): string {
  const found =
    fieldsByName(ctx, ctx.web, list.no).get(name) ??
    fieldsOf(ctx, ctx.web, list.no).find((field) => field.title === name);
  if (!found)
    throw refused(
      `Column '${name}' does not exist. It may have been deleted by another user.`,
      400,
      '-2147024809',
    );
  return found.internalName;
}

/** Declares the columns of a view. */
export function declareViewFields(registry: Registry): void {
  const change = (ctx: Context, { list, view }: ViewData, fields: string[]): typeof nothing => {
    demandOnList(ctx, list, 'manageLists');
    saveView(ctx, list, { ...view, fields });
    return nothing;
  };
  registry.type<ViewData>('SP.ViewFieldCollection', {
    properties: {
      SchemaXml: text(({ view }) => view.fields.map((name) => `<FieldRef Name="${name}" />`).join('')),
      Items: { type: 'Collection(Edm.String)', get: (_, { view }) => view.fields },
    },
    functions: {
      AddViewField: {
        params: { strField: 'Edm.String' },
        returns: 'None',
        verb: 'POST',
        call: (ctx, data, args) => {
          const name = viewField(ctx, data.list, args.text('strField'));
          return change(
            ctx,
            data,
            data.view.fields.includes(name) ? data.view.fields : [...data.view.fields, name],
          );
        },
      },
      RemoveViewField: {
        params: { strField: 'Edm.String' },
        returns: 'None',
        verb: 'POST',
        call: (ctx, data, args) =>
          change(
            ctx,
            data,
            data.view.fields.filter((name) => name !== viewField(ctx, data.list, args.text('strField'))),
          ),
      },
      RemoveAllViewFields: { returns: 'None', verb: 'POST', call: (ctx, data) => change(ctx, data, []) },
      MoveViewFieldTo: {
        params: { field: 'Edm.String', index: 'Edm.Int32' },
        returns: 'None',
        verb: 'POST',
        call: (ctx, data, args) => {
          const name = viewField(ctx, data.list, args.text('field'));
          const rest = data.view.fields.filter((one) => one !== name);
          return change(ctx, data, [
            ...rest.slice(0, args.number('index')),
            name,
            ...rest.slice(args.number('index')),
          ]);
        },
      },
    },
    editLink: (_, { list, view }) => `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`,
  });
}
