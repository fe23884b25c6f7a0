/** Moves focus to an element of the next picture: what had it was moved or removed by the change itself. */
export function focusLater(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** A part's frame, or something in it. */
export function inPart(id: string, selector: string): string {
  return `[data-part="${CSS.escape(id)}"] ${selector}`;
}

/** A section's tools, or something in them. */
export function inSection(key: string, selector: string): string {
  return `[data-section="${CSS.escape(key)}"] ${selector}`;
}
