/* A job that runs: shows how far it has come, and shows the page again when it has ended. */
(function () {
    "use strict";

    var EVERY_MILLIS = 1000;

    function follow(run) {
        fetch(run.dataset.rest, { credentials: "same-origin", headers: { Accept: "application/json" } })
            .then(function (answer) {
                return answer.ok ? answer.json() : null;
            })
            .then(function (said) {
                if (said && (said.result || said.state) !== "RUNNING") {
                    window.location.reload();
                    return;
                }
                if (said) {
                    show(said.job || said);
                }
                window.setTimeout(follow, EVERY_MILLIS, run);
            })
            .catch(function () {
                window.setTimeout(follow, EVERY_MILLIS, run);
            });
    }

    function show(job) {
        var bar = document.getElementById("ic-run-progress");
        bar.max = Math.max(1, job.total);
        bar.value = job.done;
        document.getElementById("ic-run-done").textContent = job.done + " / " + job.total;
    }

    document.addEventListener("DOMContentLoaded", function () {
        var run = document.getElementById("ic-run");
        if (run && run.dataset.state === "RUNNING") {
            window.setTimeout(follow, EVERY_MILLIS, run);
        }
    });
}());
