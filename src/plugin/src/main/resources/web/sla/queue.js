/* The department queue: accepts what is chosen, and says of each why it could not be. */
(function () {
    "use strict";

    function queue() {
        return document.getElementById("ic-queue");
    }

    function boxes() {
        return Array.prototype.slice.call(queue().querySelectorAll(".ic-queue-one"));
    }

    function chosen() {
        return boxes().filter(function (box) {
            return box.checked;
        });
    }

    function follow() {
        document.getElementById("ic-queue-take").disabled = chosen().length === 0;
    }

    /* What was accepted leaves the list at once; the server may still be computing it. */
    function tell(outcomes) {
        outcomes.forEach(function (outcome) {
            var row = queue().querySelector("tr[data-issue='" + outcome.issue + "']");
            if (outcome.message) {
                var error = row.querySelector(".ic-row-error");
                error.textContent = outcome.message;
                error.hidden = false;
            } else {
                row.remove();
            }
        });
        document.getElementById("ic-queue-all").checked = false;
        follow();
    }

    function accept(button) {
        var error = queue().querySelector(".ic-queue-error");
        error.hidden = true;
        button.disabled = true;
        fetch(queue().dataset.rest, {
            method: "POST",
            credentials: "same-origin",
            headers: { "Content-Type": "application/json", Accept: "application/json" },
            body: JSON.stringify({
                issues: chosen().map(function (box) {
                    return box.value;
                })
            })
        })
            .then(function (answer) {
                return answer.json().then(function (said) {
                    if (!answer.ok) {
                        throw new Error(said.message);
                    }
                    tell(said);
                });
            })
            .catch(function (failed) {
                error.textContent = failed.message;
                error.hidden = false;
                button.disabled = false;
            });
    }

    document.addEventListener("change", function (event) {
        if (event.target.id === "ic-queue-all") {
            boxes().forEach(function (box) {
                box.checked = event.target.checked;
            });
            follow();
        } else if (event.target.classList.contains("ic-queue-one")) {
            follow();
        }
    });
    document.addEventListener("click", function (event) {
        if (event.target.id === "ic-queue-take") {
            accept(event.target);
        }
    });
})();
