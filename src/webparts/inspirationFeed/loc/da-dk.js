define([], function () {
  return {
    heading: 'Ideer fra IT-ambassadørerne',
    loading: 'Henter ideer …',
    showMore: 'Vis flere',
    loadingMore: 'Henter flere …',
    showing_one: 'Viser {count} idé',
    showing_other: 'Viser {count} ideer',
    empty_heading: 'Her kommer ideerne',
    empty_text: 'IT-ambassadørerne har ikke delt nogen endnu.',
    emptyTheme_heading: 'Ingen ideer til temaet endnu',
    emptyTheme_text: 'Se ideerne til de andre temaer imens.',
    showAll: 'Vis alle temaer',
    shownFromBefore: 'Du ser ideerne, som de var sidst. De kunne ikke hentes igen lige nu.',
    pane_description: 'Ideerne kommer fra webstedets nyheder af typen Idé, nyeste først.',
    pane_pageSize: 'Ideer ad gangen',
    pane_theme: 'Læreplanstema',
    pane_readersChoose: 'Læseren vælger selv'
  };
});
