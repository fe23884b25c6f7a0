define([], function () {
  return {
    heading: 'Fakta om ideen',
    loading: 'Henter fakta …',
    time: 'Tid',
    place: 'Sted',
    setting: 'Målgruppe',
    tool: 'Værktøj',
    institution: 'Institution',
    noFacts_heading: 'Ideen mangler fakta',
    noFacts_text: 'Udfyld læreplanstemaer, målgruppe, tid og sted under Sideoplysninger.'
  };
});
