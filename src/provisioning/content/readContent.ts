import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DefinitionError, readFolder, readJson } from '../desired/readJson';
import { type Institution, institutionSchema, type Post, postSchema } from './post';

export interface Content {
  institutions: Institution[];
  /** Oldest first, so that they get their numbers in the order in which they were "written". */
  posts: Post[];
  /** Posts that nobody has published yet. */
  drafts: Post[];
  /** Folder that holds `pictures/`. */
  folder: string;
}

/** Names of the pictures of a post, without their folder. */
export function picturesOf(post: Post): string[] {
  return [post.banner, ...post.steps.flatMap((step) => step.picture ?? [])].map(pictureName);
}

export function pictureName(path: string): string {
  return path.replace(/^pictures\//, '');
}

/** @throws DefinitionError where a file is wrong, or speaks of a picture or an institution that isn't there. */
export function readContent(folder: string): Content {
  const institutions = readJson(join(folder, 'institutions.json'), z.array(institutionSchema));
  const posts = readFolder(join(folder, 'inspiration'), postSchema);
  const drafts = readFolder(join(folder, 'drafts'), postSchema);
  const titles = new Set(institutions.map((institution) => institution.title));
  for (const post of [...posts, ...drafts]) {
    const missing = picturesOf(post).filter((name) => !existsSync(join(folder, 'pictures', name)));
    if (missing.length > 0 || !titles.has(post.institution)) {
      throw new DefinitionError(`${post.slug}: ${missing.join(', ') || post.institution} findes ikke.`);
    }
  }
  return {
    institutions,
    posts: posts.sort((one, other) => other.daysAgo - one.daysAgo || one.slug.localeCompare(other.slug)),
    drafts,
    folder,
  };
}
