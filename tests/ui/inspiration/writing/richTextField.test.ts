/** @jest-environment jsdom */
import * as fc from 'fast-check';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { linkAddressOf } from '../../../../src/ui/inspiration/writing/richText/linkAddress';
import { openEditor, showText } from '../../../../src/ui/inspiration/writing/richText/openEditor';
import { pastedHtml } from '../../../../src/ui/inspiration/writing/richText/pasted';
import { documentOf, richTextIn } from '../../../../src/ui/inspiration/writing/richText/richTextOf';

const written = (html: string): string => richTextIn(documentOf(html));

/** An editor in a page of its own, and the text that has come out of it. */
function anEditor(text = ''): { view: EditorView; told: string[]; led: string[] } {
  const told: string[] = [];
  const led: string[] = [];
  const view = openEditor(document.body.appendChild(document.createElement('div')), {
    text,
    attributes: {},
    waysOut: () => ({
      onEnterAtEnd: () => led.push('next step'),
      onBackspaceInEmpty: () => led.push('step before'),
      onLink: () => led.push('link')
    }),
    onText: (next) => told.push(next),
    onState: () => undefined
  });
  return { view, told, led };
}

/** Types as a keyboard does: what the field's rules take over isn't set in as it is. */
function type(view: EditorView, text: string): void {
  for (const character of text) {
    const { from, to } = view.state.selection;
    const insert = (): typeof view.state.tr => view.state.tr.insertText(character, from, to);
    if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, character, insert))) {
      view.dispatch(insert());
    }
  }
}

function press(view: EditorView, key: string, more: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, ...more });
  view.someProp('handleKeyDown', (handle) => handle(view, event));
}

const last = (told: readonly string[]): string | undefined => told[told.length - 1];

describe('the vocabulary', () => {
  test.each([
    ['<p>Vi gik <strong>stille</strong> ud</p>', '<p>Vi gik <strong>stille</strong> ud</p>'],
    ['<ul><li>lyt</li><li>peg<ul><li>på fuglen</li></ul></li></ul>', '<ul><li>lyt</li><li>peg<ul><li>på fuglen</li></ul></li></ul>'],
    ['<p>en<br>to</p>', '<p>en<br>to</p>'],
    ['<p><a href="https://www.dr.dk/">DR</a></p>', '<p><a href="https://www.dr.dk/">DR</a></p>'],
    ['<h2>Overskrift</h2><p>tekst</p>', '<p>Overskrift</p><p>tekst</p>'],
    ['<p style="color:red">rød <span style="font-weight:700">fed</span></p>', '<p>rød <strong>fed</strong></p>'],
    ['<b style="font-weight:normal"><p>fra Google Docs</p></b>', '<p>fra Google Docs</p>'],
    ['<p></p>', '']
  ])('%s becomes %s', (html, text) => {
    expect(written(html)).toBe(text);
  });

  test.each([
    '<p><a href="javascript:alert(1)">klik</a></p>',
    '<p><a href="java\tscript:alert(1)">klik</a></p>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><a href="javascript:alert(1)">x</a></svg>',
    '<p onclick="alert(1)" style="background:url(javascript:alert(1))">x</p>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe><script>alert(1)</script>',
    '<math><mi xlink:href="data:x,<script>alert(1)</script>">x</mi></math>'
  ])('nothing of %s is left that could run', (html) => {
    expect(written(html)).not.toMatch(/<(?!\/?(?:p|br|strong|em|a|ul|ol|li)\b)|javascript:|on\w+=|style=/i);
  });

  test('what is written is read as the same again, whatever was pasted', () => {
    const word = fc.constantFrom('a', ' ', '<', '&', 'æ', '<b>b</b>', '<i>', '</i>', '<ul><li>', '</li></ul>', '<br>', '<p>', '</p>', '<a href="/x">l</a>');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (parts) => {
        const first = written(parts.join(''));
        // An item without words of its own may be taken together with the one below it.
        const again = written(first);
        expect(again.replace(/<[^>]*>/g, '')).toBe(first.replace(/<[^>]*>/g, ''));
        expect(written(again)).toBe(again);
      })
    );
  });
});

describe('pasted', () => {
  const word = (items: readonly [sign: string, text: string][]): string =>
    items
      .map(([sign, text]) => `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;</span></span><![endif]>${text}</p>`)
      .join('');

  test('the words of a table stay apart', () => {
    expect(written(pastedHtml('<table><tr><th>Tid</th><td>Sted</td></tr><tr><td>ti</td><td>ude</td></tr></table>'))).toBe(
      '<p>Tid</p><p>Sted</p><p>ti</p><p>ude</p>'
    );
  });

  test.each([
    [[['·', 'lyt'], ['·', 'peg']], '<ul><li>lyt</li><li>peg</li></ul>'],
    [[['1.', 'lyt'], ['2.', 'peg']], '<ol><li>lyt</li><li>peg</li></ol>']
  ] as [[string, string][], string][])('a list from Word, %j, is a list', (items, text) => {
    const html = `<html><head><style>p.MsoListParagraph{margin:0}</style></head><body>${word(items)}</body></html>`;
    expect(written(pastedHtml(html))).toBe(text);
  });
});

describe('typing', () => {
  test('a dash and a space begin a list, and Enter in its empty item ends it', () => {
    const { view, told } = anEditor();
    type(view, '- lyt');
    press(view, 'Enter');
    type(view, 'peg');
    press(view, 'Enter');
    press(view, 'Enter');
    type(view, 'Så gik vi hjem');
    expect(last(told)).toBe('<ul><li>lyt</li><li>peg</li></ul><p>Så gik vi hjem</p>');
  });

  test('Enter twice at the end leads to the next step, and leaves no empty line', () => {
    const { view, told, led } = anEditor();
    type(view, 'Vi gik ud');
    press(view, 'Enter');
    expect(led).toEqual([]);
    press(view, 'Enter');
    expect(led).toEqual(['next step']);
    expect(last(told)).toBe('<p>Vi gik ud</p>');
    expect(view.state.doc.childCount).toBe(1);
  });

  test('Backspace leads back only from a field in which nothing is written', () => {
    const { view, led } = anEditor('<p>a</p>');
    press(view, 'Backspace');
    expect(led).toEqual([]);
    view.dispatch(view.state.tr.delete(1, 2));
    press(view, 'Backspace');
    expect(led).toEqual(['step before']);
  });

  test('what another changed comes in without being told as typed, and undo leaves it', () => {
    const { view, told } = anEditor('<p>Vi gik ud</p>');
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 4)));
    showText(view, '<p>Vi gik ind</p>');
    expect(told).toEqual([]);
    expect(view.state.selection.from).toBe(4);
    press(view, 'z', { ctrlKey: true });
    expect(richTextIn(view.state.doc)).toBe('<p>Vi gik ind</p>');
  });
});

describe('the address of a link', () => {
  test.each([
    ['www.dr.dk', 'https://www.dr.dk'],
    ['emu.dk/dagtilbud?x=1', 'https://emu.dk/dagtilbud?x=1'],
    ['  https://dr.dk ', 'https://dr.dk'],
    ['navn@herning.dk', 'mailto:navn@herning.dk'],
    ['/sites/ambassadorportal', '/sites/ambassadorportal'],
    ['//ond.dk', undefined],
    ['/\\ond.dk', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['bare ord', undefined],
    ['', undefined]
  ])('%s → %s', (typed, address) => {
    expect(linkAddressOf(typed)).toBe(address);
  });
});
