import * as React from 'react';
import { safeHtml } from '../html';

/** A text web part for a reader; its HTML passes the allow-list. */
export function TextPart({ html }: { html: string }): React.ReactElement {
  const clean = React.useMemo(() => safeHtml(html), [html]);
  return <div className="textPart" dangerouslySetInnerHTML={{ __html: clean }} />;
}
