import * as React from 'react';
import { FailedMessage } from './FailedMessage';

interface RenderBoundaryState {
  thrown?: Error;
}

/** Shows a message where a view can't be drawn, instead of nothing. Only a class can do this in React. */
export class RenderBoundary extends React.Component<{ children?: React.ReactNode }, RenderBoundaryState> {
  public override state: RenderBoundaryState = {};

  public static getDerivedStateFromError(thrown: Error): RenderBoundaryState {
    return { thrown };
  }

  public override render(): React.ReactNode {
    const { thrown } = this.state;
    if (!thrown) {
      return this.props.children;
    }
    const error = { kind: 'unavailable', detail: thrown.message } as const;
    return <FailedMessage error={error} onRetry={() => this.setState({ thrown: undefined })} />;
  }
}
