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

// a form is sent once, however often its button is pressed; whoever comes back to it finds it as it was
const onceMore = 3000;
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  setTimeout(() => delete form.dataset.sent, onceMore);
});

// a box of the picture of flows says what its line in the table says
const told = document.querySelector(".flow-told");
document.querySelectorAll("[data-flow]").forEach((box) => {
  const tell = () => {
    told.hidden = false;
    told.textContent = box.querySelector("title").textContent;
  };
  box.addEventListener("mouseenter", tell);
  box.addEventListener("focus", tell);
});

// a page that waits looks again by itself, and shows what has come of the work
const look = async () => {
  const waiting = document.querySelector("[data-waits]");
  if (waiting) {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (answer.redirected) {
        location.replace(answer.url);
        return;
      }
      const next = new DOMParser().parseFromString(await answer.text(), "text/html");
      document.title = next.title;
      document.querySelector("main").replaceChildren(...next.querySelector("main").childNodes);
    } catch (failure) {
      // the next look may find the server again
    }
    setTimeout(look, 1000);
  }
};
setTimeout(look, 500);
