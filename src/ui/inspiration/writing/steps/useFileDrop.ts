import * as React from 'react';

interface FileDrop {
  readonly isOver: boolean;
  readonly dropProps: React.HTMLAttributes<HTMLElement>;
}

/** Takes files that are dropped on an element, or pasted into it. Anything else goes its usual way. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): FileDrop {
  const [isOver, setOver] = React.useState(false);
  const onDragOver = (event: React.DragEvent): void => {
    if (event.dataTransfer.types.includes('Files')) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    }
  };
  const take = (event: React.SyntheticEvent, transfer: DataTransfer): void => {
    const files = [...transfer.files];
    // Word and browsers put a picture of the text beside the text itself.
    if (files.length > 0 && !transfer.types.includes('text/html')) {
      event.preventDefault();
      event.stopPropagation();
      onFiles(files);
    }
  };
  const dropProps: React.HTMLAttributes<HTMLElement> = {
    onDragOver,
    onDragLeave: () => setOver(false),
    onDropCapture: (event) => {
      setOver(false);
      take(event, event.dataTransfer);
    },
    onPasteCapture: (event) => take(event, event.clipboardData),
  };
  return { isOver, dropProps };
}
