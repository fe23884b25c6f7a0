define([], function () {
  return {
    tryAgain: 'Try again'
  };
});
