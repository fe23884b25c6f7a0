/**
 * Rules of the sheet. It prints black on white with thin lines only, since browsers leave grounds out and ink is dear.
 * `--type` is the size of the text; `--pictures` the share of their full height that pictures have.
 */
export const sheetStyles = `
@page { size: A4 portrait; margin: 12mm; }
* { box-sizing: border-box; }
html, body { margin: 0; padding: 0; background: #fff; color: #1b1b1b; }
body { font-family: 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
.sheet { --type: 11pt; --pictures: 1; display: flex; flex-direction: column; width: 186mm; min-height: 272mm;
  font-size: var(--type); line-height: 1.4; }
.head { display: grid; grid-template-columns: 1fr auto; gap: 0 7mm; padding-bottom: 4mm; border-bottom: .35mm solid #1b1b1b; }
.head figure { width: 68mm; margin: 0; }
.head img { max-height: none; }
.themes { margin: 0 0 1mm; font-size: .82em; font-weight: 600; letter-spacing: .02em; }
h1 { margin: 0 0 2mm; font-size: 2em; line-height: 1.12; font-weight: 650; text-wrap: balance; }
.facts { display: flex; flex-wrap: wrap; gap: 0 5mm; margin: 0 0 2mm; padding: 0; list-style: none; font-size: .86em; }
.facts b { font-weight: 600; color: #555; }
.head .text { font-size: .95em; }
.body { columns: 2; column-gap: 8mm; margin-top: 4mm; }
.text > :first-child { margin-top: 0; }
h3, h4, h5 { margin: .9em 0 .35em; font-size: 1.15em; line-height: 1.2; font-weight: 650; break-after: avoid; }
h4, h5 { font-size: 1em; }
p { margin: 0 0 .5em; orphans: 2; widows: 2; }
ul, ol { margin: 0 0 .5em; padding-left: 1.2em; }
li { margin-bottom: .2em; break-inside: avoid; }
ol { padding: 0; list-style: none; }
ol > li { position: relative; min-height: 1.7em; margin-bottom: .45em; padding: .1em 0 0 2.2em; }
ol > li::before { content: counter(list-item); position: absolute; left: 0; top: 0; width: 1.65em; height: 1.65em;
  border: .35mm solid #1b1b1b; border-radius: 50%; line-height: 1.55em; text-align: center; font-weight: 650; }
.body > .text { margin-bottom: .6em; }
figure { margin: 0 0 .7em; break-inside: avoid; }
img { display: block; max-width: 100%; max-height: calc(50mm * var(--pictures)); width: auto; height: auto; border-radius: 1.5mm; }
figcaption { font-size: .78em; color: #555; }
a { color: inherit; }
table { border-collapse: collapse; font-size: .9em; }
th, td { padding: 1mm 2mm; border: .2mm solid #999; text-align: left; }
.foot { display: grid; grid-template-columns: auto 1fr; gap: 0 4mm; align-items: center; margin-top: auto; padding-top: 3mm;
  font-size: 9pt; break-inside: avoid; }
.foot p { margin: 0; color: #555; }
.code { display: block; width: 23mm; height: 23mm; margin: -1mm 0 -1mm -2mm; }
.long { display: block; }
.long .foot { margin-top: 2mm; }
`;
