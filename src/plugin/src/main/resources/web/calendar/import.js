/* A chosen file is read into the text field, where it can be seen and mended; nothing is sent before the form is. */
(function () {
    "use strict";

    document.addEventListener("change", function (event) {
        var input = event.target;
        if (!input.matches("input[type=file][data-fills]") || !input.files.length) {
            return;
        }
        var reader = new FileReader();
        reader.onload = function () {
            document.getElementById(input.dataset.fills).value = reader.result;
        };
        reader.readAsText(input.files[0], "UTF-8");
    });

    document.addEventListener("DOMContentLoaded", function () {
        document.querySelectorAll(".ic-needs-script").forEach(function (part) {
            part.hidden = false;
        });
    });
}());
