(function () {
  'use strict';
  var wish = 'auto';
  try {
    wish = localStorage.getItem('forewalk-theme') || 'auto';
  } catch (e) {
    // A page opened from disk may have no storage; the system's wish holds then.
  }
  if (wish === 'light' || wish === 'dark') {
    document.documentElement.dataset.theme = wish;
  }
})();
