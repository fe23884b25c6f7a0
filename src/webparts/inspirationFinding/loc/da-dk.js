define([], function () {
  return {
    tryAgain: 'Prøv igen'
  };
});
