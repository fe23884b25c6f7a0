import * as React from 'react';
import type { PostBlock, ReadPost } from '../../../../domain/inspiration/readPost';
import { FactSheet } from '../../FactSheet';
import { openingOf } from '../../reading/opening';
import { PostBody } from '../../reading/PostBody';
import { PostHeader } from '../../reading/PostHeader';
import whole from '../../reading/WholePost.module.scss';
import { PortalDialog } from '../PortalDialog';
import type { ComposerModel } from '../useComposer';
import styles from './Preview.module.scss';
import { useShownBlocks } from './useShownBlocks';

/** The idea exactly as readers will see it, before anybody does. */
export function Preview({ model, onClose }: { model: ComposerModel; onClose: () => void }): React.ReactElement {
  const { words, ports, draft } = model;
  const blocks = useShownBlocks(model);
  return (
    <PortalDialog isFull title={words.preview_title} closeLabel={words.preview_close} onClose={onClose}>
      {blocks && (
        <div className={`${whole.post} ${styles.post}`}>
          <PostHeader post={postOf(model, blocks)} words={ports.readingWords} titleRef={null} />
          <div className={whole.parts}>
            <aside className={whole.facts} aria-label={ports.readingWords.facts}>
              <FactSheet facts={draft.idea.facts} words={ports.readingWords} />
            </aside>
            <div className={whole.main}>
              <PostBody
                blocks={openingOf(postOf(model, blocks))}
                words={ports.readingWords}
                page={new URL(draft.page?.url ?? '', window.location.href).href}
              />
            </div>
          </div>
        </div>
      )}
    </PortalDialog>
  );
}

/** The post that the idea would be if it were published now. */
function postOf({ idea, ports, desk, draft }: ComposerModel, blocks: readonly PostBlock[]): ReadPost {
  return {
    card: {
      ...idea.facts,
      id: draft.page?.id ?? 0,
      title: idea.title.trim() || ports.words.untitled,
      teaser: idea.intro,
      url: draft.page?.url ?? '',
      publishedAt: ports.now().toISOString(),
    },
    author: desk?.name ?? '',
    blocks,
    responses: { ok: false, error: { kind: 'notFound', detail: '' } },
  };
}
