(function () {
  'use strict';
  var given = document.documentElement.dataset.given || 'auto';
  var wish = given;
  try {
    wish = localStorage.getItem('forewalk-theme') || given;
  } catch (e) {
    // A page opened from disk may have no storage; the given theme holds then.
  }
  if (wish === 'light' || wish === 'dark') {
    document.documentElement.dataset.theme = wish;
  }
})();
