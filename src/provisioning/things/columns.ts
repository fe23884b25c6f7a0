import type { IFields } from '@pnp/sp/fields/index.js';
import type { Column } from '../desired/columns';
import type { List } from '../desired/lists';
import { columnXml } from './columnXml';
import type { Site } from '../site/connect';
import { spPostMerge } from '../site/pnp';
import { inOrder, type Plan } from '../step';

/** SP.AddFieldOptions.AddFieldInternalNameHint: without it SharePoint makes the internal name from the title. */
const keepInternalName = 8;

export interface ActualColumn {
  InternalName: string;
  Title: string;
  Description: string;
  /** Name of the type, the same in every language. */
  TypeAsString: string;
  Indexed: boolean;
  Required: boolean;
  EnforceUniqueValues: boolean;
  Choices?: string[];
  FillInChoice?: boolean;
}

const properties = [
  'InternalName', 'Title', 'Description', 'TypeAsString', 'Indexed', 'Required', 'EnforceUniqueValues', 'Choices',
  'FillInChoice',
];

/** Columns of a site or a list; those named, or all. */
export function readColumns(fields: IFields, names?: string[]): Promise<ActualColumn[]> {
  const query = fields.select(...properties);
  return names ? query.filter(names.map((name) => `InternalName eq '${name}'`).join(' or '))() : query();
}

/** Where columns stand: on the site, or on one list. */
interface ColumnOwner {
  /** `` for the site, else the list's address. */
  path: string;
  fields(site: Site): IFields;
}

export const siteColumns: ColumnOwner = { path: '', fields: (site) => site.web.fields };

export function listColumns(listUrl: string): ColumnOwner {
  return { path: listUrl, fields: (site) => site.list(listUrl).fields };
}

/** Makes a column; a lookup's list must be there. */
export async function addColumn(site: Site, owner: ColumnOwner, column: Column, group: string): Promise<void> {
  const lookupListId = column.type === 'Lookup'
    ? (await site.list(column.list).select('Id')<{ Id: string }>()).Id
    : undefined;
  await owner.fields(site).createFieldAsXml({
    SchemaXml: columnXml(column, group, lookupListId),
    Options: keepInternalName,
  });
}

/** Properties of SP.Field and its kinds, to set. */
interface Changes {
  Title?: string;
  Description?: string;
  FillInChoice?: boolean;
  Choices?: string[];
  Indexed?: boolean;
  EnforceUniqueValues?: boolean;
}

/** What differs, as properties to set. Choices are added, never taken away: staff may have added some of their own. */
function changes(desired: Column, actual: ActualColumn): Changes {
  const missing = 'choices' in desired
    ? desired.choices.filter((choice) => !(actual.Choices ?? []).includes(choice))
    : [];
  return {
    ...(actual.Title === desired.title ? {} : { Title: desired.title }),
    ...((actual.Description ?? '') === desired.description ? {} : { Description: desired.description }),
    ...(missing.length > 0 ? { Choices: [...actual.Choices ?? [], ...missing] } : {}),
    ...(desired.type === 'Choice' && actual.FillInChoice !== desired.fillIn ? { FillInChoice: desired.fillIn } : {}),
    ...(desired.type === 'Text' && desired.unique && !actual.EnforceUniqueValues
      ? { Indexed: true, EnforceUniqueValues: true } : {}),
  };
}

/**
 * Changes a column. What only some kinds of columns have is refused unless the body names the kind, and PnPjs 4 leaves
 * it out: "The property 'Choices' does not exist on type 'SP.Field'" (https://github.com/pnp/pnpcore/issues/1644,
 * https://github.com/pnp/pnpjs/issues/273). Verbose JSON is the form that carries it.
 */
async function updateColumn(fields: IFields, column: Column, { Choices: choices, ...rest }: Changes): Promise<void> {
  await spPostMerge(fields.getByInternalNameOrTitle(column.internalName), {
    headers: { 'Content-Type': 'application/json;odata=verbose' },
    body: JSON.stringify({
      __metadata: { type: `SP.Field${column.type}` },
      ...rest,
      ...(choices ? { Choices: { results: choices } } : {}),
    }),
  });
}

function diffColumn(desired: Column, actual: ActualColumn | undefined, owner: ColumnOwner, group: string): Partial<Plan> {
  const target = owner.path ? `${owner.path}/${desired.internalName}` : desired.internalName;
  const subject = `Kolonnen ${desired.title} (${target})`;
  if (!actual) {
    return {
      steps: [{
        kind: 'column.create', target, subject, change: 'create',
        apply: (site) => addColumn(site, owner, desired, group),
      }],
    };
  }
  if (actual.TypeAsString !== desired.type) {
    return {
      obstacles: [{
        target,
        reason: `${subject} findes med typen ${actual.TypeAsString} og skulle være ${desired.type}. En kolonnes type `
          + 'ændres ikke, for så kan indholdet gå tabt. Omdøb eller fjern kolonnen i SharePoint, og kør igen.',
      }],
    };
  }
  const update = changes(desired, actual);
  if (Object.keys(update).length === 0) {
    return {};
  }
  return {
    steps: [{
      kind: 'column.update', target, subject, change: 'update', detail: Object.keys(update).join(', '),
      apply: async (site) => {
        await updateColumn(owner.fields(site), desired, update);
      },
    }],
  };
}

/** Columns that are missing or differ. */
export function diffColumns(desired: Column[], actual: ActualColumn[], owner: ColumnOwner, group: string): Plan {
  return inOrder(...desired.map((column) =>
    diffColumn(column, actual.find((found) => found.InternalName === column.internalName), owner, group)));
}

/** What is to be different in the title column of one of our lists; `actual` undefined where that is yet to be made. */
export function diffTitleColumn(list: List, actual: ActualColumn[] | undefined): Partial<Plan> {
  const wanted = list.origin === 'ours' ? list.titleColumn : undefined;
  if (!wanted) {
    return {};
  }
  const column = actual?.find((one) => one.InternalName === 'Title');
  const update = {
    ...(wanted.title === undefined || column?.Title === wanted.title ? {} : { Title: wanted.title }),
    ...(column?.Required === wanted.required ? {} : { Required: wanted.required }),
  };
  return Object.keys(update).length === 0 ? {} : {
    steps: [{
      kind: 'column.update', target: `${list.url}/Title`, subject: `Titelkolonnen i ${list.url}`, change: 'update',
      detail: Object.keys(update).join(', '),
      apply: async (site) => {
        await site.list(list.url).fields.getByInternalNameOrTitle('Title').update(update, 'SP.Field');
      },
    }],
  };
}
