import * as React from 'react';
import type { MyIdea } from '../../../../domain/inspiration/writing/myIdeas';
import { contentLanguage } from '../../reading/contentLanguage';
import styles from './IdeaNotes.module.scss';
import type { DeskWords } from './words';

/** What an author should know of an idea before going on with it. */
export function IdeaNotes({ idea, words }: { idea: MyIdea; words: DeskWords }): React.ReactElement {
  const { draft, post, state } = idea;
  const [before, after] = words.returnedWhy.split('{reason}');
  return (
    <>
      {draft?.conflict && <p className={styles.urgent}>{words.conflictNote}</p>}
      {draft && post && !draft.conflict && <p className={styles.note}>{words.unsentNote}</p>}
      {state === 'returned' && (
        <p className={styles.urgent}>
          {post?.reason ? (
            <>
              {before}
              <span lang={contentLanguage}>{post.reason}</span>
              {after}
            </>
          ) : (
            words.returnedNoReason
          )}
        </p>
      )}
    </>
  );
}
