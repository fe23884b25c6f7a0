import { z } from 'zod';

export const siteSettingsSchema = z.strictObject({
  title: z.string().min(1),
  welcomePage: z.string(),
  /** Group under which our columns and content types stand on SharePoint's own pages. */
  columnGroup: z.string(),
  /** SharePoint's number of the time zone; 3 is Copenhagen. Only looked at: REST can't change it. */
  timeZoneId: z.number().int(),
});

export const contentTypeSchema = z.strictObject({
  /** Carries its parent's id as a prefix. */
  id: z.string().regex(/^0x01[0-9A-F]*$/),
  name: z.string().min(1),
  description: z.string(),
  columns: z.array(z.string()),
});

export const navigationSchema = z.array(z.strictObject({ title: z.string().min(1), url: z.string() }));

export const appSchema = z.strictObject({
  /** Path of the built package, from the folder sharepoint/. */
  package: z.string(),
  productId: z.guid(),
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
export type ContentType = z.infer<typeof contentTypeSchema>;
export type NavigationNode = z.infer<typeof navigationSchema>[number];
export type App = z.infer<typeof appSchema>;
