import * as React from 'react';

/** Nearer than this, in CSS pixels, content would touch the edge of the window. */
const near = 8;

/**
 * Whether an element begins at the window's very edge: in a full-width section, where SharePoint leaves the
 * margins to the web part, and in a Teams tab.
 */
export function useStandsAtEdge(ref: React.RefObject<HTMLElement>): boolean {
  const [standsAtEdge, setStandsAtEdge] = React.useState(false);
  React.useLayoutEffect(() => {
    const measure = (): void => setStandsAtEdge((ref.current?.getBoundingClientRect().left ?? near) < near);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [ref]);
  return standsAtEdge;
}
