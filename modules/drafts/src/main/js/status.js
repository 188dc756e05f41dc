// The line at the foot: how the text stands, in words, with time and commit. Its signs stand in the page from the start: without a
// network none could be fetched.

const signs = {
  saved: "done",
  saving: "clock",
  kept: "lost",
  away: "lost",
  frozen: "lock",
  closed: "lock",
  unreached: "lost",
  ended: "critical",
  forbidden: "critical",
  unknown: "critical",
};

export function statusLine(line) {
  const saved = line.querySelector("[data-part=saved]");
  const shown = line.querySelectorAll("[data-sign]");
  const wordCount = line.querySelector("[data-part=words]");
  const { lang } = document.documentElement;
  const texts = line.dataset;

  /** The sentence that it shows: {0} the commit, {1} its hour, {2} how many changes wait. */
  function tell({ state, n, at, waits = 0 }) {
    const written = (waits === 1 && texts[`${state}One`]) || texts[state];
    const sentence = written
      .replace("{0}", n ?? "")
      .replace("{1}", at ? clock(at, texts.zone) : "")
      .replace("{2}", waits.toLocaleString(lang));
    if (state !== line.dataset.state) {
      line.dataset.state = state;
      shown.forEach((sign) => {
        sign.hidden = sign.dataset.sign !== signs[state];
      });
    }
    write(saved, sentence);
    return sentence;
  }

  function count(words) {
    write(wordCount, texts.words.replace("{0}", words.toLocaleString(lang)));
  }

  return { tell, count };
}

function write(place, text) {
  if (place.textContent !== text) {
    place.textContent = text;
  }
}

const clocks = new Map();

/** The hour in the reader's own zone, to the second. */
export function clock(at, timeZone) {
  if (!clocks.has(timeZone)) {
    const form = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23", timeZone };
    clocks.set(timeZone, new Intl.DateTimeFormat("en-GB", form));
  }
  return clocks.get(timeZone).format(new Date(at));
}
