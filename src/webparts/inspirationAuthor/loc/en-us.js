define([], function () {
  return {
    loading: 'Getting ready …'
  };
});
