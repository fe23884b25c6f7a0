import * as React from 'react';

/** How long a sentence stays, in milliseconds: long enough to be read twice. */
const shownFor = 8000;

/** The sentence that says what just happened, gone after a while, and what sets it. */
export function useSaid(): [string, (sentence: string) => void] {
  const [said, setSaid] = React.useState({ sentence: '' });
  React.useEffect(() => {
    if (said.sentence === '') {
      return undefined;
    }
    const timer = window.setTimeout(() => setSaid({ sentence: '' }), shownFor);
    return () => window.clearTimeout(timer);
  }, [said]);
  return [said.sentence, React.useCallback((sentence: string) => setSaid({ sentence }), [])];
}
