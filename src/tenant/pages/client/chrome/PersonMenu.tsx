import * as React from 'react';
import { THEME_NAMES, type ThemeName } from '../../themes';
import { Avatar } from '../Avatar';
import { fill, usePage } from '../page';
import { chooseTheme } from '../runtime/pageTheming';
import { useDisclosure } from './useDisclosure';

/** Who is signed in; theme, display language, switching person and signing out. */
export function PersonMenu(): React.ReactElement {
  const { data, words } = usePage();
  const { isOpen, toggle, containerRef, buttonRef } = useDisclosure();
  return (
    <div className="personMenu" ref={containerRef}>
      <button
        type="button" ref={buttonRef} className="personButton" aria-expanded={isOpen} aria-controls="personPanel"
        aria-label={fill(words.personMenu, data.user.displayName)} onClick={toggle}
      >
        <Avatar name={data.user.displayName} />
      </button>
      <div id="personPanel" className="panel" hidden={!isOpen}>
        <p className="personName">{data.user.displayName}</p>
        <p className="personMail">{data.user.userPrincipalName}</p>
        <ThemeChoice />
        <LanguageChoice />
        <PersonSwitch />
        <a className="panelLink" href="/_layouts/15/SignOut.aspx">{words.signOut}</a>
      </div>
    </div>
  );
}

function ThemeChoice(): React.ReactElement {
  const { data, words } = usePage();
  const [theme, setTheme] = React.useState<ThemeName>(data.theme);
  const labels: Record<ThemeName, string> = {
    light: words.themeLight, dark: words.themeDark, contrast: words.themeContrast,
  };
  const choose = (name: ThemeName): void => {
    setTheme(name);
    chooseTheme(name);
  };
  return (
    <fieldset className="choices">
      <legend>{words.theme}</legend>
      {THEME_NAMES.map((name) => (
        <label key={name}>
          <input type="radio" name="theme" checked={theme === name} onChange={() => choose(name)} />
          {labels[name]}
        </label>
      ))}
    </fieldset>
  );
}

function LanguageChoice(): React.ReactElement {
  const { data, words } = usePage();
  const choose = (language: string): void => {
    document.cookie = `spDisplayLanguage=${language}; path=/; max-age=31536000; samesite=lax`;
    window.location.reload();
  };
  return (
    <fieldset className="choices">
      <legend>{words.displayLanguage}</legend>
      {[['da', 'Dansk'], ['en', 'English']].map(([code = '', name]) => (
        <label key={code} lang={code}>
          <input type="radio" name="language" checked={data.language === code} onChange={() => choose(code)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

function PersonSwitch(): React.ReactElement {
  const { data, words } = usePage();
  const back = encodeURIComponent(window.location.pathname + window.location.search);
  return (
    <nav className="personSwitch" aria-label={words.switchPerson}>
      <p className="panelHeading" aria-hidden="true">{words.switchPerson}</p>
      <ul>
        {data.persons.filter((person) => person.name !== data.user.displayName).map((person) => (
          <li key={person.key}>
            <a className="panelLink" href={`/_layouts/15/signin?as=${person.key}&ReturnUrl=${back}`}>{person.name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
