/* the arrow keys walk the heat map from cell to cell; Tab goes past it, with one stop */
(function () {
    'use strict';

    var STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

    function linkAt(matrix, row, column) {
        var line = matrix.tBodies[0].rows[row];
        var cell = line && line.cells[column];
        return cell && cell.querySelector('a');
    }

    /* the next cell in that direction that has a figure */
    function next(matrix, cell, step) {
        var row = cell.parentNode.sectionRowIndex;
        var column = cell.cellIndex;
        var link = null;
        do {
            row += step[0];
            column += step[1];
            link = linkAt(matrix, row, column);
        } while (!link && row >= 0 && row < matrix.tBodies[0].rows.length && column > 0 && column < cell.parentNode.cells.length);
        return link;
    }

    function end(cell, first) {
        var links = cell.parentNode.querySelectorAll('td a:first-child');
        return links[first ? 0 : links.length - 1];
    }

    /* the tab key stops at what is in this cell only */
    function enter(matrix, cell) {
        matrix.querySelectorAll('a').forEach(function (each) { each.tabIndex = each.parentNode === cell ? 0 : -1; });
    }

    function moveTo(matrix, link) {
        enter(matrix, link.parentNode);
        link.focus();
    }

    function onKey(matrix, event) {
        var cell = event.target.closest('td');
        var link = null;
        if (cell && STEPS[event.key]) {
            link = next(matrix, cell, STEPS[event.key]);
        } else if (cell && (event.key === 'Home' || event.key === 'End')) {
            link = end(cell, event.key === 'Home');
        } else {
            return;
        }
        event.preventDefault();
        if (link) {
            moveTo(matrix, link);
        }
    }

    function start() {
        var matrix = document.getElementById('ic-matrix');
        if (matrix) {
            var first = matrix.querySelector('a');
            enter(matrix, first && first.parentNode);
            matrix.addEventListener('keydown', function (event) { onKey(matrix, event); });
        }
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
}());
