import { JSDOM } from 'jsdom';

/**
 * What a browser has and Node doesn't: HTML is read with `DOMParser` and sanitised by DOMPurify on a `window`. The rest is
 * Node's own, its `fetch` above all: these tests ask the local tenant over real HTTP.
 */
const { window } = new JSDOM('');
Object.assign(globalThis, { window, DOMParser: window.DOMParser });
