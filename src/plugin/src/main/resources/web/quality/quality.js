/* The provider rates the request: sends what was chosen, and says what became of it. */
(function () {
    "use strict";

    function said(form, message) {
        form.querySelector(".ic-quality-said").textContent = message;
    }

    function answers(form) {
        var sent = { word: form.elements.word.value };
        form.querySelectorAll("input[type=radio]:checked").forEach(function (chosen) {
            sent[chosen.name] = chosen.value;
        });
        if (form.elements.guess && form.elements.guess.value) {
            sent.guess = Number(form.elements.guess.value);
        }
        return sent;
    }

    function send(panel, form) {
        var button = form.querySelector("button");
        button.disabled = true;
        fetch(panel.dataset.rest + encodeURIComponent(form.dataset.department), {
            method: "PUT",
            credentials: "same-origin",
            headers: { "Content-Type": "application/json", Accept: "application/json" },
            body: JSON.stringify(answers(form))
        })
            .then(function (answer) {
                return answer.json().then(function (body) {
                    said(form, answer.ok ? panel.dataset.saved : body.message);
                });
            })
            .catch(function () {
                said(form, panel.dataset.failed);
            })
            .finally(function () {
                button.disabled = false;
            });
    }

    document.addEventListener("submit", function (event) {
        var panel = event.target.closest(".ic-quality");
        if (panel && event.target.classList.contains("ic-quality-form")) {
            event.preventDefault();
            send(panel, event.target);
        }
    });
})();
