import * as z from 'zod/mini';
import { places } from '../../../domain/shared/place';
import { settings } from '../../../domain/shared/setting';
import { curriculumThemes } from '../../../domain/shared/curriculumTheme';
import type { Draft } from '../../../domain/inspiration/writing/draft';
import { ideaTemplates } from '../../../domain/inspiration/writing/draft';

/** Raised when the shape of what is kept changes in a way that older or newer portals can't read. */
const shape = 1;

const picture = z.object({
  key: z.string(),
  alt: z.string(),
  stored: z.optional(z.object({ url: z.string(), reference: z.string() })),
});
const step = z.object({
  kind: z.literal('step'),
  key: z.string(),
  text: z.string(),
  picture: z.optional(picture),
  film: z.optional(z.string()),
});
const keptPart = z.object({ kind: z.literal('kept'), key: z.string(), title: z.string(), content: z.string() });
const idea = z.object({
  title: z.string(),
  intro: z.string(),
  cover: z.optional(picture),
  materials: z.string(),
  body: z.array(z.discriminatedUnion('kind', [step, keptPart])),
  tip: z.string(),
  observation: z.string(),
  ending: z.array(keptPart),
  facts: z.object({
    themes: z.array(z.enum(curriculumThemes)),
    settings: z.array(z.enum(settings)),
    tool: z.optional(z.string()),
    minutes: z.optional(z.number()),
    place: z.optional(z.enum(places)),
    institution: z.optional(z.string()),
  }),
});
const page = z.object({ id: z.number(), etag: z.string(), url: z.string(), isPublished: z.boolean() });
const draft: z.ZodMiniType<Draft> = z.object({
  id: z.string(),
  template: z.enum(ideaTemplates),
  idea,
  changedAt: z.string(),
  page: z.optional(page),
  folder: z.optional(z.string()),
  saved: z.optional(idea),
  savedAt: z.optional(z.string()),
  sent: z.optional(idea),
  conflict: z.optional(z.object({ theirs: idea, page, by: z.string(), at: z.string() })),
});
const record = z.object({ shape: z.literal(shape), draft });

/** A draft as it stands on the device. */
type DraftRecord = z.infer<typeof record>;

/** What is kept of a draft. */
export function recordOf(kept: Draft): DraftRecord {
  return { shape, draft: kept };
}

/** The draft in what was kept; undefined when it isn't one, or another version's. */
export function draftOf(kept: unknown): Draft | undefined {
  const read = record.safeParse(kept);
  return read.success ? read.data.draft : undefined;
}
