import type { PageWeb } from '../../pageData';

const KEY = 'spRecentSites';
const KEPT = 8;

interface RecentSite { path: string; title: string }

/** The sites this browser has shown last, newest first: what SharePoint's start page lists. */
export function recentSites(): RecentSite[] {
  try {
    const sites: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(sites) ? sites as RecentSite[] : [];
  } catch {
    return [];
  }
}

export function rememberSite(web: PageWeb): void {
  if (web.path !== '') {
    const others = recentSites().filter((site) => site.path !== web.path);
    localStorage.setItem(KEY, JSON.stringify([{ path: web.path, title: web.title }, ...others].slice(0, KEPT)));
  }
}
