import { z } from 'zod';
import { columnSchema } from './columns';

const viewSchema = z.strictObject({
  title: z.string().min(1),
  fields: z.array(z.string()).min(1),
  /** CAML inside `<Query>`. */
  query: z.string(),
  rowLimit: z.number().int().min(1).max(5000),
});

/** Properties of SP.List that may be declared, by SharePoint's own names. */
const settingsSchema = z.strictObject({
  ContentTypesEnabled: z.boolean().optional(),
  EnableVersioning: z.boolean().optional(),
  EnableAttachments: z.boolean().optional(),
  /** Kept out of search. */
  NoCrawl: z.boolean().optional(),
  /** Which items a person may read: 1 all, 2 one's own. Whoever may override list behaviours reads all. */
  ReadSecurity: z.literal([1, 2]).optional(),
  /** Which items a person may change and delete: 1 all, 2 one's own, 4 none. */
  WriteSecurity: z.literal([1, 2, 4]).optional(),
});

const common = {
  /** Address in the site, ASCII: `Lists/Institutions`. Lists are known by it, never by a title. */
  url: z.string().regex(/^[A-Za-z/]+$/),
  settings: settingsSchema,
  /** Columns of this list alone. */
  columns: z.array(columnSchema),
  contentTypes: z.array(z.string().regex(/^0x01[0-9A-F]*$/)),
  /** Columns to index, by internal name. */
  indexes: z.array(z.string()).max(20),
  views: z.array(viewSchema),
  /** Folders at the root of a library. */
  folders: z.array(z.string().regex(/^[A-Za-z0-9-]+$/)),
};

export const listSchema = z.discriminatedUnion('origin', [
  z.strictObject({
    ...common,
    origin: z.literal('ours'),
    url: z.string().regex(/^Lists\/[A-Za-z]+$/),
    title: z.string().min(1),
    description: z.string(),
    template: z.literal(100),
    /** How the column that every list has, `Title`, is called here and whether it must be filled in. */
    titleColumn: z.strictObject({ title: z.string().min(1).optional(), required: z.boolean() }).optional(),
  }),
  // Libraries that SharePoint makes itself, under a title of its own in the site's language.
  z.strictObject({ ...common, origin: z.literal('sitePages') }),
  z.strictObject({ ...common, origin: z.literal('siteAssets') }),
]);

export type List = z.infer<typeof listSchema>;
export type View = z.infer<typeof viewSchema>;
