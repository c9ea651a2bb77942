/* The recovery board by keyboard: up and down go through the cards of a column, left and right to the next column. */
(function () {
    "use strict";

    function links(column) {
        return Array.prototype.slice.call(column.querySelectorAll(".ic-recovery-card .ic-recovery-open"));
    }

    /* Columns without a card are passed over. */
    function columns() {
        return Array.prototype.slice
            .call(document.querySelectorAll("#ic-recoveries .ic-recovery-column"))
            .filter(function (column) {
                return links(column).length > 0;
            });
    }

    function beside(column, step, row) {
        var all = columns();
        var next = all[all.indexOf(column) + step];
        return next ? links(next)[Math.min(row, links(next).length - 1)] : null;
    }

    function target(link, key) {
        var column = link.closest(".ic-recovery-column");
        var row = links(column).indexOf(link);
        switch (key) {
            case "ArrowDown":
                return links(column)[row + 1];
            case "ArrowUp":
                return links(column)[row - 1];
            case "ArrowRight":
                return beside(column, 1, row);
            case "ArrowLeft":
                return beside(column, -1, row);
            default:
                return null;
        }
    }

    document.addEventListener("keydown", function (event) {
        var link = event.target.closest ? event.target.closest("#ic-recoveries .ic-recovery-open") : null;
        var next = link ? target(link, event.key) : null;
        if (next) {
            event.preventDefault();
            next.focus();
        }
    });
})();
