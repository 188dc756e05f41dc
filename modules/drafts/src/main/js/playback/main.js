// A text played back. It never begins by itself, whatever somebody thinks of motion; the page works without this script, one state a page.
import { onKey } from "./keys.js";
import { player } from "./player.js";
import { stage } from "./stage.js";

const pause = 650;
const page = document.querySelector("[data-playback]");

if (page) begin(page);

function begin({ dataset }) {
  const shown = stage(page);
  const show = async (n, before) => {
    const answer = await fetch(`${dataset.playback}${n}?before=${before}`).catch(() => null);
    if (!answer?.ok) return shown.away(dataset.away);
    shown.show(await answer.json());
    return true;
  };
  const play = player({
    n: Number(dataset.n),
    head: Number(dataset.head),
    show,
    later: (next) => setTimeout(next, pause),
    tell: shown.tell,
  });
  shown.mark(dataset.changed.split(" ").filter(Boolean));
  shown.play.hidden = false;
  page.querySelector("[data-show]").hidden = true;
  shown.play.addEventListener("click", play.toggle);
  shown.range.addEventListener("input", () => play.go(Number(shown.range.value)));
  page.querySelectorAll("[data-step]").forEach((step) => step.addEventListener("click", (event) => stepped(event, play)));
  page.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => onKey(event, play));
}

function stepped(event, play) {
  event.preventDefault();
  play.step(Number(event.currentTarget.dataset.step));
}
