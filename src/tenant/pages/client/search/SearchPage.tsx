import * as React from 'react';
import { fill, longDate, usePage } from '../page';
import { problemSentence, type Rest } from '../rest';
import { searchSite, summaryPieces, type SearchAnswer, type SearchResult } from './searchResults';

type SearchState =
  | { state: 'idle' } | { state: 'loading' } | { state: 'failed'; why: string } | { state: 'loaded'; answer: SearchAnswer };

/** `/_layouts/15/search.aspx?q=…`: what SharePoint search finds on this site. */
export function SearchPage({ rest, query }: { rest: Rest; query: string }): React.ReactElement {
  const { data, words } = usePage();
  const [state, setState] = React.useState<SearchState>({ state: query ? 'loading' : 'idle' });
  const load = React.useCallback((shown: SearchResult[]) => {
    searchSite(rest, data.web.absoluteUrl, query, shown.length).then(
      (answer) => setState({ state: 'loaded', answer: { ...answer, results: [...shown, ...answer.results] } }),
      (error: unknown) => setState({ state: 'failed', why: problemSentence(error, words) }),
    );
  }, [rest, data.web.absoluteUrl, query, words]);
  React.useEffect(() => {
    if (query) {
      load([]);
    }
  }, [load, query]);
  const loaded = state.state === 'loaded' ? state.answer : undefined;
  return (
    <div className="searchPage">
      <h1>{words.searchTitle}</h1>
      <p role="status">{statusOf(state, query, words)}</p>
      {state.state === 'failed' && (
        <button type="button" className="button" onClick={() => load([])}>{words.tryAgain}</button>
      )}
      {loaded && loaded.results.length > 0 && (
        <ol className="results">
          {loaded.results.map((result) => <ResultItem key={result.path} result={result} />)}
        </ol>
      )}
      {loaded && loaded.results.length < loaded.total && (
        <button type="button" className="button" onClick={() => load(loaded.results)}>{words.searchMore}</button>
      )}
    </div>
  );
}

function statusOf(state: SearchState, query: string, words: ReturnType<typeof usePage>['words']): string {
  switch (state.state) {
    case 'idle': return words.searchPrompt;
    case 'loading': return words.searchLoading;
    case 'failed': return `${words.searchFailed} ${state.why}`;
    case 'loaded': return state.answer.total === 0 ? fill(words.searchNone, query)
      : state.answer.total === 1 ? fill(words.searchOne, query) : fill(words.searchMany, state.answer.total, query);
  }
}

function ResultItem({ result }: { result: SearchResult }): React.ReactElement {
  const { data } = usePage();
  return (
    <li className="result">
      <h2><a href={result.path}>{result.title}</a></h2>
      <p className="resultMeta">
        {[result.author, result.date && longDate(result.date, data.language)].filter(Boolean).join(' · ')}
      </p>
      <p>{summaryPieces(result.summary).map((piece, index) => (
        piece.isHit ? <mark key={index}>{piece.text}</mark> : <React.Fragment key={index}>{piece.text}</React.Fragment>
      ))}</p>
    </li>
  );
}
