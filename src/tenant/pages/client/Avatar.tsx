import * as React from 'react';
import { initials } from './page';

/** A person's initials in a circle: decoration drawn by the style sheet, the name stands beside it or in a label. */
export function Avatar({ name }: { name: string }): React.ReactElement {
  return <span className="avatar" aria-hidden="true" data-initials={initials(name)} />;
}
