import * as React from 'react';

let say: (sentence: string) => void = () => undefined;

/** Says a sentence at the foot of the page and to screen readers; it goes after a few seconds. */
export function announce(sentence: string): void {
  say(sentence);
}

const SHOWN_MS = 6000;

/** The one place where short messages appear. */
export function Announcements(): React.ReactElement {
  const [sentence, setSentence] = React.useState('');
  React.useEffect(() => {
    say = setSentence;
  }, []);
  React.useEffect(() => {
    const timer = sentence ? window.setTimeout(() => setSentence(''), SHOWN_MS) : undefined;
    return () => window.clearTimeout(timer);
  }, [sentence]);
  return <div className={sentence ? 'announcement shown' : 'announcement'} role="status" aria-live="polite">{sentence}</div>;
}
