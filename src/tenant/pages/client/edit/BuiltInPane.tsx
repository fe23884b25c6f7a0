import * as React from 'react';
import type { SitePageData } from '../../pageData';
import { IMAGE_PART, imageContent, SPACER_PART, spacerHeight, withImageContent } from '../canvas/builtInParts';
import type { CanvasPart } from '../canvas/canvas';
import { usePage } from '../page';
import { problemSentence, type Rest } from '../rest';
import { uploadPicture } from './uploadPicture';

interface BuiltInPaneProps { part: CanvasPart; page: SitePageData; rest: Rest; onChange: (change: (part: CanvasPart) => CanvasPart) => void }

/** Properties of the parts this page draws itself: image and spacer. */
export function BuiltInPane(props: BuiltInPaneProps): React.ReactElement | null {
  const id = props.part.raw.webPartData?.id;
  return id === IMAGE_PART ? <ImagePane {...props} /> : id === SPACER_PART ? <SpacerPane {...props} /> : null;
}

function ImagePane({ part, page, rest, onChange }: BuiltInPaneProps): React.ReactElement | null {
  const { data, words } = usePage();
  const [message, setMessage] = React.useState('');
  if (!part.raw.webPartData) {
    return null;
  }
  const content = imageContent(part.raw.webPartData);
  const choose = (file: File | undefined): void => {
    if (!file) {
      return;
    }
    setMessage(words.imageUploading);
    uploadPicture(rest, data.web.path, page, file).then(
      (source) => {
        setMessage('');
        onChange((one) => withImageContent(one, { source }));
      },
      (error: unknown) => setMessage(problemSentence(error, words)),
    );
  };
  return (
    <div className="paneContent">
      <label className="button fileButton">
        {words.imageChoose}
        <input
          type="file" className="visuallyHidden" accept="image/png,image/jpeg,image/gif,image/webp"
          onChange={(event) => choose(event.target.files?.[0])}
        />
      </label>
      <p role="status">{message}</p>
      <label className="field">
        {words.imageAlt}
        <textarea rows={3} value={content.alt} onChange={(event) => onChange((one) => withImageContent(one, { alt: event.target.value }))} />
      </label>
      <label className="field">
        {words.imageCaption}
        <input type="text" value={content.caption} onChange={(event) => onChange((one) => withImageContent(one, { caption: event.target.value }))} />
      </label>
    </div>
  );
}

function SpacerPane({ part, onChange }: BuiltInPaneProps): React.ReactElement | null {
  const { words } = usePage();
  const webPart = part.raw.webPartData;
  if (!webPart) {
    return null;
  }
  const height = spacerHeight(webPart);
  const setHeight = (pixels: number): void => onChange((one) => ({
    ...one, raw: { ...one.raw, webPartData: { ...webPart, properties: { ...webPart.properties, height: pixels } } },
  }));
  return (
    <label className="field">
      <span className="sliderLabel">{words.spacerHeight}<output>{height}</output></span>
      <input type="range" min={10} max={300} step={10} value={height} onChange={(event) => setHeight(Number(event.target.value))} />
    </label>
  );
}
