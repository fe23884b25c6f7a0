/** As long as a slow picture is waited for, in milliseconds; what hasn't come by then is left out. */
const longestWait = 8000;

/**
 * Prints a document of its own, beside the page: no part of SharePoint comes along, and nothing of the page changes.
 *
 * @param styles rules for the document
 * @param build makes the document's content
 * @param fit is called when all pictures are there and the page can be measured
 */
export async function printInFrame(
  title: string,
  styles: string,
  build: (paper: Document) => Node,
  fit?: (paper: Document) => void
): Promise<void> {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // As wide as a page between its margins, out of sight: a frame that isn't displayed can't be measured.
  frame.style.cssText = 'position:fixed;left:-9999px;top:0;width:186mm;height:273mm;border:0;visibility:hidden';
  document.body.append(frame);
  const { contentDocument: paper, contentWindow: window } = frame;
  if (!paper || !window) {
    frame.remove();
    throw new Error('The browser gives no document to print');
  }
  paper.documentElement.lang = 'da';
  // What a browser proposes as the file's name.
  paper.title = title;
  const style = paper.createElement('style');
  style.textContent = styles;
  paper.head.append(style);
  paper.body.append(build(paper));
  await picturesOf(paper);
  fit?.(paper);
  window.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  window.focus();
  window.print();
}

async function picturesOf(paper: Document): Promise<void> {
  const pictures = [...paper.images].map(async (picture) => {
    try {
      await picture.decode();
    } catch {
      picture.remove();
    }
  });
  const patience = new Promise((resolve) => setTimeout(resolve, longestWait));
  await Promise.race([Promise.all(pictures), patience]);
}
