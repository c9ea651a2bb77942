/* The issue panel: counts working time down, and asks the server again when the clock's state changes. */
(function () {
    "use strict";

    var LOOK_MILLIS = 1000;
    var MOST_LOOKS = 60;
    var looks = 0;
    var asking = false;

    function panel() {
        return document.getElementById("ic-request-panel");
    }

    function words(of, millis) {
        var seconds = Math.floor(Math.abs(millis) / 1000);
        var hours = Math.floor(seconds / 3600);
        var minutes = Math.floor(seconds / 60) % 60;
        if (hours > 0) {
            return hours + of.dataset.hours + " " + minutes + of.dataset.minutes;
        }
        return minutes > 0
            ? minutes + of.dataset.minutes + " " + (seconds % 60) + of.dataset.seconds
            : seconds + of.dataset.seconds;
    }

    /* What the server said is for its own clock; the browser only adds what has passed since it was heard. */
    function heard(of) {
        if (!of.icHeard) {
            of.icHeard = Date.now();
        }
        return Date.now() - of.icHeard;
    }

    function count(of) {
        var passed = heard(of);
        var now = Number(of.dataset.asOf) + passed;
        var stale = false;
        of.querySelectorAll(".ic-timer").forEach(function (timer) {
            var until = Number(timer.dataset.until);
            if (until > 0 && now >= until) {
                stale = true;
            } else if (timer.dataset.counts) {
                var left = Number(timer.dataset.remaining) - passed;
                var turned = left < 0 && Number(timer.dataset.remaining) >= 0;
                timer.querySelector(".ic-figure").textContent =
                    (left < 0 ? of.dataset.late : of.dataset.left).replace("{0}", words(of, left));
                stale = stale || turned;
            }
        });
        return stale;
    }

    function refresh(of) {
        if (asking) {
            return;
        }
        asking = true;
        fetch(of.dataset.rest + "/panel", { credentials: "same-origin", headers: { Accept: "text/html" } })
            .then(function (answer) {
                if (!answer.ok) {
                    throw new Error(String(answer.status));
                }
                return answer.text();
            })
            .then(function (html) {
                var fresh = new DOMParser().parseFromString(html, "text/html").getElementById("ic-request-panel");
                var old = panel();
                if (fresh && old && !isBeingUsed(old)) {
                    old.replaceWith(document.importNode(fresh, true));
                }
            })
            .catch(function (failed) {
                var line = of.querySelector(".ic-failed");
                line.textContent = of.dataset.failed.replace("{0}", failed.message);
                line.hidden = false;
                looks = MOST_LOOKS;
            })
            .finally(function () {
                asking = false;
            });
    }

    /* Nobody's half-written note is thrown away, nor a refusal that nobody has read. */
    function isBeingUsed(of) {
        var open = of.querySelector("details.ic-talk[open]");
        return (
            (Boolean(open) && of.contains(document.activeElement)) ||
            Boolean(of.querySelector(".ic-form-error:not([hidden])")) ||
            Array.prototype.some.call(of.querySelectorAll("form.ic-say textarea, form.ic-say input"), function (field) {
                return field.value !== field.defaultValue;
            })
        );
    }

    function tick() {
        var of = panel();
        if (!of) {
            return;
        }
        var stale = count(of);
        if (of.dataset.waiting && looks < MOST_LOOKS) {
            looks += 1;
            refresh(of);
        } else if (stale) {
            refresh(of);
        }
    }

    /* A field named note.done becomes {note: {done: …}}. */
    function said(form) {
        var body = {};
        Array.prototype.forEach.call(form.elements, function (field) {
            if (field.name && field.value !== "") {
                var path = field.name.split(".");
                var inner = body;
                while (path.length > 1) {
                    inner[path[0]] = inner[path[0]] || {};
                    inner = inner[path.shift()];
                }
                inner[path[0]] = field.value;
            }
        });
        return body;
    }

    function path(of) {
        return of.dataset.path || "/hand-offs" + (of.dataset.say ? "/" + of.dataset.say : "");
    }

    /* Whoever answers says what they were shown. */
    function seen(button) {
        return button.dataset.date ? { date: button.dataset.date } : {};
    }

    /* The path is below the request's own. */
    function say(path, body, button, error) {
        error.hidden = true;
        button.disabled = true;
        fetch(panel().dataset.rest + path, {
            method: "POST",
            credentials: "same-origin",
            headers: { "Content-Type": "application/json", Accept: "application/json" },
            body: JSON.stringify(body)
        })
            .then(function (answer) {
                return answer.ok
                    ? answer
                    : answer.json().then(function (refusal) {
                          throw new Error(refusal.message);
                      });
            })
            .then(function () {
                window.location.reload();
            })
            .catch(function (failed) {
                error.textContent = failed.message;
                error.hidden = false;
                button.disabled = false;
            });
    }

    document.addEventListener("submit", function (event) {
        var form = event.target;
        if (form.classList.contains("ic-say") && panel().contains(form)) {
            event.preventDefault();
            say(path(form), said(form), form.querySelector("button"), form.querySelector(".ic-form-error"));
        }
    });
    document.addEventListener("click", function (event) {
        var button = event.target.closest ? event.target.closest(".ic-answers button") : null;
        if (button) {
            say(path(button), seen(button), button, button.closest(".ic-answers").parentNode.querySelector(".ic-answer-error"));
        }
    });
    /* A correction either takes time out or sets a verdict. */
    document.addEventListener("change", function (event) {
        if (event.target.id === "ic-correction-what") {
            var verdict = event.target.value === "WRONG_VERDICT";
            event.target.form.querySelectorAll("[data-of]").forEach(function (group) {
                group.hidden = (group.dataset.of === "verdict") !== verdict;
            });
        }
    });
    window.setInterval(tick, LOOK_MILLIS);
})();
