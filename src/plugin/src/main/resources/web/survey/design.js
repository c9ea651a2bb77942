/* Shows the preview of a survey's design while it is edited: the form is sent to the preview, and nothing is saved. */
(function () {
    'use strict';
    var REST = 500;
    var last = 'ic-preview-en';
    var waiting;

    function preview() {
        document.getElementById(last).click();
    }

    document.addEventListener('DOMContentLoaded', function () {
        var first = document.getElementById(last);
        if (!first || !first.form) {
            return;
        }
        document.querySelectorAll('.ic-preview-language').forEach(function (button) {
            button.addEventListener('click', function () {
                last = button.id;
            });
        });
        first.form.addEventListener('input', function () {
            clearTimeout(waiting);
            waiting = setTimeout(preview, REST);
        });
        preview();
    });
}());
