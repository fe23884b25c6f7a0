import * as React from 'react';
import type { NavigationNode } from '../../pageData';
import { isSafeLink } from '../html';
import { Icon } from '../Icon';
import { fill, initials, ownPath, usePage } from '../page';
import { useDisclosure } from './useDisclosure';

/** The site's logo, name and horizontal navigation. */
export function SiteHeader(): React.ReactElement {
  const { data, words } = usePage();
  return (
    <div className="siteHeader" role="region" aria-label={words.siteHeader}>
      <a className="siteTitle" href={data.web.path || '/'}>
        <span className="siteLogo" aria-hidden="true" data-initials={initials(data.web.title)} />
        <span className="siteName">{data.web.title}</span>
      </a>
      {data.navigation.length > 0 && <SiteNavigation nodes={data.navigation} />}
    </div>
  );
}

function SiteNavigation({ nodes }: { nodes: NavigationNode[] }): React.ReactElement {
  const { words } = usePage();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <nav className="siteNavigation" aria-label={words.navigation}>
      <button type="button" className="navToggle" aria-expanded={isOpen} aria-controls="siteLinks" onClick={() => setOpen(!isOpen)}>
        <Icon name="menu" /> <span className="navToggleName">{words.menu}</span>
      </button>
      <ul id="siteLinks" className={isOpen ? 'siteLinks open' : 'siteLinks'}>
        {nodes.map((node) => (
          <li key={`${node.title} ${node.url}`}>
            {node.children.length > 0 ? <NodeWithChildren node={node} /> : <NodeLink node={node} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NodeLink({ node }: { node: NavigationNode }): React.ReactElement {
  const { data } = usePage();
  // The home page is also read under the site's own address.
  const isHere = ownPath(node.url) === (data.page?.path ?? ownPath(window.location.href));
  return <a className="siteLink" href={isSafeLink(node.url) ? node.url : undefined} aria-current={isHere ? 'page' : undefined}>{node.title}</a>;
}

function NodeWithChildren({ node }: { node: NavigationNode }): React.ReactElement {
  const { words } = usePage();
  const { isOpen, toggle, containerRef, buttonRef } = useDisclosure();
  const id = React.useMemo(() => `sub-${Math.random().toString(36).slice(2)}`, []);
  return (
    <div className="siteSub" ref={containerRef}>
      <NodeLink node={node} />
      <button
        type="button" ref={buttonRef} className="iconButton" aria-expanded={isOpen} aria-controls={id}
        aria-label={fill(words.subLinks, node.title)} onClick={toggle}
      >
        <Icon name="chevronDown" />
      </button>
      <ul id={id} className="panel" hidden={!isOpen}>
        {node.children.map((child) => <li key={child.url}><NodeLink node={child} /></li>)}
      </ul>
    </div>
  );
}
