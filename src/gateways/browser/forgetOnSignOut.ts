import type { LastSeen } from './lastSeen';

/**
 * Forgets what was seen when the person follows SharePoint's link for signing out, so that nothing stays
 * on a shared device. Returns what stops it.
 */
export function forgetOnSignOut(kept: Pick<LastSeen, 'clear'>, page: Document): () => void {
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (link && /\/_layouts\/15\/signout/i.test(link.getAttribute('href') ?? '')) {
      kept.clear();
    }
  };
  page.addEventListener('click', onClick, true);
  return () => page.removeEventListener('click', onClick, true);
}
