/* A chosen file is read into the text field, where it can be looked at before it is sent. */
(function () {
    'use strict';

    document.addEventListener('change', function (event) {
        if (event.target.id !== 'ic-file' || !event.target.files.length) {
            return;
        }
        var reader = new FileReader();
        reader.onload = function () {
            var text = document.getElementById('ic-document');
            text.value = reader.result;
            text.focus();
        };
        reader.readAsText(event.target.files[0], 'UTF-8');
    });
}());
