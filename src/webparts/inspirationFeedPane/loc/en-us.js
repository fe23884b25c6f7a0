define([], function () {
  return {
    description: 'The ideas are the site’s news of the type Idé.',
    look: 'Look',
    layout: 'Layout',
    layout_cards: 'Cards',
    layout_hero: 'One large and several small',
    layout_list: 'List',
    layout_compact: 'Compact list',
    pageSize: 'Ideas at a time',
    content: 'Which ideas',
    view: 'View to begin with',
    readersChoose: 'Readers choose',
    theme: 'Curriculum theme',
    setting: 'For',
    place: 'Place',
    underMinutes: 'Time',
    under: 'Under {count} minutes',
    tool: 'Tool',
    tool_hint: 'The tool’s name as it stands in the ideas, such as Book Creator',
    readers: 'Readers',
    showsFilters: 'Search and filters',
    shown: 'Shown',
    notShown: 'Not shown'
  };
});
