define([], function () {
  return {
    heading: 'Ideas from the IT ambassadors',
    loading: 'Fetching ideas …',
    showMore: 'Show more',
    loadingMore: 'Fetching more …',
    showing_one: 'Showing {count} idea',
    showing_other: 'Showing {count} ideas',
    empty_heading: 'This is where the ideas will be',
    empty_text: 'The IT ambassadors haven’t shared any yet.',
    emptyTheme_heading: 'No ideas for this theme yet',
    emptyTheme_text: 'Have a look at the ideas for the other themes meanwhile.',
    showAll: 'Show all themes',
    shownFromBefore: 'You see the ideas as they were last time. They couldn’t be fetched again just now.',
    pane_description: 'The ideas are the site’s news of the type Idé, newest first.',
    pane_pageSize: 'Ideas at a time',
    pane_theme: 'Curriculum theme',
    pane_readersChoose: 'Readers choose'
  };
});
