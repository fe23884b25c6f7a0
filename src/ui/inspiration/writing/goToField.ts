/** What in a field can be written in or chosen; an editor before the buttons around it. */
const targets = ['[role="textbox"]', 'textarea', 'input:not([type="file"])', 'input', 'button'];

/**
 * Leads to a field of the composer: unfolds what it is in, brings it into sight and gives it the focus.
 *
 * @param field as in `data-field`: a field's name, `step:<key>` or `picture:<key>`
 */
export function goToField(page: HTMLElement, field: string): void {
  const place = [...page.querySelectorAll<HTMLElement>('[data-field]')].find((one) => one.dataset.field === field);
  const details = place?.closest('details');
  if (details) {
    details.open = true;
  }
  const target = targets.map((selector) => place?.querySelector<HTMLElement>(selector)).find((found) => !!found);
  target?.focus({ preventScroll: true });
  place?.scrollIntoView?.({ block: 'center' });
}
