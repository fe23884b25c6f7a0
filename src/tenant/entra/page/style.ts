import { createHash } from 'node:crypto';

/** The sign-in page's style, inline and allowed by its hash, so that the page needs no second request. */
export const style = `
:root { color-scheme: light dark; --page: #f3f2f1; --card: #fff; --text: #242424; --quiet: #5c5c5c; --line: #d1d1d1;
  --hover: #f5f5f5; --accent: #0f6cbd; --disc: #cfe4fa; --on-disc: #0e4775; --warn: #fdf3e1; }
@media (prefers-color-scheme: dark) { :root { --page: #141414; --card: #292929; --text: #fff; --quiet: #c7c7c7;
  --line: #525252; --hover: #3d3d3d; --accent: #62abf5; --disc: #0e4775; --on-disc: #cfe4fa; --warn: #4a3a12; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 16px; background: var(--page);
  color: var(--text); font: 400 14px/20px "Segoe UI", "Segoe UI Web (West European)", -apple-system,
  BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif; }
main { width: 100%; max-width: 440px; padding: 24px 32px; background: var(--card); border-radius: 8px;
  box-shadow: 0 0 2px rgba(0,0,0,.12), 0 8px 16px rgba(0,0,0,.14); border: 1px solid transparent; }
@media (max-width: 480px) { main { padding: 20px 16px; } body { padding: 8px; place-items: start center; } }
.brand { margin: 0 0 12px; color: var(--quiet); font-weight: 600; }
h1 { margin: 0 0 4px; font-size: 24px; line-height: 32px; font-weight: 600; }
p { margin: 0 0 16px; } .quiet { color: var(--quiet); } .notice { padding: 8px 12px; border-radius: 4px;
  background: var(--warn); }
ul { list-style: none; margin: 0 -12px 16px; padding: 0; }
.person { display: flex; align-items: center; gap: 12px; width: 100%; min-height: 60px; padding: 4px 12px; border: 0;
  border-radius: 4px; background: none; color: inherit; font: inherit; text-align: left; text-decoration: none;
  cursor: pointer; }
.person:hover { background: var(--hover); }
.disc { flex: none; width: 40px; height: 40px; border-radius: 50%; display: grid; place-items: center;
  background: var(--disc); color: var(--on-disc); font-weight: 600; }
.who { min-width: 0; overflow-wrap: anywhere; } .who b { display: block; font-weight: 600; }
.who span { color: var(--quiet); font-size: 12px; line-height: 16px; display: block; }
form.find { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
label { flex: 1 1 180px; font-weight: 600; }
input[type=search], input[type=text] { display: block; width: 100%; min-height: 44px; margin-top: 4px; padding: 0 12px; font: inherit;
  color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: 4px; }
form.find button, .plain { min-height: 44px; padding: 0 20px; font: inherit; font-weight: 600; color: inherit;
  background: var(--card); border: 1px solid var(--quiet); border-radius: 4px; cursor: pointer; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--text); outline-offset: 2px; }
`;

/** For `style-src`. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
