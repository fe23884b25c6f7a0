import * as React from 'react';
import type { Found } from '../../../domain/inspiration/inspirationFinder';
import type { PostCard } from '../../../domain/inspiration/post';
import { counted } from '../../shared/words';
import { contentLanguage } from '../IdeaLink';
import type { IdeaExtras } from '../ideaList';
import styles from './extrasIn.module.scss';
import { markedText } from './markedText';
import type { FindingWords } from './words';

/** What was found says of each idea: the words searched for, and what colleagues or the reader did with it. */
export function extrasIn(found: Found, say: FindingWords, locale: string): (post: PostCard) => IdeaExtras {
  const byId = new Map(found.posts.map((post) => [post.id, post]));
  const { marks } = found;
  return (post) => {
    const { excerpt, triedCount, experience } = byId.get(post.id) ?? {};
    return {
      title: marks.length > 0 ? markedText(post.title, marks) : undefined,
      teaser: marks.length > 0 && post.teaser ? markedText(post.teaser, marks) : undefined,
      note: (
        <>
          {excerpt && (
            <p className={styles.excerpt} lang={contentLanguage}>
              {markedText(excerpt, marks)}
            </p>
          )}
          {triedCount ? (
            <p className={styles.tried}>{counted(say.triedBy_one, say.triedBy_other, triedCount, locale)}</p>
          ) : null}
          {experience && <p className={styles.excerpt}>{say.myExperience.replace('{text}', () => experience)}</p>}
        </>
      ),
    };
  };
}
