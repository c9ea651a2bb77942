/* What Jira's pages give to scripts of plugins, and the few behaviours of the sandbox's own pages. */
(function ($) {
  "use strict";

  function meta(name) {
    var tag = document.querySelector('meta[name="ajs-' + name + '"]');
    return tag ? tag.content : undefined;
  }
  AJS.Meta = AJS.Meta || { get: meta };
  window.atl_token = function () {
    return document.getElementById("atlassian-token").content;
  };

  function submits(event) {
    event.preventDefault();
    document.getElementById(event.currentTarget.dataset.submits).submit();
  }

  /* names of users while typing, into a datalist of the field */
  function pickUsers(input) {
    var list = document.createElement("datalist");
    var latest = 0;
    list.id = input.id + "-users";
    input.after(list);
    input.setAttribute("list", list.id);
    function fill() {
      var mine = ++latest;
      var url = AJS.contextPath() + "/rest/api/2/user/search?maxResults=20&username=" + encodeURIComponent(input.value || ".");
      $.getJSON(url).done(function (users) {
        if (mine === latest) {
          list.replaceChildren.apply(list, users.map(function (user) {
            var option = document.createElement("option");
            option.value = user.name;
            option.label = user.displayName;
            return option;
          }));
        }
      });
    }
    input.addEventListener("input", fill);
    input.addEventListener("focus", fill, { once: true });
  }

  /* the jar goes up as the body of the request; the answer is the page that says how it went */
  function uploadApp(form) {
    form.addEventListener("submit", function (event) {
      var file = document.getElementById("jar").files[0];
      event.preventDefault();
      if (file) {
        fetch(form.dataset.url + "?atl_token=" + encodeURIComponent(window.atl_token()), {
          method: "POST",
          headers: { "Content-Type": "application/java-archive" },
          body: file,
        }).then(function (answer) {
          if (answer.ok) {
            location.href = answer.url;
          } else {
            return answer.text().then(function (html) {
              var page = new DOMParser().parseFromString(html, "text/html");
              var error = page.querySelector(".aui-message-error");
              form.before(error || document.createTextNode(answer.status));
            });
          }
        });
      }
    });
  }

  function createForm(form) {
    form.querySelectorAll(".choice select").forEach(function (select) {
      select.addEventListener("change", function () {
        document.getElementById("issue-create-refresh").click();
      });
    });
  }

  function jqlBox(box) {
    var offset = box.dataset.errorOffset;
    function fit() {
      box.style.height = "auto";
      box.style.height = box.scrollHeight + 4 + "px";
    }
    box.addEventListener("input", fit);
    box.addEventListener("keydown", function (event) {
      if (event.key === "Enter" && !event.shiftKey) {
        event.preventDefault();
        box.form.requestSubmit();
      }
    });
    fit();
    if (offset) {
      box.focus();
      box.setSelectionRange(Number(offset), Number(offset));
    }
  }

  /* a step of the workflow is asked for above the issue; without scripts, and where that fails, on a page of its own */
  function transitionDialog(link) {
    link.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      fetch(link.href)
        .then(pageOf)
        .then(function (page) {
          showTransition(page, link);
        })
        .catch(function () {
          location.href = link.href;
        });
    });
  }

  function pageOf(answer) {
    return answer.text().then(function (html) {
      return new DOMParser().parseFromString(html, "text/html");
    });
  }

  function showTransition(page, link) {
    var form = page.getElementById("issue-workflow-transition");
    if (!form) {
      location.href = link.href;
      return;
    }
    var section = document.createElement("section");
    section.id = "workflow-transition-dialog";
    section.className = "aui-dialog2 aui-dialog2-medium aui-layer";
    section.setAttribute("role", "dialog");
    section.setAttribute("aria-labelledby", "workflow-transition-title");
    section.dataset.auiRemoveOnHide = "true";
    section.innerHTML = '<header class="aui-dialog2-header"><h2 class="aui-dialog2-header-main"'
      + ' id="workflow-transition-title"></h2></header><div class="aui-dialog2-content"></div>';
    section.querySelector("h2").textContent = page.querySelector(".sandbox-page h1").textContent;
    var content = section.querySelector(".aui-dialog2-content");
    var dialog = AJS.dialog2(section);
    function fill(from) {
      content.replaceChildren.apply(content, Array.from(from.querySelectorAll(".sandbox-page > .aui-message, #issue-workflow-transition")));
      content.querySelector(".cancel").addEventListener("click", function (event) {
        event.preventDefault();
        dialog.hide();
      });
      content.querySelector("form").addEventListener("submit", submit);
      var first = content.querySelector("select, textarea, input:not([type=hidden])");
      if (first) {
        first.focus();
      }
    }
    /* the form has a field of the name action, which hides the property */
    function submit(event) {
      var sent = event.currentTarget;
      event.preventDefault();
      sent.querySelector("button").disabled = true;
      fetch(sent.getAttribute("action"), { method: "POST", body: new URLSearchParams(new FormData(sent)) })
        .then(function (answer) {
          if (answer.ok) {
            location.href = answer.url;
            return null;
          }
          return pageOf(answer).then(function (refused) {
            if (refused.getElementById("issue-workflow-transition")) {
              fill(refused);
            } else {
              HTMLFormElement.prototype.submit.call(sent);
            }
          });
        })
        .catch(function () {
          HTMLFormElement.prototype.submit.call(sent);
        });
    }
    dialog.show();
    fill(page);
  }

  /* j and k go up and down the navigator, o opens, c creates, / searches: Jira's keys */
  function keyboard(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(input|textarea|select)$/i.test(event.target.tagName)) {
      return;
    }
    var rows = Array.from(document.querySelectorAll(".issuerow"));
    var at = rows.findIndex(function (row) {
      return row.classList.contains("focused");
    });
    function focus(index) {
      if (rows[index]) {
        rows.forEach(function (row) {
          row.classList.remove("focused");
        });
        rows[index].classList.add("focused");
        rows[index].focus();
      }
    }
    function open(id) {
      var link = document.getElementById(id);
      if (link) {
        event.preventDefault();
        link.click();
      }
    }
    if (event.key === "j") {
      focus(at + 1);
    } else if (event.key === "k") {
      focus(Math.max(0, at - 1));
    } else if (event.key === "o" && at >= 0) {
      location.href = AJS.contextPath() + "/browse/" + rows[at].dataset.issuekey;
    } else if (event.key === "c") {
      open("create_link");
    } else if (event.key === "e") {
      open("edit-issue");
    } else if (event.key === "a") {
      open("assign-issue");
    } else if (event.key === "m" && document.getElementById("comment")) {
      event.preventDefault();
      document.getElementById("comment").focus();
    } else if (event.key === "/") {
      event.preventDefault();
      document.getElementById("quickSearchInput").focus();
    }
  }

  $(function () {
    document.querySelectorAll("[data-submits]").forEach(function (link) {
      link.addEventListener("click", submits);
    });
    document.querySelectorAll("input.js-user-picker").forEach(pickUsers);
    document.querySelectorAll("#issue-create").forEach(createForm);
    document.querySelectorAll(".issueaction-workflow-transition").forEach(transitionDialog);
    document.querySelectorAll("#app-upload").forEach(uploadApp);
    document.querySelectorAll("#advanced-search").forEach(jqlBox);
    document.addEventListener("keydown", keyboard);
  });
})(jQuery);
