/* draws the trend from the data beside it; without it the table below says the same */
(function () {
    'use strict';

    function band(points, name, colour) {
        return [
            line(points, name + 'Upper', '', { borderWidth: 0, pointRadius: 0, fill: false }),
            line(points, name + 'Lower', '', { borderWidth: 0, pointRadius: 0, fill: '-1', backgroundColor: colour })
        ];
    }

    function line(points, name, label, look) {
        return Object.assign({
            label: label,
            data: points.map(function (point) { return point[name] === undefined ? null : point[name]; }),
            spanGaps: false
        }, look);
    }

    /* each point opens its issues, as the links of the table do */
    function open(points, items, chart) {
        var item = items.filter(function (one) { return chart.data.datasets[one.datasetIndex].name; })[0];
        if (item) {
            window.location.href = points[item.index][chart.data.datasets[item.datasetIndex].name + 'Link'];
        }
    }

    function draw(canvas) {
        var chart = JSON.parse(canvas.getAttribute('data-chart'));
        var points = chart.points;
        var attainment = line(points, 'attainment', chart.attainment, { name: 'attainment', borderColor: '#0c66e4', backgroundColor: '#0c66e4', tension: 0 });
        var satisfaction = line(points, 'satisfaction', chart.satisfaction, { name: 'satisfaction', borderColor: '#b65c02', backgroundColor: '#b65c02', borderDash: [6, 4], pointStyle: 'rectRot', pointRadius: 5, tension: 0 });
        var corrected = chart.corrected
            ? [line(points, 'corrected', chart.corrected, { name: 'corrected', borderColor: '#216e4e', backgroundColor: '#216e4e', borderDash: [2, 3], pointStyle: 'triangle', pointRadius: 5, tension: 0 })]
            : [];
        new window.Chart(canvas, {
            type: 'line',
            data: {
                labels: points.map(function (point) { return point.label; }),
                datasets: band(points, 'attainment', 'rgba(12, 102, 228, 0.12)')
                    .concat(band(points, 'satisfaction', 'rgba(182, 92, 2, 0.10)'), [attainment, satisfaction], corrected)
            },
            options: {
                animation: false,
                maintainAspectRatio: false,
                onClick: function (event, items, self) { open(points, self.getElementsAtEventForMode(event, 'nearest', { intersect: true }, true), self); },
                onHover: function (event, items) { canvas.style.cursor = items.length ? 'pointer' : ''; },
                scales: { y: { min: 0, max: 100, ticks: { callback: function (value) { return value + ' %'; } } } },
                plugins: {
                    legend: { labels: { usePointStyle: true, filter: function (item) { return item.text !== ''; } } },
                    tooltip: {
                        filter: function (item) { return item.dataset.label !== ''; },
                        callbacks: {
                            label: function (item) {
                                var point = points[item.dataIndex];
                                var name = item.dataset.name;
                                return item.dataset.label + ': ' + point[name] + ' % (n = ' + point[name + 'Sample'] + ', ' +
                                    chart.interval + ' ' + point[name + 'Lower'] + '–' + point[name + 'Upper'] + ' %)';
                            }
                        }
                    }
                }
            }
        });
    }

    function start() {
        var canvas = document.getElementById('ic-trend');
        if (canvas && window.Chart) {
            draw(canvas);
        }
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
}());
