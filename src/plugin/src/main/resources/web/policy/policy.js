/* The goals of a metric are an ordered list: add, move and remove rows; the last one stays where it is. */
(function () {
    'use strict';

    function nextRow(table) {
        var rows = Array.prototype.map.call(table.querySelectorAll('.ic-goal input[type=hidden][name$=".goal"]'), function (input) {
            return input.value === 'last' ? -1 : Number(input.value);
        });
        return Math.max.apply(null, rows.concat(-1)) + 1;
    }

    function rename(row, metric, number) {
        row.querySelectorAll('[name]').forEach(function (input) {
            if (input.name === metric + '.goal') {
                input.value = number;
            } else {
                input.name = input.name.replace(/\.goal\.[^.]+\./, '.goal.' + number + '.');
            }
        });
    }

    function clear(row) {
        row.querySelectorAll('input[type=checkbox]').forEach(function (box) { box.checked = false; });
        row.querySelectorAll('input[type=text]').forEach(function (text) { text.value = ''; });
        row.querySelector('.ic-kind').value = 'WITHIN';
        show(row);
        row.querySelectorAll('.error').forEach(function (rest) { rest.remove(); });
    }

    function add(fieldset) {
        var table = fieldset.querySelector('.ic-goals');
        var last = table.querySelector('.ic-goal-last');
        var pattern = last.previousElementSibling;
        var row = pattern.cloneNode(true);
        rename(row, table.dataset.metric, nextRow(table));
        clear(row);
        last.parentNode.insertBefore(row, last);
        row.querySelector('input[type=checkbox]').focus();
    }

    function move(row, up) {
        var other = up ? row.previousElementSibling : row.nextElementSibling;
        if (!other || other.classList.contains('ic-goal-last')) {
            return;
        }
        row.parentNode.insertBefore(up ? row : other, up ? other : row);
        row.querySelector(up ? '.ic-goal-up' : '.ic-goal-down').focus();
    }

    function remove(row) {
        var rows = row.parentNode.querySelectorAll('.ic-goal:not(.ic-goal-last)');
        if (rows.length > 1) {
            row.remove();
        } else {
            clear(row);
        }
    }

    /* A goal shows what its kind needs. */
    function show(row) {
        var kind = row.querySelector('.ic-kind').value;
        row.querySelector('.ic-within').hidden = kind !== 'WITHIN' && kind !== 'PROMISED';
        row.querySelector('.ic-by').hidden = kind !== 'BY';
    }

    function showAll() {
        document.querySelectorAll('.ic-goal').forEach(show);
    }

    document.addEventListener('change', function (event) {
        if (event.target.classList.contains('ic-kind')) {
            show(event.target.closest('.ic-goal'));
        }
    });
    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', showAll);
    } else {
        showAll();
    }

    document.addEventListener('click', function (event) {
        var button = event.target.closest('.ic-goal-add, .ic-goal-up, .ic-goal-down, .ic-goal-remove');
        if (!button) {
            return;
        }
        var row = button.closest('.ic-goal');
        if (button.classList.contains('ic-goal-add')) {
            add(button.closest('.ic-metric'));
        } else if (button.classList.contains('ic-goal-remove')) {
            remove(row);
        } else {
            move(row, button.classList.contains('ic-goal-up'));
        }
    });
}());
