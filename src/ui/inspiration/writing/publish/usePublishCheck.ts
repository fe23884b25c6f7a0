import * as React from 'react';
import { linksIn } from '../../../../domain/inspiration/writing/ideaTexts';
import type { Idea } from '../../../../domain/inspiration/writing/idea';
import { publishCheck } from '../../../../domain/inspiration/writing/publishCheck';
import type { Finding, FindingKind } from '../../../../domain/inspiration/writing/publishCheck';
import type { LinkProbe } from '../../../../domain/inspiration/writing/linkProbe';

interface PublishCheckModel {
  readonly findings: readonly Finding[];
  /** A question that publishing waits for is answered. */
  readonly answer: (kind: FindingKind) => void;
  /** Links to other hosts, which are asked only when the author wants it. */
  readonly foreignLinks: 'none' | 'unasked' | 'asking' | 'asked';
  readonly askForeignLinks: () => void;
}

type Answers = ReadonlyMap<string, boolean | 'unknown'>;

/** What is to be said about an idea before it is published. Links on the portal's own host are tried at once. */
export function usePublishCheck(idea: Idea, probe: LinkProbe): PublishCheckModel {
  const [answered, setAnswered] = React.useState<readonly FindingKind[]>([]);
  const { answers, ask, isAsking } = useLinkAnswers(probe);
  const links = [...new Set(linksIn(idea).map(({ address }) => address))];
  const own = links.filter((address) => probe.isOwn(address));
  const foreign = links.filter((address) => !probe.isOwn(address));
  const ownKey = own.join(' ');
  React.useEffect(() => void ask(ownKey === '' ? [] : ownKey.split(' ')), [ask, ownKey]);
  const answeredAs = (wanted: boolean | 'unknown'): string[] => links.filter((link) => answers.get(link) === wanted);
  const known = {
    ownOrigin: window.location.origin,
    answered,
    deadLinks: answeredAs(false),
    unreachedLinks: answeredAs('unknown'),
  };
  const isAsked = foreign.every((link) => answers.has(link));
  return {
    findings: publishCheck(idea, known),
    answer: (kind) => setAnswered((before) => [...before, kind]),
    foreignLinks: foreign.length === 0 ? 'none' : isAsking ? 'asking' : isAsked ? 'asked' : 'unasked',
    askForeignLinks: () => void ask(foreign),
  };
}

function useLinkAnswers(probe: LinkProbe): {
  answers: Answers;
  isAsking: boolean;
  ask: (links: readonly string[]) => Promise<void>;
} {
  const [answers, setAnswers] = React.useState<Answers>(new Map());
  const [isAsking, setAsking] = React.useState(false);
  const isThere = React.useRef(true);
  React.useEffect(
    () => () => {
      isThere.current = false;
    },
    []
  );
  const ask = React.useCallback(
    async (links: readonly string[]): Promise<void> => {
      if (links.length === 0) {
        return;
      }
      setAsking(true);
      const told = await Promise.all(links.map(async (link) => [link, await probe.answers(link)] as const));
      if (isThere.current) {
        setAnswers((before) => new Map([...before, ...told]));
        setAsking(false);
      }
    },
    [probe]
  );
  return { answers, isAsking, ask };
}
