/** Starts the data explorer. A page that was opened as a file may load no modules, and this script says so. */
"use strict";
import(new URL("explorer-page.js", document.currentScript.src)).catch(() => {
  const problem = document.getElementById("explorer-problem");
  problem.querySelector("p").textContent = "The explorer works only on pages that come from a web server.";
  problem.hidden = false;
});
