import * as React from 'react';

/** Whether the person may write ideas; false until it is known. */
export function useMayWrite(askMayWrite: (() => Promise<boolean>) | undefined): boolean {
  const [mayWrite, setMayWrite] = React.useState(false);
  React.useEffect(() => {
    let isCurrent = true;
    void askMayWrite?.().then((answer) => isCurrent && setMayWrite(answer));
    return () => {
      isCurrent = false;
    };
  }, [askMayWrite]);
  return mayWrite;
}
