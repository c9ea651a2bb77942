/* On an issue, the explanation of a timer opens in a dialog; without this script, or elsewhere, its link opens the page. */
(function () {
    "use strict";

    var dialog = null;
    var opened = null;

    function panel() {
        return document.getElementById("ic-request-panel");
    }

    function element(name, className, text) {
        var made = document.createElement(name);
        made.className = className;
        made.textContent = text || "";
        return made;
    }

    /* The dialog is thrown away when it closes; the focus goes back to the link, or to one like it. */
    function closed() {
        dialog = null;
        var link = opened && document.contains(opened) ? opened : null;
        var again = link || (opened && panel() && panel().querySelector('a[href="' + opened.getAttribute("href") + '"]'));
        if (again) {
            again.focus();
        }
    }

    function frame() {
        var section = element("section", "aui-dialog2 aui-dialog2-xlarge aui-layer");
        section.id = "ic-explain-dialog";
        section.setAttribute("role", "dialog");
        section.setAttribute("aria-modal", "true");
        section.setAttribute("aria-labelledby", "ic-explain-title");
        section.setAttribute("data-aui-remove-on-hide", "true");
        var header = element("header", "aui-dialog2-header");
        var title = element("h2", "aui-dialog2-header-main");
        title.id = "ic-explain-title";
        title.tabIndex = -1;
        header.appendChild(title);
        var footer = element("footer", "aui-dialog2-footer");
        var actions = element("div", "aui-dialog2-footer-actions");
        var page = element("a", "aui-button aui-button-link ic-explain-page", panel().dataset.page);
        var close = element("button", "aui-button", panel().dataset.close);
        close.type = "button";
        close.id = "ic-explain-close";
        close.addEventListener("click", function () {
            dialog.hide();
        });
        actions.appendChild(page);
        actions.appendChild(close);
        footer.appendChild(actions);
        section.appendChild(header);
        section.appendChild(element("div", "aui-dialog2-content"));
        section.appendChild(footer);
        document.body.appendChild(section);
        return section;
    }

    function show(address, explanation) {
        var section = document.getElementById("ic-explain-dialog") || frame();
        section.querySelector("#ic-explain-title").textContent = explanation.dataset.title;
        section.querySelector(".ic-explain-page").href = address;
        var content = section.querySelector(".aui-dialog2-content");
        content.textContent = "";
        content.appendChild(document.importNode(explanation, true));
        content.scrollTop = 0;
        if (!dialog) {
            dialog = window.AJS.dialog2(section);
            dialog.on("hide", closed);
            dialog.show();
        }
        section.querySelector("#ic-explain-title").focus();
    }

    function open(address) {
        fetch(address, { credentials: "same-origin", headers: { Accept: "text/html" } })
            .then(function (answer) {
                return answer.ok ? answer.text() : "";
            })
            .then(function (html) {
                var found = new DOMParser().parseFromString(html, "text/html").getElementById("ic-explanation");
                if (!found) {
                    throw new Error(address);
                }
                show(address, found);
            })
            .catch(function () {
                window.location.href = address;
            });
    }

    function isPlain(event) {
        return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    }

    document.addEventListener("click", function (event) {
        var link = event.target.closest ? event.target.closest("a.ic-explain") : null;
        if (link && panel() && window.AJS && window.AJS.dialog2 && isPlain(event)) {
            event.preventDefault();
            opened = dialog ? opened : link;
            open(link.href);
        }
    });
})();
