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
    none_heading: 'Ingen ideer til det valgte endnu',
    none_text: 'Vælg noget andet imens.',
    showAll: 'Vis alle ideer',
    shownFromBefore: 'Du ser ideerne, som de var sidst. De kunne ikke hentes igen lige nu.',
    search: 'Søg i ideerne',
    clearSearch: 'Ryd søgningen',
    filters: 'Filtre',
    view: 'Visning',
    view_newest: 'Nyeste',
    view_mostTried: 'Mest prøvet',
    view_saved: 'Gemt til senere',
    view_tried: 'Prøvet på min stue',
    findingFailed: 'Filtrene kunne ikke hentes.',
    shareIdea: 'Del en idé',
    myIdeas: 'Mine ideer'
  };
});
