import * as React from 'react';
import type { SitePageData } from '../../pageData';
import { withChangedPart } from '../canvas/canvasEdits';
import { usePage } from '../page';
import { TitleArea } from '../page/TitleArea';
import type { Rest } from '../rest';
import { EditBar } from './EditBar';
import { EditCanvas } from './EditCanvas';
import { PropertyPane } from './PropertyPane';
import { onPaneRequest, setOpenPane } from './propertyPaneRegistry';
import { usePageEditor } from './usePageEditor';

/** A page checked out to its editor. */
export function EditPage({ page, rest }: { page: SitePageData; rest: Rest }): React.ReactElement {
  const editor = usePageEditor(page, rest);
  const [openPart, setOpenPart] = React.useState<string>();
  React.useEffect(() => setOpenPane(openPart), [openPart]);
  React.useEffect(() => onPaneRequest((instanceId, action) => {
    setOpenPart((now) => (action === 'Close' || (action === 'Toggle' && now === instanceId) ? undefined : instanceId));
  }), []);
  const parts = editor.canvas.sections.flatMap((section) => section.columns).flatMap((column) => column.parts);
  const open = parts.find((part) => (part.raw.webPartData?.instanceId ?? part.id) === openPart);
  return (
    <>
      <EditBar page={page} editor={editor} />
      <div className={open ? 'editArea withPane' : 'editArea'}>
        <main id="main" tabIndex={-1} className="page">
          <EditTitle page={page} title={editor.title} setTitle={editor.setTitle} />
          <EditCanvas editor={editor} onOpenPane={setOpenPart} openPart={openPart} />
        </main>
        {open && (
          <PropertyPane
            key={openPart} part={open} rest={rest} page={page} onClose={() => setOpenPart(undefined)}
            onChange={(change) => editor.change((canvas) => withChangedPart(canvas, open.id, change))}
          />
        )}
      </div>
    </>
  );
}

function EditTitle({ page, title, setTitle }: { page: SitePageData; title: string; setTitle: (text: string) => void }): React.ReactElement {
  const { words } = usePage();
  if (page.layout === 'Home') {
    return <TitleArea page={page} />;
  }
  return (
    <>
      <h1 className="visuallyHidden">{words.editing}: {title}</h1>
      <TitleArea page={page}>
        <textarea
          className="titleField" aria-label={words.pageTitle} placeholder={words.untitled} rows={1} maxLength={255} value={title}
          onChange={(event) => setTitle(event.target.value.replace(/\n/g, ' '))}
        />
      </TitleArea>
    </>
  );
}
