import * as React from 'react';
import { pageTheme, sectionTheme, themeVariables, type ThemeName } from '../../themes';
import { usePage } from '../page';
import type { CanvasColumn, CanvasSection } from './canvas';

interface CanvasLayoutProps {
  sections: CanvasSection[];
  theme: ThemeName;
  /** What stands in a column. */
  column: (section: CanvasSection, column: CanvasColumn, index: number) => React.ReactNode;
  /** What stands before a section, in edit mode. */
  before?: (section: CanvasSection, index: number) => React.ReactNode;
}

/** Sections and columns in SharePoint's grid; a vertical section stands beside all others. */
export function CanvasLayout({ sections, theme, column, before }: CanvasLayoutProps): React.ReactElement {
  const { words } = usePage();
  const show = (section: CanvasSection): React.ReactElement => (
    <React.Fragment key={section.key}>
      {before?.(section, sections.indexOf(section))}
      <div className={sectionClass(section)} style={sectionStyle(section, theme)}>
        <div className={`columns ${columnsClass(section.columns)}`}>
          {section.columns.map((one, index) => (
            <div key={index} className="column">{column(section, one, index)}</div>
          ))}
        </div>
      </div>
    </React.Fragment>
  );
  const vertical = sections.find((section) => section.isVertical);
  const main = sections.filter((section) => !section.isVertical).map(show);
  if (!vertical) {
    return <>{main}</>;
  }
  return (
    <div className="withSide">
      <div className="besideMain">{main}</div>
      <aside className="besideSide" aria-label={words.sideColumn}>{show(vertical)}</aside>
    </div>
  );
}

function sectionClass(section: CanvasSection): string {
  const isFullWidth = section.columns.some((column) => column.factor === 0);
  return ['section', isFullWidth ? 'fullWidth' : '', section.emphasis > 0 ? 'emphasized' : ''].filter(Boolean).join(' ');
}

/** "4-8", "6-6", "12": the column widths as a class name. */
function columnsClass(columns: CanvasColumn[]): string {
  return `cols-${columns.map((column) => column.factor).join('-')}`;
}

/** The colours of a section with a background of its own, as the variables everything in it uses. */
function sectionStyle(section: CanvasSection, theme: ThemeName): React.CSSProperties {
  const own = section.emphasis > 0 ? sectionTheme(pageTheme(theme), section.emphasis) : undefined;
  if (!own) {
    return {};
  }
  const style: Record<string, string> = {};
  for (const declaration of themeVariables(own).split(';').filter((one) => one.startsWith('--'))) {
    const colon = declaration.indexOf(':');
    style[declaration.slice(0, colon)] = declaration.slice(colon + 1);
  }
  return style;
}
