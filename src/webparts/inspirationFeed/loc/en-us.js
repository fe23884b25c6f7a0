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
    none_heading: 'No ideas for this choice yet',
    none_text: 'Choose something else meanwhile.',
    showAll: 'Show all ideas',
    shownFromBefore: 'You see the ideas as they were last time. They couldn’t be fetched again just now.',
    findingFailed: 'Search and filters couldn’t be fetched.'
  };
});
