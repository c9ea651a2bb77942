/* The alerts of a metric: rows are added and removed, and a row shows only what its action needs. */
(function () {
    'use strict';

    function fit(row) {
        var deed = row.querySelector('.ic-alert-do').value;
        row.querySelectorAll('.ic-alert-part').forEach(function (part) {
            part.hidden = part.dataset.for.split(' ').indexOf(deed) < 0;
        });
        row.querySelector('.ic-alert-amount').hidden = row.querySelector('.ic-alert-when select').value === 'DUE';
        row.querySelectorAll('select[name$=".delivery"] option[value="in-digest"]').forEach(function (option) {
            option.disabled = deed !== 'mail';
            if (option.disabled && option.selected) {
                option.parentNode.selectedIndex = 0;
            }
        });
    }

    function nextNumber(alerts) {
        var numbers = Array.prototype.map.call(
            alerts.querySelectorAll('input[name="' + alerts.dataset.metric + '.alert"]'),
            function (input) { return Number(input.value); });
        return Math.max.apply(null, numbers.concat(-1)) + 1;
    }

    function add(button) {
        var alerts = button.closest('.ic-alerts');
        var number = nextNumber(alerts);
        var row = alerts.querySelector('.ic-alert-pattern').content.firstElementChild.cloneNode(true);
        row.querySelectorAll('[name]').forEach(function (input) {
            if (input.name === alerts.dataset.metric + '.alert') {
                input.value = number;
            } else {
                input.name = input.name.replace('.alert.new.', '.alert.' + number + '.');
            }
        });
        alerts.insertBefore(row, button);
        fit(row);
        row.querySelector('select').focus();
    }

    function remove(row) {
        var next = row.nextElementSibling;
        row.remove();
        (next.querySelector('select') || next).focus();
    }

    document.addEventListener('click', function (event) {
        var button = event.target.closest('.ic-alert-add, .ic-alert-remove');
        if (!button) {
            return;
        }
        if (button.classList.contains('ic-alert-add')) {
            add(button);
        } else {
            remove(button.closest('.ic-alert'));
        }
    });

    document.addEventListener('change', function (event) {
        var row = event.target.closest('.ic-alert');
        if (row) {
            fit(row);
        }
    });

    function start() {
        document.querySelectorAll('.ic-alert').forEach(fit);
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
}());
