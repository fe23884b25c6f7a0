import fc from 'fast-check';
import { stepsOf } from '../../../src/domain/inspiration/writing/idea';
import type { Idea } from '../../../src/domain/inspiration/writing/idea';
import type { IdeaPages } from '../../../src/domain/inspiration/writing/ideaPages';
import { canvasToJson } from '../../../src/gateways/sharepoint/canvas/canvasForms';
import { ideaCanvas } from '../../../src/gateways/sharepoint/canvas/ideaCanvas';
import { anyIdeaOn } from '../../builders/ideas/anyIdea';
import { startTenant, type RunningTenant } from '../../support/tenant';
import { signIn, type RestCaller } from '../../provisioning/restCaller';
import { idOfPost, valueOf } from './personsPosts';
import { aDraftId, folderOf, pagesOf } from './writing/personsWriting';

let tenant: RunningTenant;
let pages: IdeaPages;
let folder: string;

beforeAll(async () => {
  tenant = await startTenant('content');
  [pages, folder] = await Promise.all([pagesOf(tenant, 'ambassadoer'), folderOf(tenant, 'ambassadoer')]);
});

afterAll(() => tenant.stop());

/** What an idea says, whatever it calls its parts. What is kept is told by its title: SharePoint may write it down otherwise. */
function said(idea: Idea): unknown {
  return JSON.parse(JSON.stringify({ ...idea, title: '', facts: '' }, (name, value: unknown) => (name === 'key' || name === 'content' ? undefined : value)));
}

const origin = (): string => tenant.endpoints.sharepoint.url;
const formOf = (idea: Idea): string => canvasToJson(ideaCanvas(idea, origin()));

describe('an idea in SharePoint', () => {
  it('is opened as it was saved, whatever is in it', async () => {
    let draft = valueOf(await pages.create(folder, aDraftId(), { ...(fc.sample(anyIdeaOn(origin()), 1)[0]), title: 'Bamse' }));
    await fc.assert(
      fc.asyncProperty(anyIdeaOn(origin()), async (idea) => {
        draft = valueOf(await pages.save(draft, { ...idea, title: 'Bamse' }));
        expect(said(valueOf(await pages.open(draft.id)).idea)).toEqual(said(idea));
      }),
      { numRuns: 25, endOnFailure: true }
    );
  });

  it('of which nothing was changed makes the same page again', async () => {
    const opened = valueOf(await pages.open(await idOfPost(tenant, 'bee-bot-daekker-bord'))).idea;
    expect(stepsOf(opened).length).toBeGreaterThan(2);
    const draft = valueOf(await pages.create(folder, aDraftId(), opened));
    expect(formOf(valueOf(await pages.open(draft.id)).idea)).toBe(formOf(opened));
  });

  it('that the page API has as JSON is what was sent to its list item as HTML', async () => {
    const ambassador: RestCaller = await signIn(tenant, 'ambassadoer');
    const [idea] = fc.sample(anyIdeaOn(origin()), { numRuns: 1, seed: 4 });
    const draft = valueOf(await pages.create(folder, aDraftId(), { ...idea, title: 'Bamse' }));
    const { json } = await ambassador.get(`../sitepages/pages(${draft.id})?$select=CanvasContent1`);
    const sent = ideaCanvas(idea, origin());
    expect(JSON.parse(String(json.CanvasContent1))).toEqual(JSON.parse(JSON.stringify(sent)));
  });
});
