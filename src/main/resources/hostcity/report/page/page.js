(function () {
  'use strict';
  var tip = document.getElementById('tip');

  function show(mark, x, y) {
    tip.textContent = mark.dataset.tip;
    tip.hidden = false;
    var box = tip.getBoundingClientRect();
    var left = Math.min(Math.max(4, x + 14), window.innerWidth - box.width - 4);
    var top = y + 18 + box.height > window.innerHeight ? y - box.height - 10 : y + 18;
    tip.style.left = Math.max(4, left) + 'px';
    tip.style.top = Math.max(4, top) + 'px';
  }

  function hide() { tip.hidden = true; }

  function markOf(event) { return event.target.closest ? event.target.closest('.mark') : null; }

  document.addEventListener('pointermove', function (event) {
    var mark = markOf(event);
    if (mark) { show(mark, event.clientX, event.clientY); } else { hide(); }
  });
  document.addEventListener('pointerdown', function (event) {
    var mark = markOf(event);
    if (mark) { show(mark, event.clientX, event.clientY); } else { hide(); }
  });
  // The keyboard: one stop for each figure, arrows go from mark to mark.
  function showFocused() {
    var mark = document.activeElement;
    if (mark && mark.classList.contains('mark')) {
      var box = mark.getBoundingClientRect();
      show(mark, box.left + box.width / 2, box.top + box.height / 2);
    } else {
      hide();
    }
  }

  document.querySelectorAll('.marks').forEach(function (group) {
    var marks = Array.prototype.slice.call(group.children);
    marks.forEach(function (mark, i) { mark.setAttribute('tabindex', i === 0 ? '0' : '-1'); });
    group.addEventListener('keydown', function (event) {
      var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        marks[(marks.indexOf(event.target) + step + marks.length) % marks.length].focus();
      }
    });
  });
  document.addEventListener('focusin', showFocused);
  document.addEventListener('focusout', hide);
  document.addEventListener('scroll', showFocused, true);
  document.addEventListener('keydown', function (event) { if (event.key === 'Escape') { hide(); } });

  document.querySelectorAll('[data-filter]').forEach(function (input) {
    var rows = input.closest('details').querySelectorAll('tbody tr');
    input.addEventListener('input', function () {
      var wanted = input.value.toLowerCase();
      rows.forEach(function (row) { row.hidden = row.textContent.toLowerCase().indexOf(wanted) < 0; });
    });
  });

  var buttons = document.querySelectorAll('[data-language]');
  function speak(language) {
    document.documentElement.lang = language;
    document.querySelectorAll('main').forEach(function (main) { main.hidden = main.lang !== language; });
    buttons.forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.language === language));
    });
    var title = document.querySelector('main[lang="' + language + '"] h1');
    document.title = title.textContent;
  }
  buttons.forEach(function (button) {
    button.addEventListener('click', function () { hide(); speak(button.dataset.language); });
  });
  if (buttons.length > 0) { speak(document.documentElement.lang); }
})();
