import * as React from 'react';

/** What a tap elsewhere may take at the most, in milliseconds: from the moment the focus goes until it is a click. */
const longestTap = 1500;

/**
 * Whether something is in use, and a little after: until the tap that ends it is done. What goes away below a finger takes
 * the button with it that the finger is on, and the tap hits nothing.
 */
export function useLingering(isInUse: boolean): boolean {
  const [lingers, setLingers] = React.useState(isInUse);
  React.useEffect(() => {
    if (isInUse) {
      setLingers(true);
      return undefined;
    }
    const end = (): void => setLingers(false);
    let timer = window.setTimeout(end, longestTap);
    const onDone = (): void => {
      window.clearTimeout(timer);
      // When the click has reached what it was meant for.
      timer = window.setTimeout(end);
    };
    window.addEventListener('click', onDone);
    window.addEventListener('keyup', onDone);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('click', onDone);
      window.removeEventListener('keyup', onDone);
    };
  }, [isInUse]);
  return isInUse || lingers;
}
