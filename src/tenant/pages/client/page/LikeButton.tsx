import * as React from 'react';
import { announce } from '../chrome/Announcements';
import { Icon } from '../Icon';
import { fill, usePage } from '../page';
import { problemSentence, type Rest } from '../rest';

interface Likes { count: number; isMine: boolean }

/** "Synes godt om" with the number; pressing it shows at once and is taken back if SharePoint refuses. */
export function LikeButton({ rest, itemPath }: { rest: Rest; itemPath: string }): React.ReactElement {
  const { words } = usePage();
  const [likes, setLikes] = React.useState<Likes>();
  React.useEffect(() => {
    let isGone = false;
    rest.get<{ likeCount: number | string; isLikedByUser: boolean }>(`${itemPath}/likedByInformation`).then(
      (info) => isGone || setLikes({ count: Number(info.likeCount), isMine: info.isLikedByUser }),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [rest, itemPath]);
  const press = (): void => {
    const before = likes ?? { count: 0, isMine: false };
    setLikes({ count: before.count + (before.isMine ? -1 : 1), isMine: !before.isMine });
    rest.post(`${itemPath}/${before.isMine ? 'unlike' : 'like'}`).catch((error: unknown) => {
      setLikes(before);
      announce(problemSentence(error, words));
    });
  };
  const count = likes?.count ?? 0;
  return (
    <div className="likes">
      <button type="button" className="command" aria-pressed={likes?.isMine ?? false} onClick={press}>
        <Icon name={likes?.isMine ? 'liked' : 'like'} /> {words.like}
      </button>
      {likes && <span>{count === 0 ? words.likesNone : count === 1 ? words.likesOne : fill(words.likesMany, count)}</span>}
    </div>
  );
}
