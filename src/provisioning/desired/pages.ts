import { z } from 'zod';

const jsonValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const partSchema = z.strictObject({
  /** Id of a web part of our package. */
  webPart: z.guid(),
  title: z.string(),
  properties: z.record(z.string(), jsonValue),
});

export const pageSchema = z.strictObject({
  file: z.string().regex(/^[A-Za-z0-9-]+\.aspx$/),
  title: z.string().min(1),
  layout: z.enum(['Home', 'Article']),
  comments: z.boolean(),
  sections: z.array(z.strictObject({
    columns: z.array(z.strictObject({
      /** Of twelve; 0 is the full width of the window. */
      width: z.union([z.literal(0), z.literal(4), z.literal(6), z.literal(8), z.literal(12)]),
      parts: z.array(partSchema),
    })).min(1),
  })).min(1),
});

export type Page = z.infer<typeof pageSchema>;
export type WebPart = z.infer<typeof partSchema>;
