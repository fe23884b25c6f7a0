import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/paths.mjs';

/** What a sample post says, as far as tests look at it. */
export interface SamplePost {
  slug: string;
  title: string;
  teaser: string;
  themes: string[];
  settings: string[];
  tool: string;
  minutes: number;
  place: string;
  institution: string;
  author: string;
  daysAgo: number;
  banner: string;
  bannerAlt: string;
  tried: { by: string; text: string }[];
  saved?: string[];
  steps: { text: string; picture?: string; alt?: string }[];
}

const folder = join(root, 'sharepoint/content/inspiration');

/** The sample posts that the site was filled with, newest first. */
export const samplePosts: readonly SamplePost[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as SamplePost)
  .sort((a, b) => a.daysAgo - b.daysAgo);
