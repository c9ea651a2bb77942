/* The department queue: accepts, rejects and hands off, and says of each why it could not be. */
(function () {
    "use strict";

    function queue() {
        return document.getElementById("ic-queue");
    }

    function all(selector) {
        return Array.prototype.slice.call(queue().querySelectorAll(selector));
    }

    function chosen() {
        return all(".ic-queue-one").filter(function (box) {
            return box.checked;
        });
    }

    function follow() {
        var take = document.getElementById("ic-queue-take");
        if (take) {
            take.disabled = chosen().length === 0;
        }
    }

    function row(issue) {
        return queue().querySelector("tr[data-issue='" + issue + "']");
    }

    function refused(line, message) {
        line.textContent = message;
        line.hidden = false;
    }

    /* "1000+" stays as it is. */
    function countDown(badge) {
        if (/^\d+$/.test(badge.textContent)) {
            badge.textContent = Math.max(0, Number(badge.textContent) - 1);
        }
    }

    /* What is done leaves the list at once; the server may still be computing it. The next row gets the focus. */
    function leave(issue, said) {
        var old = row(issue);
        var next = old.nextElementSibling || old.previousElementSibling;
        old.remove();
        countDown(queue().querySelector(".ic-queue-parts a[aria-current] .aui-badge"));
        queue().querySelector(".ic-queue-said").textContent = queue().dataset[said].replace("{0}", issue);
        if (next) {
            next.querySelector("a").focus();
        } else {
            queue().querySelector(".ic-queue-table").hidden = true;
            all(".ic-queue-batch").forEach(function (batch) {
                batch.hidden = true;
            });
            queue().querySelector(".ic-queue-empty").hidden = false;
        }
        follow();
    }

    function send(path, body) {
        return fetch(queue().dataset.rest + path, {
            method: "POST",
            credentials: "same-origin",
            headers: { "Content-Type": "application/json", Accept: "application/json" },
            body: JSON.stringify(body)
        }).then(function (answer) {
            return answer.json().then(function (said) {
                if (!answer.ok) {
                    throw new Error(said.message);
                }
                return said;
            });
        });
    }

    function accept(issues, button, error) {
        error.hidden = true;
        button.disabled = true;
        send("hand-offs/accept", { issues: issues })
            .then(function (outcomes) {
                outcomes.forEach(function (outcome) {
                    if (outcome.message) {
                        refused(row(outcome.issue).querySelector(".ic-row-error"), outcome.message);
                        button.disabled = false;
                    } else {
                        leave(outcome.issue, "accepted");
                    }
                });
                document.getElementById("ic-queue-all").checked = false;
                follow();
            })
            .catch(function (failed) {
                refused(error, failed.message);
                button.disabled = false;
            });
    }

    function open(dialog, issue) {
        dialog.dataset.issue = issue;
        dialog.querySelector("form").reset();
        dialog.querySelector(".ic-form-error").hidden = true;
        dialog.querySelector(".ic-queue-issue").textContent = issue;
        dialog.showModal();
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

    function submit(dialog, form) {
        var button = form.querySelector("[type=submit]");
        var path = "requests/" + dialog.dataset.issue + "/hand-offs" + (form.dataset.path ? "/" + form.dataset.path : "");
        button.disabled = true;
        send(path, said(form))
            .then(function () {
                dialog.close();
                leave(dialog.dataset.issue, form.dataset.path ? "rejected" : "handedOff");
            })
            .catch(function (failed) {
                refused(form.querySelector(".ic-form-error"), failed.message);
            })
            .finally(function () {
                button.disabled = false;
            });
    }

    document.addEventListener("change", function (event) {
        if (event.target.id === "ic-queue-all") {
            all(".ic-queue-one").forEach(function (box) {
                box.checked = event.target.checked;
            });
            follow();
        } else if (event.target.classList.contains("ic-queue-one")) {
            follow();
        }
    });
    document.addEventListener("click", function (event) {
        var target = event.target;
        if (target.id === "ic-queue-take") {
            accept(
                chosen().map(function (box) {
                    return box.value;
                }),
                target,
                queue().querySelector(".ic-queue-error")
            );
        } else if (target.classList.contains("ic-queue-accept")) {
            accept([target.closest("tr").dataset.issue], target, target.closest("tr").querySelector(".ic-row-error"));
        } else if (target.dataset.dialog) {
            open(document.getElementById(target.dataset.dialog), target.closest("tr").dataset.issue);
        } else if ("close" in target.dataset) {
            target.closest("dialog").close();
        }
    });
    /* AUI takes Escape for its own layers, and keeps the browser from closing this one. */
    document.addEventListener("keydown", function (event) {
        var dialog = document.querySelector("dialog.ic-queue-dialog[open]");
        if (dialog && event.key === "Escape" && !event.isComposing) {
            dialog.close();
        }
    });
    document.addEventListener("submit", function (event) {
        var dialog = event.target.closest("dialog.ic-queue-dialog");
        if (dialog) {
            event.preventDefault();
            submit(dialog, event.target);
        }
    });
})();
