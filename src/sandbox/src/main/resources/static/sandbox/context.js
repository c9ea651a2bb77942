/* Loaded before AUI, which takes the context path from here. */
(function () {
  "use strict";
  function contextPath() {
    return document.querySelector('meta[name="ajs-context-path"]').content;
  }
  window.AJS = { contextPath: contextPath };
  window.WRM = { contextPath: contextPath };
})();
