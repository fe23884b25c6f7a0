import { z } from 'zod';

const common = {
  /** ASCII, and one prefix for all, so that no column of SharePoint's or of the municipality's is met by accident. */
  internalName: z.string().regex(/^Amb[A-Z][A-Za-z]*$/),
  /** Fixed, so that the site column and its list instances are the same column on every site. */
  id: z.guid(),
  title: z.string().min(1).max(255),
  description: z.string().max(250),
};

const choices = z.array(z.string().min(1).max(255)).min(1);

/** A column: what SharePoint calls SP.Field. Names of types are SharePoint's own (`TypeAsString`). */
export const columnSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...common, type: z.literal('MultiChoice'), choices }),
  z.strictObject({ ...common, type: z.literal('Choice'), choices, fillIn: z.boolean() }),
  z.strictObject({
    ...common,
    type: z.literal('Text'),
    /** SharePoint refuses a second row with the same value, and keeps an index for it. Empty ones don't count. */
    unique: z.boolean(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('Number'),
    minimum: z.number().optional(),
    decimals: z.number().int().min(0).max(5),
  }),
  z.strictObject({
    ...common,
    type: z.literal('DateTime'),
    /** Whether people fill it in on SharePoint's own forms. */
    inForms: z.boolean(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('Lookup'),
    /** The list it points to, by its address in the site. */
    list: z.string(),
    showField: z.string(),
  }),
]);

export type Column = z.infer<typeof columnSchema>;
