import { z } from 'zod';

const picture = z.string().regex(/^pictures\/[a-z0-9-]+\.png$/);

/** A sample post, as a file of `sharepoint/content/inspiration/`. */
export const postSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]{1,60}$/),
  title: z.string().min(1).max(70),
  teaser: z.string().min(1).max(160),
  themes: z.array(z.string()).min(1),
  settings: z.array(z.string()).min(1),
  tool: z.string(),
  minutes: z.number().int().positive(),
  place: z.string(),
  /** Title of an institution. */
  institution: z.string(),
  /** Key of a person of the local tenant. */
  author: z.string(),
  daysAgo: z.number().int().min(0),
  banner: picture,
  bannerAlt: z.string().min(1),
  intro: z.string().min(1),
  materials: z.array(z.string()),
  steps: z.array(z.strictObject({
    text: z.string().min(1),
    picture: picture.optional(),
    alt: z.string().optional(),
  })).min(1),
  tip: z.string(),
  observation: z.string(),
  comments: z.array(z.strictObject({ by: z.string(), text: z.string().min(1) })),
  likes: z.array(z.string()),
  /** Who has tried it, each at most once, with a line of experience or none. */
  tried: z.array(z.strictObject({ by: z.string(), text: z.string().max(255) })).optional(),
  /** Who has saved it for later; nobody else sees that. */
  saved: z.array(z.string()).optional(),
});

export const institutionSchema = z.strictObject({ title: z.string().min(1), kind: z.string() });

export type Post = z.infer<typeof postSchema>;
export type Institution = z.infer<typeof institutionSchema>;
