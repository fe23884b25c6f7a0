define([], function () {
  return {
    inspiration: 'Inspiration',
    newIdea: 'New idea',
    newIdeas: 'New ideas',
    seeIdea: 'See the idea',
    allIdeas: 'All ideas',
    loading: 'Fetching ideas …',
    empty_heading: 'This is where the ideas will be',
    empty_text: 'The IT ambassadors haven’t shared any yet.',
    offline_text: 'Try again when the connection is back.',
    pane_description: 'The card shows the newest idea. Opened, it shows the newest three.',
    pane_site: 'The portal’s site',
    pane_site_description: 'The path, such as /sites/ambassadorportal. Empty when the dashboard is on the portal’s own site.'
  };
});
