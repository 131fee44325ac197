// Helps where it can; every page can be read and used without it.
"use strict";

// a button beside a text copies it
document.querySelectorAll("button[data-copies]").forEach((button) => {
  const text = document.getElementById(button.dataset.copies);
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text.value === undefined ? text.textContent : text.value);
    button.textContent = button.dataset.copied;
  });
});
