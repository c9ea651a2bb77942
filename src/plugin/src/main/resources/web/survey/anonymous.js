/* What opens the rater's own page stands in the mail's link behind the number sign, which browsers tell no server: it is carried
   along with the answer, so that the thanks page can lead there although nobody here knows any more whose answer it was. */
(function () {
    "use strict";

    function lead(own) {
        var ways = document.getElementById("ic-anonymous-own");
        if (!ways) {
            return;
        }
        ways.querySelectorAll("a").forEach(function (way) {
            way.href = ways.dataset.own + own + "#" + way.dataset.card;
        });
        ways.hidden = false;
        document.getElementById("ic-anonymous-by-mail").hidden = true;
    }

    document.addEventListener("DOMContentLoaded", function () {
        var own = /^#own=([A-Za-z0-9_-]{43})$/.exec(window.location.hash);
        var form = document.querySelector("#ic-anonymous-survey form");
        if (!own) {
            return;
        }
        if (form) {
            form.setAttribute("action", form.getAttribute("action") + own[0]);
        }
        lead(own[1]);
    });
})();
