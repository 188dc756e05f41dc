// A long text shows few of its cards at a time. Two small buttons say how many lie above and below, and bring the nearest.

/** Which of the cards lie wholly above the view, which below it, the nearest first. */
export function beyond(cards, { top, bottom }) {
  return {
    above: cards.filter((card) => card.bottom <= top).reverse(),
    below: cards.filter((card) => card.top >= bottom),
  };
}

export function tellBeyond(margin, list) {
  const view = margin.closest(".desk");
  const look = () => {
    const cards = [...list.querySelectorAll(":scope > .card")].map((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return { one, top, bottom };
    });
    const found = beyond(cards, view.getBoundingClientRect());
    say(margin.querySelector("[data-part=above]"), found.above);
    say(margin.querySelector("[data-part=below]"), found.below);
    return found;
  };
  for (const part of ["above", "below"]) {
    margin.querySelector(`[data-part=${part}]`).addEventListener("click", () => look()[part][0]?.one.scrollIntoView({ block: "center" }));
  }
  view.addEventListener("scroll", look, { passive: true });
  return look;
}

function say(button, cards) {
  button.hidden = cards.length === 0;
  button.querySelector("span").textContent = button.dataset.says.replace("{0}", cards.length.toLocaleString(document.documentElement.lang));
}
