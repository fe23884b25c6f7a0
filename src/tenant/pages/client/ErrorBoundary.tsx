import * as React from 'react';
import { MessagePage } from './page/MessagePage';

/** Shows that something went wrong, and a way on, where a view of the page itself throws; never a blank page. */
export class ErrorBoundary extends React.Component<unknown, { hasFailed: boolean }> {
  public override state = { hasFailed: false };

  public static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  public override render(): React.ReactNode {
    return this.state.hasFailed ? <main id="main" tabIndex={-1}><MessagePage kind="failed" /></main> : this.props.children;
  }
}
