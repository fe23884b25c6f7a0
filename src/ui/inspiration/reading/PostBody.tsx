import * as React from 'react';
import type { PostBlock } from '../../../domain/inspiration/readPost';
import { contentLanguage } from './contentLanguage';
import { Film } from './Film';
import styles from './PostBody.module.scss';
import { RichText } from './RichText';
import type { ReadingWords } from './words';

interface PostBodyProps {
  blocks: readonly PostBlock[];
  words: ReadingWords;
  /** Absolute address of the post's own page. */
  page: string;
}

/** What the author put on the page, in reading order. */
export function PostBody({ blocks, words, page }: PostBodyProps): React.ReactElement {
  return (
    <div className={styles.body}>
      {blocks.map((block, index) => (
        <Block key={index} block={block} words={words} page={page} />
      ))}
    </div>
  );
}

function Block({ block, words, page }: { block: PostBlock; words: ReadingWords; page: string }): React.ReactElement {
  switch (block.kind) {
    case 'text':
      return <RichText html={block.html} page={page} />;
    case 'picture':
      return <Picture picture={block} />;
    case 'film':
      return <Film film={block} words={words} />;
    case 'other':
      return (
        <p className={styles.other}>
          {block.title ? words.onThePage.replace('{title}', block.title) : words.onThePage_untitled}{' '}
          <a className={styles.link} href={page}>
            {words.openPage}
          </a>
        </p>
      );
  }
}

type PictureBlock = Extract<PostBlock, { kind: 'picture' }>;

/** A picture with its caption; one that can't be fetched leaves its alternative text. */
function Picture({ picture }: { picture: PictureBlock }): React.ReactElement {
  return (
    <figure className={styles.figure} lang={contentLanguage}>
      <img className={styles.picture} src={picture.url} alt={picture.alt} loading="lazy" decoding="async" />
      {picture.caption && <figcaption className={styles.caption}>{picture.caption}</figcaption>}
    </figure>
  );
}
