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
    search: 'Search the ideas',
    clearSearch: 'Clear the search',
    filters: 'Filters',
    view: 'View',
    view_newest: 'Newest',
    view_mostTried: 'Most tried',
    view_saved: 'Saved for later',
    view_tried: 'Tried in my room',
    findingFailed: 'The filters couldn’t be fetched.',
    shareIdea: 'Share an idea',
    myIdeas: 'My ideas'
  };
});
