import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserLaunchOptions } from '../../build/browser.mjs';
import { root } from '../../build/paths.mjs';
import type { PersonKey, RunningTenant } from './tenant';

/** A theme that a reader can choose, as the page host names them. */
export type ThemeName = 'light' | 'dark' | 'contrast';

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Requests that left this machine; a journey asserts that there are none. */
  foreignRequests: string[];
  /** What the page wrote to the console as an error, and exceptions nobody caught. */
  errors: string[];
}

/** Launches the browser of this machine, or the one that came with the packages. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await browserLaunchOptions());
}

/** A fresh browser profile in which a person has signed in to SharePoint, with one page at a given size. */
export async function visitAs(
  browser: Browser,
  tenant: RunningTenant,
  person: PersonKey,
  options: { width?: number; height?: number; theme?: ThemeName; locale?: string } = {}
): Promise<Visit> {
  const { width = 1366, height = 900, theme = 'light', locale = 'da-DK' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    timezoneId: 'Europe/Copenhagen',
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: 'none',
    reducedMotion: 'reduce'
  });
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1[:/]|https:\/\/127\.0\.0\.1[:/]|data:|blob:|about:)/.test(request.url())) {
      foreignRequests.push(request.url());
    }
  });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(tenant.url(`/_layouts/15/signin?as=${person}&ReturnUrl=%2F_layouts%2F15%2Fblank.html`));
  return { page, context, foreignRequests, errors };
}

const axeSource = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}

/** WCAG 2.0 to 2.2, A and AA, and best practices; each violation as one readable line. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated by the debugger's door: the page's own CSP stays as it is.
  await page.evaluate(axeSource);
  const result = await page.evaluate(
    () =>
      (window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResult> } }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      })
  );
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} – ${target.join(' ')} – ${failureSummary?.split('\n')[1]?.trim() ?? ''}`)
  );
}

/** How many CSS pixels the page is wider than its window: 0 where nothing must be scrolled sideways. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
