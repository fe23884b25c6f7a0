define([], function () {
  return {
    description: 'Ideerne kommer fra webstedets nyheder af typen Idé.',
    look: 'Udseende',
    layout: 'Layout',
    layout_cards: 'Kort',
    layout_hero: 'Én stor og flere små',
    layout_list: 'Liste',
    layout_compact: 'Kompakt liste',
    pageSize: 'Ideer ad gangen',
    content: 'Hvilke ideer',
    view: 'Begynd med',
    readersChoose: 'Læseren vælger selv',
    theme: 'Læreplanstema',
    setting: 'Målgruppe',
    place: 'Sted',
    underMinutes: 'Tid',
    under: 'Under {count} minutter',
    tool: 'Værktøj',
    tool_hint: 'Værktøjets navn, som det står i ideerne, fx Book Creator',
    readers: 'Læserne',
    showsFilters: 'Søgning og filtre',
    shown: 'Vises',
    notShown: 'Vises ikke'
  };
});
