import fc from 'fast-check';
import { partsOf } from '../../../src/ui/inspiration/finding/markedText';

const marked = (text: string, ...marks: string[]): string[] =>
  partsOf(text, marks).filter(({ isMarked }) => isMarked).map((part) => part.text);

describe('marking the words of a search', () => {
  it('loses and adds nothing, whatever the text and the marks', () => {
    const anyText = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(anyText, fc.array(anyText), (text, marks) => {
        expect(partsOf(text, marks).map((part) => part.text).join('')).toBe(text);
      })
    );
  });

  it('takes whole words only, in any case, also side by side', () => {
    expect(marked('Øret hører. I øret, ørets ØRET', 'øret')).toEqual(['Øret', 'øret', 'ØRET']);
    expect(marked('skov skov', 'skov')).toEqual(['skov', 'skov']);
  });

  it('takes what has signs in it for what it is', () => {
    expect(marked('Bee-Bot og C++ (to)', 'bee-bot', 'c++', '(to)')).toEqual(['Bee-Bot', 'C++', '(to)']);
  });
});
