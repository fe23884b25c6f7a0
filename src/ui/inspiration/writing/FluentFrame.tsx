import * as React from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import styles from './FluentFrame.module.scss';
import { fluentThemeOf } from './fluentTheme';

/** What Fluent's components stand in: they take the colours of the portal's frame around, dialogs and menus too. */
export function FluentFrame({ children }: { children: React.ReactNode }): React.ReactElement {
  const ref = React.useRef<HTMLDivElement>(null);
  const theme = useFrameTheme(ref);
  return (
    <div ref={ref} className={styles.frame}>
      {theme && (
        <FluentProvider theme={theme} className={styles.provider}>
          {children}
        </FluentProvider>
      )}
    </div>
  );
}

/** The theme of the frame around, and the next one when the host changes it. */
function useFrameTheme(ref: React.RefObject<HTMLElement>): Theme | undefined {
  const [theme, setTheme] = React.useState<Theme>();
  React.useLayoutEffect(() => {
    const element = ref.current;
    if (!element) {
      return undefined;
    }
    const read = (): void => {
      const computed = window.getComputedStyle(element);
      setTheme(fluentThemeOf((name) => computed.getPropertyValue(name).trim()));
    };
    read();
    const frame = element.closest('[style*="--amb-"]');
    const observer = new MutationObserver(read);
    if (frame) {
      observer.observe(frame, { attributeFilter: ['style'] });
    }
    return () => observer.disconnect();
  }, [ref]);
  return theme;
}
