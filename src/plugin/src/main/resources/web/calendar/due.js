/* Says under the form when a request raised now would be due by what the form says, before it is saved. */
(function () {
    "use strict";

    var WAIT_MILLIS = 400;
    var page;
    var place;
    var waiting;
    var asked = 0;

    function hours(text) {
        return text.split(/[,;，；\s]+/).filter(Boolean).map(function (part) {
            return part.split(/[-–—~～]/);
        });
    }

    function value(name) {
        return document.getElementById("ic-" + name).value.trim();
    }

    function calendar() {
        var week = {};
        document.querySelectorAll("#ic-week .ic-hours").forEach(function (input) {
            week[input.name.replace("week.", "")] = hours(input.value);
        });
        return {
            name: "draft",
            zone: value("zone"),
            week: week,
            specialDayLines: document.getElementById("ic-specialDays").value,
            holidaySets: Array.prototype.map.call(
                document.querySelectorAll("input[name=holidaySets]:checked"), function (box) { return box.value; })
        };
    }

    function length(millis) {
        var minutes = Math.round(millis / 60000);
        return Math.floor(minutes / 60) + (minutes % 60 ? ":" + ("0" + minutes % 60).slice(-2) : "") + " h";
    }

    function show(answer) {
        place.querySelector("#ic-due-answer").textContent = answer === null ? place.dataset.unknown
            : answer.due ? place.dataset.answer.replace("{0}", answer.text) : place.dataset.never;
        place.querySelector("#ic-working-day").textContent = answer && answer.workingDay > 0
            ? place.dataset.day.replace("{0}", length(answer.workingDay)) : "";
    }

    function ask() {
        var number = ++asked;
        fetch(page.dataset.due + "?budget=" + encodeURIComponent(value("budget")), {
            method: "POST",
            credentials: "same-origin",
            headers: { "Content-Type": "application/json", Accept: "application/json", "X-Atlassian-Token": "no-check" },
            body: JSON.stringify(calendar())
        }).then(function (response) {
            return response.ok ? response.json() : null;
        }).then(function (answer) {
            if (number === asked) {
                show(answer);
            }
        }).catch(function () {
            show(null);
        });
    }

    function soon() {
        clearTimeout(waiting);
        waiting = setTimeout(ask, WAIT_MILLIS);
    }

    document.addEventListener("DOMContentLoaded", function () {
        page = document.getElementById("ic-calendar");
        place = document.getElementById("ic-due");
        var saved = document.getElementById("ic-due-saved");
        if (page && place) {
            if (saved) {
                saved.hidden = true;
            }
            page.addEventListener("input", soon);
            page.addEventListener("change", soon);
            place.addEventListener("keydown", function (event) {
                if (event.key === "Enter") {
                    event.preventDefault();
                    ask();
                }
            });
            ask();
        }
    });
}());
