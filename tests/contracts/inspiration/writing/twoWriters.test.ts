import fc from 'fast-check';
import type { DraftPage } from '../../../../src/domain/inspiration/writing/draft';
import type { IdeaPages } from '../../../../src/domain/inspiration/writing/ideaPages';
import { startTenant, type RunningTenant } from '../../../support/tenant';
import { askSharePoint, valueOf } from '../personsPosts';
import { aDraftId, anIdea, folderOf, itemOf, pagesOf } from './personsWriting';

let tenant: RunningTenant;
let writers: IdeaPages[];
let folder: string;

beforeAll(async () => {
  tenant = await startTenant('provisioned');
  writers = [await pagesOf(tenant, 'ambassadoer'), await pagesOf(tenant, 'dblit')];
  folder = await folderOf(tenant, 'ambassadoer');
});

afterAll(() => tenant.stop());

const act = fc.record({ who: fc.nat(1), does: fc.constantFrom('open', 'save', 'save', 'publish') });

describe('two who write in one idea', () => {
  it('in any order never overwrite what they haven’t seen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 10 }), async (acts) => {
        const made = valueOf(await writers[0].create(folder, aDraftId(), anIdea('0')));
        const seen: DraftPage[] = [made, made];
        let newest = made.etag;
        let text = '0';
        for (const [turn, { who, does }] of acts.entries()) {
          const title = `${turn + 1} af ${who}`;
          if (does === 'open') {
            const opened = valueOf(await writers[who].open(made.id));
            expect(opened.idea.title).toBe(text);
            seen[who] = opened.page;
            continue;
          }
          const isCurrent = seen[who].etag === newest;
          const answer = does === 'save' ? await writers[who].save(seen[who], anIdea(title)) : await writers[who].publish(seen[who], anIdea(title));
          expect(answer.ok ? 'written' : answer.error.kind).toBe(isCurrent ? 'written' : 'conflict');
          if (answer.ok) {
            seen[who] = 'page' in answer.value ? answer.value.page : answer.value;
            newest = seen[who].etag;
            text = title;
          }
        }
        expect((await askSharePoint<{ Title: string }>(tenant, 'dblit', itemOf(made.id))).Title).toBe(text);
      }),
      { numRuns: 12 }
    );
  });

  it('in the same moment one is written and the other is told', async () => {
    const made = valueOf(await writers[0].create(folder, aDraftId(), anIdea('Samtidig')));
    const answers = await Promise.all(writers.map((writer, who) => writer.save(made, anIdea(`Samtidig ${who}`))));
    expect(answers.map((answer) => (answer.ok ? 'written' : answer.error.kind)).sort()).toEqual(['conflict', 'written']);
    const winner = answers.findIndex(({ ok }) => ok);
    expect(valueOf(await writers[0].open(made.id)).idea.title).toBe(`Samtidig ${winner}`);
  });
});
