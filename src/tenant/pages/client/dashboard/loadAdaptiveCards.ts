/** An Adaptive Card to draw: template, data to fill it with, and what its actions do. */
export interface CardDrawing {
  template: unknown;
  data: unknown;
  language: string;
  onOpenUrl: (address: string) => void;
  onSubmit: (data: unknown, id: string | undefined) => void;
}

/** What the script with Microsoft's library offers. */
interface AdaptiveCardsLibrary { draw: (drawing: CardDrawing) => HTMLElement }

declare global {
  interface Window { spAdaptiveCards?: AdaptiveCardsLibrary }
}

let loading: Promise<AdaptiveCardsLibrary> | undefined;

/** Microsoft's library for Adaptive Cards, a script of its own that most pages never need. */
export function adaptiveCards(clientUrl: string): Promise<AdaptiveCardsLibrary> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${clientUrl}adaptiveCards.js`;
    script.onload = () => (window.spAdaptiveCards ? resolve(window.spAdaptiveCards) : reject(new Error('adaptiveCards.js is empty.')));
    script.onerror = () => {
      loading = undefined;
      reject(new Error('adaptiveCards.js could not be fetched.'));
    };
    document.head.append(script);
  });
  return loading;
}
