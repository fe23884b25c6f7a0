import * as React from 'react';
import type { SitePageData } from '../../pageData';
import { type Canvas, parseCanvas } from '../canvas/canvas';
import { ReadCanvas } from '../canvas/ReadCanvas';
import { contentLanguage, usePage } from '../page';
import { problemSentence, type Rest } from '../rest';
import { EditPage } from '../edit/EditPage';
import { checkOut } from '../edit/pageApi';
import { CommandBar } from './CommandBar';
import { Social } from './Social';
import { TitleArea } from './TitleArea';

/** A site page: for a reader, or for an editor once it is checked out to them. */
export function SitePage({ page, rest }: { page: SitePageData; rest: Rest }): React.ReactElement {
  const { data, words } = usePage();
  const [editing, setEditing] = React.useState<SitePageData>();
  const [isStarting, setStarting] = React.useState(false);
  const [problem, setProblem] = React.useState('');
  const startEditing = (): void => {
    setStarting(true);
    setProblem('');
    checkOut(rest, page).then(setEditing, (error: unknown) => setProblem(problemSentence(error, words)))
      .finally(() => setStarting(false));
  };
  const begin = React.useRef(startEditing);
  React.useEffect(() => {
    if (page.canEdit && /[?&]Mode=Edit\b/i.test(window.location.search)) {
      begin.current();
    }
  }, [page]);
  if (editing) {
    return <EditPage page={editing} rest={rest} />;
  }
  return (
    <>
      <CommandBar page={page} rest={rest} onEdit={startEditing} isStarting={isStarting} problem={problem} />
      <main id="main" tabIndex={-1}>
        <article className="page" lang={contentLanguage(data.web)}>
          <TitleArea page={page} />
          <ReadContent page={page} />
        </article>
        {hasSocial(page) && <Social page={page} rest={rest} />}
      </main>
    </>
  );
}

/** SharePoint shows no likes under a home page, unless it has comments. */
function hasSocial(page: SitePageData): boolean {
  return page.layout !== 'Home' || !page.commentsDisabled;
}

function ReadContent({ page }: { page: SitePageData }): React.ReactElement {
  const { words } = usePage();
  const canvas = React.useMemo(() => readableCanvas(page.canvas), [page.canvas]);
  return canvas ? <ReadCanvas canvas={canvas} /> : <div className="columns"><p className="partMessage" role="alert">{words.brokenPage}</p></div>;
}

function readableCanvas(content: string): Canvas | undefined {
  try {
    return parseCanvas(content);
  } catch {
    return undefined;
  }
}
