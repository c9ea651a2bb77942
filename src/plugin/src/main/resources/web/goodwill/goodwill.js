/* draws the balance of an account from the data beside it; without it the table below says the same */
(function () {
    'use strict';

    function draw(canvas) {
        var chart = JSON.parse(canvas.getAttribute('data-chart'));
        new window.Chart(canvas, {
            type: 'line',
            data: {
                labels: chart.points.map(function (point) { return point.label; }),
                datasets: [{
                    label: chart.label,
                    data: chart.points.map(function (point) { return point.balance; }),
                    borderColor: '#0c66e4',
                    backgroundColor: 'rgba(12, 102, 228, 0.12)',
                    fill: 'origin',
                    pointRadius: 0,
                    tension: 0
                }]
            },
            options: {
                animation: false,
                maintainAspectRatio: false,
                interaction: { mode: 'index', intersect: false },
                scales: { y: { suggestedMin: -2, suggestedMax: 2 } },
                plugins: { legend: { display: false } }
            }
        });
    }

    function start() {
        var canvas = document.getElementById('ic-goodwill-trend');
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
