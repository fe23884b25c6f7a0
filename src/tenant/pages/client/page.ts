import * as React from 'react';
import type { PageData, PageWeb } from '../pageData';
import { da, type Words } from './strings/da';
import { en } from './strings/en';

/** The data the server put into the page. */
export function readPageData(): PageData {
  return JSON.parse(document.getElementById('sp-page-data')?.textContent ?? '{}') as PageData;
}

/** A page's data and words, for every view. */
export interface Page { data: PageData; words: Words }

export function pageOf(data: PageData): Page {
  return { data, words: data.language === 'da' ? da : en };
}

const PageContext = React.createContext<Page | undefined>(undefined);

export const PageProvider = PageContext.Provider;

export function usePage(): Page {
  const page = React.useContext(PageContext);
  if (!page) {
    throw new Error('A view stands outside the page.');
  }
  return page;
}

const CONTENT_LANGUAGES: Record<number, string> = { 1030: 'da', 1033: 'en', 1035: 'fi' };

/** The language that a site's content is written in, for screen readers; the page's own words may be in another. */
export function contentLanguage(web: PageWeb): string | undefined {
  return CONTENT_LANGUAGES[web.language];
}

/** The decoded path of an address of this server; undefined for another server's, and for what is no address. */
export function ownPath(address: string): string | undefined {
  try {
    const url = new URL(address, window.location.href);
    return url.origin === window.location.origin ? decodeURIComponent(url.pathname) : undefined;
  } catch {
    return undefined;
  }
}

/** Fills `{0}`, `{1}`, … of a sentence. */
export function fill(sentence: string, ...values: (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

/** A date in words of the display language: "12. november 2026". */
export function longDate(iso: string, language: PageData['language']): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-US', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' })
    .format(new Date(iso));
}

/** A time of day: "14.05". */
export function clockTime(date: Date, language: PageData['language']): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-US', { timeStyle: 'short' }).format(date);
}

/** "Pia Pædagog" → "PP". */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean);
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? words[words.length - 1]?.[0] ?? '' : ''}`.toUpperCase();
}
