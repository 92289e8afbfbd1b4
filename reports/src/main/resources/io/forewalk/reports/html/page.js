(function () {
  'use strict';

  var root = document.documentElement;
  var loaded = JSON.parse(document.getElementById('data').textContent);
  var data = loaded.charts;
  var axes = loaded.times.map(sums).map(function (minutes) {
    return minutes.map(function (one) { return one * 60000; });
  });
  var drawn = {};
  var zoom = null;
  var waiting = false;
  var system = matchMedia('(prefers-color-scheme: dark)');
  var SYMBOLS = ['circle', 'triangle', 'rect', 'diamond', 'path://M0 0H10L5 9Z', 'path://M1 0 5 4 9 0 10 1 6 5 10 9 9 10 5 6 1 10 0 9 4 5 0 1Z'];

  function isDark() {
    if (matchMedia('print').matches) { return false; }
    return root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
  }

  function colour(name) {
    return getComputedStyle(root).getPropertyValue('--' + name).trim();
  }

  // ---- numbers, printed as the tables print them -------------------------------------------------

  function number(value, axis, decimals) {
    if (value === null || value === undefined || !isFinite(value)) { return '–'; }
    var scaled = value * axis.factor;
    var digits = decimals === undefined ? axis.decimals : decimals;
    if (scaled !== 0 && Math.abs(scaled) < Math.pow(10, -digits) / 2 && digits >= 5) {
      return scaled.toExponential(2).replace('-', '−');
    }
    var text = Math.abs(scaled).toFixed(digits);
    var parts = text.split('.');
    parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, '\u202f');
    text = parts.join('.');
    var sign = scaled < 0 && /[1-9]/.test(text) ? '−' : '';
    return sign + text + (axis.unit === '%' ? '\u202f%' : '');
  }

  // As many decimals as the tick needs and no more.
  function tick(axis) {
    return function (value) {
      var scaled = value * axis.factor;
      if (scaled !== 0 && Math.abs(scaled) < 0.001) { return scaled.toExponential(0).replace(/-/g, '−'); }
      var text = number(value, { factor: axis.factor, decimals: 3, unit: '' });
      return text.replace(/\.?0+$/, function (zeros) { return text.indexOf('.') < 0 ? zeros : ''; })
        + (axis.unit === '%' ? '\u202f%' : '');
    };
  }

  function date(millis) {
    var text = new Date(millis).toISOString();
    return text.slice(11, 16) === '00:00' ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ') + 'Z';
  }

  // ---- from our charts to options of the library ---------------------------------------------------

  function sums(steps) {
    var sum = 0;
    return steps.map(function (step) { sum += step; return sum; });
  }

  function times(series) {
    if (!series.x) {
      var all = axes[series.times];
      series.x = series.at ? sums(series.at).map(function (at) { return all[at]; }) : all;
    }
    return series.x;
  }

  function pairs(series, column) {
    var x = times(series);
    return x.map(function (at, i) { return [at, column[i]]; });
  }

  function dash(name) {
    return name === 'dashed' ? [7, 4] : name === 'dotted' ? [2, 3] : 'solid';
  }

  function line(series, tone) {
    return {
      name: series.name, type: 'line', data: pairs(series, series.y), showSymbol: series.x.length === 1,
      symbol: SYMBOLS[series.marker % SYMBOLS.length], connectNulls: false, z: 3, sampling: 'minmax',
      lineStyle: { color: tone, width: series.dash === 'solid' ? 1.7 : 1.6, type: dash(series.dash) },
      itemStyle: { color: tone }, emphasis: { disabled: true }
    };
  }

  function area(series, tone) {
    var option = line(series, tone);
    option.areaStyle = { color: tone, opacity: isDark() ? 0.16 : 0.1 };
    option.lineStyle.width = 1.2;
    return option;
  }

  function band(series, tone) {
    var x = times(series);
    return {
      name: series.name, type: 'custom', clip: true, silent: true, z: 1, itemStyle: { color: tone },
      encode: { x: 0, y: [1, 2] },
      data: x.map(function (at, i) { return [at, series.low[i], series.high[i], i]; }),
      renderItem: function (params, api) {
        var i = api.value(3);
        if (i + 1 >= x.length || series.low[i] === null || series.low[i + 1] === null) { return null; }
        return {
          type: 'polygon', silent: true,
          shape: { points: [
            api.coord([x[i], series.low[i]]), api.coord([x[i], series.high[i]]),
            api.coord([x[i + 1], series.high[i + 1]]), api.coord([x[i + 1], series.low[i + 1]])
          ] },
          style: { fill: tone, opacity: isDark() ? 0.26 : 0.17, stroke: 'none' }
        };
      }
    };
  }

  function dots(series, tone, chart) {
    var many = series.y.length > 60;
    return {
      name: series.name, type: 'scatter', data: pairs(series, series.y),
      symbol: SYMBOLS[series.marker % SYMBOLS.length], symbolSize: chart.kind === 'categories' || candles(chart) ? 11 : many ? 4 : 8,
      itemStyle: { color: tone, borderColor: colour('paper'), borderWidth: many ? 0 : 1 }, z: 5
    };
  }

  function whiskers(series, tone) {
    return {
      name: series.name, type: 'custom', silent: true, z: 4, itemStyle: { color: tone },
      data: times(series).map(function (at, i) { return [at, series.low[i], series.high[i]]; }),
      encode: { x: 0, y: [1, 2] },
      renderItem: function (params, api) {
        var low = api.coord([api.value(0), api.value(1)]);
        var high = api.coord([api.value(0), api.value(2)]);
        if (isNaN(low[1]) || isNaN(high[1])) { return null; }
        return { type: 'line', shape: { x1: low[0], y1: low[1], x2: high[0], y2: high[1] }, style: { stroke: tone, lineWidth: 2 } };
      }
    };
  }

  function bars(series, tone, chart) {
    return {
      name: series.name, type: 'bar', data: pairs(series, series.y), barMaxWidth: chart.kind === 'categories' ? 22 : 5, barMinWidth: 0.6,
      itemStyle: { color: tone, opacity: 0.75 }, large: true, z: 2
    };
  }

  function spans(series, tone) {
    return {
      name: series.name, type: 'custom', itemStyle: { color: tone }, encode: { x: [0, 1], y: 2 },
      data: series.low.map(function (from, i) { return [from, series.high[i], series.y[i]]; }),
      renderItem: function (params, api) {
        var from = api.coord([api.value(0), api.value(2)]);
        var to = api.coord([api.value(1), api.value(2)]);
        var height = Math.min(18, api.size([0, 1])[1] * 0.6);
        return {
          type: 'rect', style: { fill: tone },
          shape: { x: from[0], y: from[1] - height / 2, width: Math.max(1, to[0] - from[0] - 1), height: height }
        };
      }
    };
  }

  // Hollow where it rose, filled where it fell.
  function candle(series, tone) {
    var x = times(series);
    return {
      name: series.name, type: 'candlestick', z: 3, barMaxWidth: 14, largeThreshold: 1500,
      data: x.map(function (at, i) { return [at, series.open[i], series.y[i], series.low[i], series.high[i]]; }),
      itemStyle: { color: colour('paper'), color0: tone, borderColor: tone, borderColor0: tone, borderWidth: 1 }
    };
  }

  function shades(series, tone) {
    return {
      name: series.name, type: 'line', data: [], silent: true, z: 0, itemStyle: { color: tone },
      markArea: {
        silent: true, animation: false, itemStyle: { color: tone, opacity: isDark() ? 0.2 : 0.1 },
        data: series.low.map(function (from, i) { return [{ xAxis: from }, { xAxis: series.high[i] }]; })
      }
    };
  }

  function bubbles(series, tone) {
    return {
      name: series.name, type: 'scatter', z: 4,
      data: times(series).map(function (at, i) { return [at, series.y[i], series.low[i]]; }),
      symbol: SYMBOLS[series.marker % SYMBOLS.length],
      symbolSize: function (place) { return 5 + 19 * Math.sqrt(place[2]); },
      itemStyle: { color: tone, opacity: 0.55, borderColor: colour('paper'), borderWidth: 1 }
    };
  }

  function candles(chart) {
    return chart.series.some(function (series) { return series.shape === 'candles'; });
  }

  function mixed(share, from, to) {
    return 'rgb(' + [1, 3, 5].map(function (at) {
      var low = parseInt(from.slice(at, at + 2), 16);
      return Math.round(low + share * (parseInt(to.slice(at, at + 2), 16) - low));
    }).join(',') + ')';
  }

  function cells(series) {
    var ground = colour('paper');
    return {
      name: series.name, type: 'custom', clip: true, progressive: 0, encode: { x: 0, y: 1 },
      data: series.low.map(function (value, i) { return [series.x[i], series.y[i], value]; }),
      renderItem: function (params, api) {
        var middle = api.coord([api.value(0), api.value(1)]);
        var size = api.size([1, 1]);
        var left = Math.round(middle[0] - size[0] / 2);
        var top = Math.round(middle[1] - size[1] / 2);
        var lean = 2 * api.value(2) - 1;
        return {
          type: 'rect', style: { fill: mixed(Math.abs(lean), ground, lean < 0 ? '#D55E00' : '#0072B2') },
          shape: {
            x: left, y: top,
            width: Math.round(middle[0] + size[0] / 2) - left, height: Math.round(middle[1] + size[1] / 2) - top
          }
        };
      }
    };
  }

  function parts(series, chart) {
    if (series.shape === 'cells') { return [cells(series)]; }
    var tone = isDark() ? series.dark : series.light;
    times(series);
    switch (series.shape) {
      case 'area': return [area(series, tone)];
      case 'band': return [band(series, tone)];
      case 'dots': return series.low ? [whiskers(series, tone), dots(series, tone, chart)] : [dots(series, tone, chart)];
      case 'bars': return [bars(series, tone, chart)];
      case 'spans': return [spans(series, tone)];
      case 'candles': return [candle(series, tone)];
      case 'shades': return [shades(series, tone)];
      case 'bubbles': return [bubbles(series, tone)];
      default: return [line(series, tone)];
    }
  }

  function axisLook() {
    return {
      axisLine: { lineStyle: { color: colour('line') } }, axisTick: { lineStyle: { color: colour('line') } },
      axisLabel: { color: colour('soft'), fontSize: 12, hideOverlap: true },
      nameTextStyle: { color: colour('soft'), fontSize: 12 },
      splitLine: { show: false }
    };
  }

  function horizontal(chart, small) {
    var look = axisLook();
    if (chart.x.scale === 'time') {
      look.type = 'time';
      if (small) { look.splitNumber = 3; }
      look.axisLabel.formatter = { year: '{yyyy}', month: '{MMM}', day: '{d} {MMM}', hour: '{HH}:{mm}', minute: '{HH}:{mm}' };
    } else if (chart.x.scale === 'category') {
      look.type = 'category';
      look.data = chart.x.categories;
      if (chart.kind === 'heat_map') { look.axisLabel.alignMinLabel = 'left'; }
    } else {
      look.type = 'value';
      look.scale = true;
      look.name = chart.x.title;
      look.nameLocation = 'middle';
      look.nameGap = 26;
      look.axisLabel.formatter = tick(chart.x);
      if (chart.x.decimals === 0) { look.minInterval = 1; }
      if (chart.kind !== 'scatter') {
        look.max = 'dataMax';
        look.min = chart.kind === 'lines' ? 'dataMin' : 0;
      }
      if (small && chart.x.decimals > 0) {
        look.axisLabel.showMinLabel = false;
        look.axisLabel.showMaxLabel = false;
      }
    }
    return look;
  }

  function vertical(chart, scale, small) {
    var look = axisLook();
    look.splitLine = { show: true, lineStyle: { color: colour('faint') } };
    look.axisLine.show = false;
    look.axisTick.show = false;
    if (chart.kind === 'spans' || chart.kind === 'heat_map') {
      look.type = 'category';
      look.data = chart.y.categories;
      look.inverse = true;
      look.splitLine.show = false;
      look.axisLabel.show = chart.kind === 'spans';
      return look;
    }
    look.type = scale === 'log' ? 'log' : 'value';
    look.scale = !chart.series.some(function (series) { return series.shape === 'area'; });
    if (scale === 'log') { bound(chart, look); }
    look.axisLabel.formatter = tick(chart.y);
    if (chart.y.decimals === 0) { look.minInterval = 1; }
    if (small) { look.splitNumber = 4; }
    return look;
  }

  // Left alone, a logarithmic axis runs from one power to another and is labelled at powers alone.
  function bound(chart, look) {
    var range = logRange(chart);
    look.min = range.low;
    look.max = range.high;
    look.axisLabel.show = false;
    look.splitLine.show = false;
  }

  // A little more than what is drawn.
  function logRange(chart) {
    var low = Infinity;
    var high = 0;
    chart.series.forEach(function (series) {
      [series.y, series.low, series.high].forEach(function (column) {
        (column || []).forEach(function (value) {
          if (value !== null && value > 0) { low = Math.min(low, value); high = Math.max(high, value); }
        });
      });
    });
    var margin = Math.pow(Math.max(high / low, 1.2), 0.04);
    return { low: low / margin, high: high * margin };
  }

  function logTicks(chart) {
    var range = logRange(chart);
    var ticks = range.high / range.low < 8 ? evenTicks(range.low, range.high) : decadeTicks(range.low, range.high);
    return ticks.filter(function (tick) { return tick >= range.low && tick <= range.high; });
  }

  function evenTicks(low, high) {
    var rough = (high - low || high) / 6;
    var power = Math.pow(10, Math.floor(Math.log10(rough)));
    var step = [1, 2, 2.5, 5, 10].filter(function (one) { return one * power >= rough; })[0] * power;
    var first = Math.floor(low / step) * step || step / 2;
    var ticks = [];
    for (var at = first; at < high + step; at = Math.round((at + step) / step) * step) { ticks.push(at); }
    return ticks;
  }

  function decadeTicks(low, high) {
    var ticks = [];
    for (var power = Math.pow(10, Math.floor(Math.log10(low))); power <= high * 10; power *= 10) {
      [1, 2, 5].forEach(function (digit) { ticks.push(digit * power); });
    }
    var from = ticks.filter(function (tick) { return tick <= low; }).length - 1;
    var to = ticks.length - ticks.filter(function (tick) { return tick >= high; }).length;
    return ticks.slice(Math.max(0, from), to + 1);
  }

  function logGrid(chart) {
    return {
      type: 'line', data: [], silent: true, z: 0,
      markLine: {
        silent: true, symbol: 'none', animation: false, lineStyle: { color: colour('faint'), type: 'solid', width: 1 },
        label: {
          position: 'start', distance: 8, color: colour('soft'), fontSize: 12,
          formatter: function (hit) { return number(hit.value, chart.y, 0); }
        },
        data: logTicks(chart).map(function (tick) { return { yAxis: tick }; })
      }
    };
  }

  function heading(chart, small) {
    var unit = chart.y.unit ? ' (' + chart.y.unit + ')' : '';
    return {
      show: chart.kind !== 'spans' && chart.kind !== 'heat_map', text: chart.y.title + unit, left: 0, top: 2, padding: 0,
      textStyle: { color: colour('soft'), fontSize: small ? 11 : 12, fontWeight: 'normal' }
    };
  }

  function borders(chart) {
    if (!chart.marks.length) { return null; }
    return {
      silent: true, symbol: 'none', animation: false,
      lineStyle: { color: colour('line'), type: 'solid', width: 1 },
      label: { show: false },
      data: chart.marks.map(function (mark) { return { xAxis: mark[0], name: mark[1] }; })
    };
  }

  function unity(chart) {
    if (!chart.yardstick) { return null; }
    return {
      silent: true, symbol: 'none', animation: false, lineStyle: { color: colour('soft'), type: 'dashed', width: 1 },
      label: { formatter: 'naive', color: colour('soft'), position: 'insideEndTop' }, data: [{ yAxis: 1 }]
    };
  }

  function tooltip(chart) {
    return {
      trigger: ['spans', 'heat_map', 'scatter'].indexOf(chart.kind) >= 0 ? 'item' : 'axis', renderMode: 'richText', confine: true,
      backgroundColor: colour('paper'), borderColor: colour('line'), textStyle: { color: colour('ink'), fontSize: 12 },
      axisPointer: { type: 'line', lineStyle: { color: colour('soft'), width: 1 } },
      formatter: function (hits) { return words(chart, Array.isArray(hits) ? hits : [hits]); }
    };
  }

  function words(chart, hits) {
    var place = hits[0].value[0];
    if (chart.kind === 'heat_map') {
      return plain(chart.y.categories[hits[0].value[1]] + ', ' + chart.x.categories[place]) + '\n'
        + plain(chart.y.title) + '  ' + number(hits[0].value[2], chart.y);
    }
    var head = chart.x.scale === 'time' ? date(place)
      : chart.x.scale === 'category' ? chart.x.categories[place]
      : chart.kind === 'spans' ? chart.y.categories[hits[0].value[2]] : chart.x.title + ' ' + number(place, chart.x);
    var lines = [plain(head)];
    var told = {};
    hits.forEach(function (hit) {
      if (told[hit.seriesName] || hit.seriesType === 'custom' && chart.kind !== 'spans' && hit.value.length === 3) { return; }
      told[hit.seriesName] = true;
      var value = hit.value;
      var text = chart.kind === 'spans' ? value[0] + ' to ' + (value[1] - 1)
        : hit.seriesType === 'candlestick' ? candleWords(value, chart.y)
        : hit.seriesType === 'custom' ? number(value[1], chart.y) + ' to ' + number(value[2], chart.y)
        : number(value[1], chart.y);
      lines.push(hit.marker + ' ' + plain(hit.seriesName) + '  ' + text);
    });
    return lines.join('\n');
  }

  function candleWords(value, axis) {
    return ['O ', 'C ', 'L ', 'H '].map(function (name, i) { return name + number(value[i + 1], axis, 2); }).join('  ');
  }

  // Braces would be read as the library's own rich text.
  function plain(text) {
    return String(text).replace(/[{}|]/g, ' ');
  }

  function option(chart, scale, small) {
    var series = [];
    chart.series.forEach(function (one) { series = series.concat(parts(one, chart)); });
    var marks = borders(chart) || unity(chart);
    if (marks && series.length) { series[series.length - 1].markLine = marks; }
    if (scale === 'log') { series.push(logGrid(chart)); }
    return {
      animation: false, useUTC: true, textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: zooms(chart) && !small ? { left: 66, right: 16, top: 34, bottom: 30 }
        : { left: 8, right: 16, top: small ? 28 : 34, bottom: chart.x.title && chart.x.scale === 'linear' ? 30 : 8, containLabel: true },
      legend: { show: false }, tooltip: tooltip(chart),
      xAxis: horizontal(chart, small), title: heading(chart, small), yAxis: vertical(chart, scale, small), series: series,
      dataZoom: zooms(chart) && !small ? [{ type: 'inside', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false, filterMode: rest(chart, scale) },
        { type: 'slider', height: 14, bottom: 5, showDataShadow: false, brushSelect: false, borderColor: 'transparent',
          backgroundColor: colour('wash'), fillerColor: 'rgba(0,114,178,.08)', handleSize: 14, labelFormatter: date,
          textStyle: { color: colour('soft'), fontSize: 11 }, moveHandleSize: 0, filterMode: rest(chart, scale) }] : []
    };
  }

  // What lies outside the window is left out where the height is to follow; areas and bands need their neighbours.
  function rest(chart, scale) {
    var whole = chart.series.some(function (series) { return series.shape === 'area' || series.shape === 'band'; });
    return scale === 'log' || whole ? 'none' : 'filter';
  }

  function length(times) {
    return times.length ? times[times.length - 1] - times[0] : 0;
  }

  // Charts of the whole span are zoomed together; a window of few bars would pull the others after it.
  function zooms(chart) {
    return chart.x.scale === 'time' && chart.series.length > 0
      && length(axes[chart.series[0].times]) > Math.max.apply(null, axes.map(length)) / 2;
  }

  function finish(made) {
    if (made.dataZoom.length) { made.grid.bottom = 52; }
    return made;
  }

  // ---- drawing, once a chart comes near the screen --------------------------------------------------

  function draw(holder) {
    var key = holder.dataset.chart;
    var figure = holder.closest('figure');
    var small = figure.classList.contains('small');
    var known = drawn[key];
    if (!known) {
      known = drawn[key] = { chart: echarts.init(holder, null, { renderer: 'canvas' }), scale: data[key].y.scale, hidden: {}, seen: true };
      known.chart.on('datazoom', function () { share(key); });
    }
    known.chart.setOption(finish(option(data[key], known.scale, small)), true);
    Object.keys(known.hidden).forEach(function (name) {
      known.chart.dispatchAction({ type: 'legendUnSelect', name: name });
    });
    if (zoom) { apply(known); }
    holder.dataset.drawn = 'true';
  }

  // Charts that are out of sight follow when they come back: a hand on the slider moves what is seen, once a frame.
  function share(key) {
    var model = drawn[key].following ? null : drawn[key].chart.getOption().dataZoom[0];
    if (!model || zoom && zoom[0] === model.startValue && zoom[1] === model.endValue) { return; }
    zoom = [model.startValue, model.endValue];
    drawn[key].zoom = zoom;
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(function () {
        waiting = false;
        Object.keys(drawn).forEach(follow);
      });
    }
  }

  function follow(key) {
    var known = drawn[key];
    if (zoom && known.seen && known.zoom !== zoom) { apply(known); }
  }

  function apply(known) {
    known.zoom = zoom;
    if ((known.chart.getOption().dataZoom || []).length) {
      known.following = true;
      known.chart.dispatchAction({ type: 'dataZoom', startValue: zoom[0], endValue: zoom[1] });
      known.following = false;
    }
  }

  var holders = Array.prototype.slice.call(document.querySelectorAll('[data-chart]'));

  function redraw() {
    holders.forEach(function (holder) { if (holder.dataset.drawn) { draw(holder); } });
  }

  if (typeof IntersectionObserver === 'function') {
    var watcher = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting && !entry.target.dataset.drawn) { draw(entry.target); }
        var known = drawn[entry.target.dataset.chart];
        if (known) {
          known.seen = entry.isIntersecting;
          follow(entry.target.dataset.chart);
        }
      });
    }, { rootMargin: '600px 0px' });
    holders.forEach(function (holder) { watcher.observe(holder); });
  } else {
    holders.forEach(draw);
  }

  addEventListener('resize', function () {
    Object.keys(drawn).forEach(function (key) { drawn[key].chart.resize(); });
  });

  var closed = [];
  addEventListener('beforeprint', function () {
    closed = Array.prototype.slice.call(document.querySelectorAll('details:not([open])'));
    closed.forEach(function (one) { one.open = true; });
    holders.forEach(draw);
    Object.keys(drawn).forEach(function (key) { drawn[key].chart.resize(); });
  });
  addEventListener('afterprint', function () {
    closed.forEach(function (one) { one.open = false; });
    redraw();
  });

  // ---- switches ------------------------------------------------------------------------------------

  function toggle(holder, name, hide) {
    if (!holder.dataset.drawn) { draw(holder); }
    var known = drawn[holder.dataset.chart];
    if (hide) { known.hidden[name] = true; } else { delete known.hidden[name]; }
    known.chart.dispatchAction({ type: hide ? 'legendUnSelect' : 'legendSelect', name: name });
  }

  document.querySelectorAll('.legend button').forEach(function (button) {
    button.addEventListener('click', function () {
      var hide = button.getAttribute('aria-pressed') === 'true';
      button.setAttribute('aria-pressed', String(!hide));
      button.closest('figure, .charts').querySelectorAll('[data-chart]').forEach(function (holder) {
        toggle(holder, button.dataset.series, hide);
      });
    });
  });

  document.querySelectorAll('.switch button').forEach(function (button) {
    button.addEventListener('click', function () {
      var figure = button.closest('figure');
      var holder = figure.querySelector('[data-chart]');
      figure.querySelectorAll('.switch button').forEach(function (one) {
        one.setAttribute('aria-pressed', String(one === button));
      });
      if (!holder.dataset.drawn) { draw(holder); }
      drawn[holder.dataset.chart].scale = button.dataset.scale;
      draw(holder);
    });
  });

  var themes = ['auto', 'light', 'dark'];
  var button = document.getElementById('theme');
  var label = document.getElementById('theme-name');
  label.textContent = root.dataset.theme || 'auto';
  button.addEventListener('click', function () {
    var next = themes[(themes.indexOf(root.dataset.theme || 'auto') + 1) % themes.length];
    if (next === 'auto') { delete root.dataset.theme; } else { root.dataset.theme = next; }
    label.textContent = next;
    try {
      localStorage.setItem('forewalk-theme', next);
    } catch (e) {
      // Without storage the choice holds until the page is closed.
    }
    redraw();
  });
  system.addEventListener('change', redraw);

  // ---- tables that sort and filter -----------------------------------------------------------------

  function value(row, column) {
    var cell = row.children[column];
    var exact = cell.querySelector('data');
    return exact ? Number(exact.value) : cell.textContent.trim();
  }

  function compare(a, b) {
    if (typeof a === 'number' && typeof b === 'number') { return a - b; }
    if (typeof a === 'number') { return -1; }
    if (typeof b === 'number') { return 1; }
    return a < b ? -1 : a > b ? 1 : 0;
  }

  function sort(table, head, column) {
    var down = head.getAttribute('aria-sort') === 'ascending';
    table.querySelectorAll('thead th').forEach(function (one) { one.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    var body = table.tBodies[0];
    Array.prototype.slice.call(body.rows)
      .map(function (row, at) { return { row: row, at: at, value: value(row, column) }; })
      .sort(function (a, b) { return (down ? -1 : 1) * compare(a.value, b.value) || a.at - b.at; })
      .forEach(function (entry) { body.appendChild(entry.row); });
  }

  // The words of a head, without the explanation that is kept beside them.
  function pressable(table, head, column) {
    var term = head.querySelector('.term');
    var press = document.createElement('button');
    press.type = 'button';
    press.textContent = (term || head).textContent.trim();
    if (term) {
      press.className = 'term';
      press.setAttribute('aria-describedby', term.getAttribute('aria-describedby'));
      head.replaceChild(press, term);
    } else {
      head.textContent = '';
      head.appendChild(press);
    }
    press.addEventListener('click', function () { sort(table, head, column); });
  }

  // Words that few rows differ in are worth a choice.
  function choices(table, column) {
    var found = [];
    var numbers = false;
    Array.prototype.forEach.call(table.tBodies[0].rows, function (row) {
      var cell = row.children[column];
      var text = cell.textContent.trim();
      if (found.indexOf(text) < 0) { found.push(text); }
      numbers = numbers || cell.querySelector('data') !== null || /^\d/.test(text);
    });
    return !numbers && found.length > 1 && found.length <= 20 ? found.sort() : [];
  }

  function chooser(name, words, changed) {
    var select = document.createElement('select');
    select.setAttribute('aria-label', name);
    [name + ': all'].concat(words).forEach(function (word, at) {
      var option = document.createElement('option');
      option.textContent = word;
      option.value = at === 0 ? '' : word;
      select.appendChild(option);
    });
    select.addEventListener('change', changed);
    return select;
  }

  document.querySelectorAll('.sortable').forEach(function (block) {
    var table = block.querySelector('table');
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    var tools = document.createElement('div');
    tools.className = 'tools';
    var filter = document.createElement('input');
    filter.type = 'search';
    filter.placeholder = 'Filter rows';
    filter.setAttribute('aria-label', 'Filter rows');
    tools.appendChild(filter);
    var chosen = [];
    var count = document.createElement('output');
    function show() {
      var wanted = filter.value.toLowerCase();
      var left = 0;
      rows.forEach(function (row) {
        row.hidden = row.textContent.toLowerCase().indexOf(wanted) < 0 || chosen.some(function (one) {
          return one.select.value !== '' && row.children[one.column].textContent.trim() !== one.select.value;
        });
        left += row.hidden ? 0 : 1;
      });
      count.textContent = left === rows.length ? rows.length + ' rows' : left + ' of ' + rows.length + ' rows';
    }
    table.querySelectorAll('thead th').forEach(function (head, column) {
      pressable(table, head, column);
      var words = choices(table, column);
      if (words.length) {
        var select = chooser(head.textContent.trim(), words, show);
        chosen.push({ select: select, column: column });
        tools.appendChild(select);
      }
    });
    filter.addEventListener('input', show);
    tools.appendChild(count);
    show();
    block.insertBefore(tools, block.querySelector('.scroll'));
  });

  // ---- what a measure means, at its name ------------------------------------------------------------

  var bubble = document.createElement('div');
  var shown = null;
  bubble.id = 'bubble';
  bubble.hidden = true;
  bubble.setAttribute('aria-hidden', 'true');
  document.body.appendChild(bubble);

  function explain(term) {
    var text = document.getElementById(term.getAttribute('aria-describedby'));
    if (!text) { return; }
    shown = term;
    bubble.textContent = text.textContent;
    bubble.hidden = false;
    var place = term.getBoundingClientRect();
    var left = Math.max(8, Math.min(place.left, innerWidth - bubble.offsetWidth - 8));
    var below = place.bottom + 6 + bubble.offsetHeight < innerHeight;
    bubble.style.left = left + 'px';
    bubble.style.top = (below ? place.bottom + 6 : place.top - bubble.offsetHeight - 6) + 'px';
  }

  function hush() {
    bubble.hidden = true;
    shown = null;
  }

  document.addEventListener('mouseover', function (event) {
    var term = event.target.closest('.term');
    if (term) { explain(term); } else if (shown && !event.target.closest('#bubble') && document.activeElement !== shown) { hush(); }
  });
  document.addEventListener('focusin', function (event) {
    if (event.target.classList.contains('term')) { explain(event.target); } else { hush(); }
  });
  document.addEventListener('focusout', hush);
  document.addEventListener('keydown', function (event) { if (event.key === 'Escape') { hush(); } });
  addEventListener('scroll', hush, { passive: true, capture: true });

  // ---- where the reader is ---------------------------------------------------------------------------

  var links = {};
  document.querySelectorAll('.contents a').forEach(function (link) { links[link.getAttribute('href').slice(1)] = link; });
  function here(link) {
    if (!link) { return; }
    link.setAttribute('aria-current', 'true');
    var list = link.closest('ol');
    if (list.scrollWidth > list.clientWidth) {
      list.scrollLeft = link.offsetLeft - list.offsetLeft - (list.clientWidth - link.offsetWidth) / 2;
    }
  }

  if (typeof IntersectionObserver === 'function') {
    var place = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting) {
          Object.keys(links).forEach(function (key) { links[key].removeAttribute('aria-current'); });
          here(links[entry.target.id]);
        }
      });
    }, { rootMargin: '-10% 0px -80% 0px' });
    document.querySelectorAll('main > section').forEach(function (section) { place.observe(section); });
  }
})();
