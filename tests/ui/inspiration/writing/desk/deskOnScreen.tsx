import * as React from 'react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act } from 'react-dom/test-utils';
import type { WritingPlace } from '../../../../../src/domain/inspiration/writing/writingPlace';
import type { DeskWords } from '../../../../../src/ui/inspiration/writing/desk/words';
import { danishWords } from '../../../shared/danishWords';
import { draw } from '../../readingDoubles';

export const words = danishWords<DeskWords>('inspirationDesk');

export const now = (): Date => new Date('2026-11-22T09:00:00Z');

/** Where the person went. */
export const moves: WritingPlace[] = [];

export const onMove = (place: WritingPlace): void => {
  moves.push(place);
};

/** Draws a view of the desk with what Fluent's components stand in. */
export async function drawDesk(view: React.ReactElement): Promise<HTMLElement> {
  const host = await draw(<FluentProvider theme={webLightTheme}>{view}</FluentProvider>);
  await settled();
  return host;
}

/** Lets what was asked of the ports be answered and drawn. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 5; round++) {
    await act(async () => undefined);
  }
}

const visibleText = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The one of this role and name, in the whole document: menus and dialogs stand beside the view. */
export function control(role: 'button' | 'menuitem' | 'switch' | 'combobox' | 'option', name: string): HTMLElement {
  const native = { button: 'button', menuitem: '[role=menuitem]', switch: '[role=switch]', combobox: 'input[role=combobox]', option: '[role=option]' };
  const found = [...document.querySelectorAll<HTMLElement>(native[role])].find((one) => nameOf(one).startsWith(name));
  if (!found) {
    throw new Error(`No ${role} "${name}" in: ${visibleText(document.body)}`);
  }
  return found;
}

function nameOf(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  return element.getAttribute('aria-label') ?? visibleText(label ?? element);
}

export async function choose(...of: Parameters<typeof control>): Promise<void> {
  await act(async () => control(...of).click());
  await settled();
}

/** The lines of the list, as they read. */
export function lines(host: HTMLElement): string[] {
  return [...host.querySelectorAll('li')].filter((line) => !line.closest('[role=dialog]')).map(visibleText);
}
