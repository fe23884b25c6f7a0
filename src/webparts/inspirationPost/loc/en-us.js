define([], function () {
  return {
    heading: 'Facts about the idea',
    loading: 'Fetching facts …',
    time: 'Time',
    place: 'Place',
    setting: 'For',
    tool: 'Tool',
    institution: 'Institution',
    noFacts_heading: 'The idea has no facts yet',
    noFacts_text: 'Fill in curriculum themes, setting, time and place under Page details.'
  };
});
