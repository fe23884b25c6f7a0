define([], function () {
  return {
    heading: 'Idea of the week',
    loading: 'Fetching the idea of the week …',
    empty: 'Every Monday one of the newest ideas stands here. The first is on its way.',
    pane_byItself: 'Changes by itself every Monday'
  };
});
