define([], function () {
  return {
    heading: 'Ugens idé',
    loading: 'Henter ugens idé …',
    empty: 'Hver mandag står her en af de nyeste ideer. Den første er på vej.',
    pane_byItself: 'Skifter selv hver mandag'
  };
});
