type Outcome = 'shared' | 'copied' | 'notCopied';

/** Offers the device's own way of sharing a link, and copies the link where there is none. */
export async function shareLink(title: string, url: string): Promise<Outcome> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (thrown) {
      // Whoever closes the device's own sheet has changed their mind.
      if (thrown instanceof DOMException && thrown.name === 'AbortError') {
        return 'shared';
      }
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'notCopied';
  }
}
