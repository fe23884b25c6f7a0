import type { Control } from '../../../src/gateways/sharepoint/canvas/controls';
import { postCanvas } from '../../../src/provisioning/content/postCanvas';
import type { MadeUpIdea } from './madeUpIdea';

/** The canvas of a made-up idea's page, laid out as the sample posts' are, without pictures. */
export function madeUpCanvas(idea: MadeUpIdea): Control[] {
  const { file, opening, steps, ...facts } = idea;
  const post = {
    ...facts,
    slug: file.replace(/\.aspx$/, ''),
    themes: [...idea.themes],
    settings: [...idea.settings],
    institution: '',
    author: '',
    daysAgo: 0,
    banner: '',
    bannerAlt: '',
    intro: opening,
    materials: [idea.tool],
    steps: steps.map((text) => ({ text })),
    tip: '',
    comments: [],
    tried: [],
    likes: []
  };
  return postCanvas(post, new Map());
}
