// What a state looks like on the page: the text, a mark beside what has changed, and the sentence, which is said aloud only where it rests.
// What changed is brought into sight at once: a text that glides by is hard to read, and for some people hard to bear.
export function stage(page) {
  const at = (name) => page.querySelector(`[${name}]`);
  const range = page.querySelector("input[type=range]");
  const [play, said, aloud, text] = ["data-play", "data-said", "data-aloud", "data-page"].map(at);
  const words = { true: play.dataset.play, false: play.textContent };

  function mark(changed) {
    const blocks = changed.map((id) => page.ownerDocument.getElementById(`b-${id}`)).filter(Boolean);
    blocks.forEach((block) => block.classList.add("played"));
    return blocks;
  }

  return {
    range,
    play,
    mark,
    show({ n, sentence, changed, html }) {
      text.innerHTML = html;
      said.textContent = sentence;
      range.value = String(n);
      range.setAttribute("aria-valuetext", sentence);
      mark(changed)[0]?.scrollIntoView({ block: "nearest", behavior: "instant" });
    },
    away(sentence) {
      said.textContent = sentence;
    },
    tell({ n, playing }) {
      range.value = String(n);
      play.textContent = words[playing];
      if (!playing) aloud.textContent = said.textContent;
    },
  };
}
