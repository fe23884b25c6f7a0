define([], function () {
  return {
    loading: 'Gør klar …'
  };
});
