import type { Column } from '../desired/columns';
import type { List } from '../desired/lists';
import type { ContentType } from '../desired/site';
import type { Site } from '../site/connect';
import { type IList, spPost } from '../site/pnp';
import type { Plan, Step } from '../step';
import { type ActualColumn, addColumn, listColumns } from './columns';

/** A content type as it stands on a list: a child of the site's, with an id of its own. */
export interface ActualListContentType {
  id: string;
  columns: string[];
}

interface Row {
  StringId: string;
  Fields: { InternalName: string }[];
}

export async function readListContentTypes(list: IList): Promise<ActualListContentType[]> {
  const rows: Row[] = await list.contentTypes.select('StringId', 'Fields/InternalName').expand('Fields')();
  return rows.map((row) => ({ id: row.StringId, columns: row.Fields.map((field) => field.InternalName) }));
}

/** A child's id is its parent's, `00`, and 32 hexadecimal digits. */
export function isChildOf(id: string, parent: string): boolean {
  return id.toUpperCase().startsWith(`${parent.toUpperCase()}00`) && id.length === parent.length + 34;
}

async function linkColumn(site: Site, list: List, contentTypeId: string, internalName: string): Promise<void> {
  const onList = await readListContentTypes(site.list(list.url));
  const child = onList.find((found) => isChildOf(found.id, contentTypeId));
  // On a list's content type this works, once the column is on the list: FieldLinkCollection.add in Microsoft's docs.
  if (child && !child.columns.includes(internalName)) {
    await spPost(site.list(list.url).contentTypes.getById(child.id).fieldLinks, {
      body: JSON.stringify({ FieldInternalName: internalName, Hidden: false, Required: false }),
    });
  }
}

async function hasColumn(site: Site, listUrl: string, internalName: string): Promise<boolean> {
  const found: unknown[] = await site.list(listUrl).fields.select('Id').filter(`InternalName eq '${internalName}'`)();
  return found.length > 0;
}

/** What a list holds of content types and columns. */
interface ListShape {
  contentTypes: ActualListContentType[];
  columns: ActualColumn[];
}

function contentTypeStep(list: List, contentType: ContentType): Step {
  return {
    kind: 'list.contentType', target: `${list.url}/${contentType.name}`, change: 'create',
    subject: `Indholdstypen ${contentType.name} i ${list.url}`,
    apply: async (site) => {
      await site.list(list.url).contentTypes.addAvailableContentType(contentType.id);
    },
  };
}

function columnStep(list: List, contentType: ContentType, column: Column, group: string): Step {
  return {
    kind: 'list.column', target: `${list.url}/${column.internalName}`, change: 'create',
    subject: `Kolonnen ${column.title} (${column.internalName}) i ${list.url}`,
    apply: async (site) => {
      if (!await hasColumn(site, list.url, column.internalName)) {
        await addColumn(site, listColumns(list.url), column, group);
      }
      await linkColumn(site, list, contentType.id, column.internalName);
    },
  };
}

/**
 * Content types that a list must offer and doesn't, and columns of theirs that the list has lost. A content type that
 * comes new to the list brings its columns along. `actual` undefined where the list is yet to be made.
 */
export function diffListContentTypes(
  list: List, contentTypes: ContentType[], siteColumns: Column[], group: string, actual: ListShape | undefined,
): Plan {
  const offered = contentTypes.filter((contentType) => list.contentTypes.includes(contentType.id));
  const steps = offered.flatMap((contentType) => {
    const child = actual?.contentTypes.find((found) => isChildOf(found.id, contentType.id));
    if (!actual || !child) {
      return [contentTypeStep(list, contentType)];
    }
    const whole = (name: string): boolean =>
      child.columns.includes(name) && actual.columns.some((column) => column.InternalName === name);
    return siteColumns
      .filter((column) => contentType.columns.includes(column.internalName) && !whole(column.internalName))
      .map((column) => columnStep(list, contentType, column, group));
  });
  return { steps, obstacles: [], notices: [] };
}
