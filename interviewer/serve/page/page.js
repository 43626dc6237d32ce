"use strict";
// The terminal does not take the focus by itself, and without it the first keys would go nowhere.
const again = document.getElementById("again");
again.addEventListener("click", () => location.reload());
new MutationObserver((_, observer) => {
  const { classList } = document.body;
  if (classList.contains("-closed")) {
    observer.disconnect();
    again.focus();
  } else if (classList.contains("-first-byte") && !document.body.dataset.focused) {
    document.body.dataset.focused = "yes";
    document.querySelector(".xterm-helper-textarea").focus();
  }
}).observe(document.body, { attributes: true, attributeFilter: ["class"] });
