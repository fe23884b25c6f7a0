define([], function () {
  return {
    inspiration: 'Inspiration',
    newIdea: 'Ny idé',
    newIdeas: 'Nye ideer',
    seeIdea: 'Se ideen',
    allIdeas: 'Alle ideer',
    loading: 'Henter ideer …',
    empty_heading: 'Her kommer ideerne',
    empty_text: 'IT-ambassadørerne har ikke delt nogen endnu.',
    offline_text: 'Prøv igen, når forbindelsen er tilbage.',
    pane_description: 'Kortet viser den nyeste idé. Når det åbnes, vises de tre nyeste.',
    pane_site: 'Portalens websted',
    pane_site_description: 'Stien, fx /sites/ambassadorportal. Tom, når dashboardet ligger på portalens eget websted.'
  };
});
