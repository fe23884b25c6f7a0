import * as React from 'react';

/** Does something when the network is back, while a view is waiting for it. */
export function useWhenOnlineAgain(isWaiting: boolean, action: () => void): void {
  React.useEffect(() => {
    if (!isWaiting) {
      return undefined;
    }
    window.addEventListener('online', action);
    return () => window.removeEventListener('online', action);
  }, [isWaiting, action]);
}
