import * as React from 'react';

/** The field is as high as its text. */
export function useGrowing(field: React.RefObject<HTMLTextAreaElement>, text: string): void {
  React.useLayoutEffect(() => {
    const { current } = field;
    if (current) {
      current.style.height = 'auto';
      current.style.height = `${current.scrollHeight + current.offsetHeight - current.clientHeight}px`;
    }
  }, [field, text]);
}
