import * as React from 'react';
import { isSafeLink } from '../html';
import { usePage } from '../page';
import type { WebPartData } from '../runtime/internals';
import { DIVIDER_PART, IMAGE_PART, imageContent, spacerHeight, type ImageContent } from './builtInParts';

/** Image, divider or spacer, as SharePoint's own web parts show them. */
export function BuiltInPart({ data }: { data: WebPartData }): React.ReactElement {
  if (data.id === IMAGE_PART) {
    return <ImagePart content={imageContent(data)} />;
  }
  if (data.id === DIVIDER_PART) {
    return <hr className="dividerPart" />;
  }
  return <div className="spacerPart" style={{ height: spacerHeight(data) }} />;
}

/** How high a picture is at most, in pixels: it is to be seen as a whole. */
const MAX_HEIGHT = 560;

/** As wide as the column at most, and no wider than its height allows; known before the picture has come. */
function widthOf({ width, height }: ImageContent): string | undefined {
  return width && height ? `min(100%, ${Math.round((MAX_HEIGHT * width) / height)}px)` : undefined;
}

function ImagePart({ content }: { content: ImageContent }): React.ReactElement {
  const { words } = usePage();
  const [isMissing, setMissing] = React.useState(false);
  React.useEffect(() => setMissing(false), [content.source]);
  if (!content.source || !isSafeLink(content.source)) {
    return <p className="partMessage">{words.imageNone}</p>;
  }
  const picture = isMissing
    ? <p className="partMessage">{content.alt || words.imageMissing}</p>
    : (
      <img
        src={content.source} alt={content.alt} loading="lazy" onError={() => setMissing(true)}
        width={content.width || undefined} height={content.height || undefined} style={{ maxWidth: widthOf(content) }}
      />
    );
  return (
    <figure className="imagePart">
      {content.link && isSafeLink(content.link) ? <a href={content.link}>{picture}</a> : picture}
      {content.caption && <figcaption>{content.caption}</figcaption>}
    </figure>
  );
}
