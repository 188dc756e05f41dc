// Many suggestions at once: those that are selected, those of one person, all. What it will do is said before it is done.
import { ask } from "../dialogs.js";
import { openMenu } from "../menus.js";
import { part } from "../part.js";
import { redlines } from "./cards.js";
import { suggestionHere } from "./shown.js";

export function many({ page, box, words, whose, wishes, suggestions, go, may }) {
  const opener = document.querySelector("[data-command=suggestions]");
  const count = opener.querySelector("[data-part=count]");

  const number = (value) => Math.abs(value).toLocaleString(document.documentElement.lang);

  function draw(all) {
    opener.hidden = all.length === 0;
    count.textContent = number(all.length);
  }

  /** Which suggestions an act is about. */
  const among = {
    chosen() {
      const { from, to, empty } = page.state().selection;
      return empty ? [] : suggestions().filter((each) => each.from < to && each.to > from);
    },
    theirs() {
      const author = whose.of(suggestionHere(page.state()))?.author;
      return author ? suggestions().filter(({ id }) => whose.of(id)?.author === author) : [];
    },
    all: suggestions,
  };

  const sets = (name) => among[name.split("_")[1]]();

  function applies(name) {
    if (name === "next" || name === "previous") {
      return suggestions().length > 0;
    }
    return may() === "edit" && sets(name).length > 0;
  }

  function run(name) {
    if (name === "next" || name === "previous") {
      step(name === "next" ? 1 : -1);
    } else {
      decide(name.split("_")[0], sets(name).map(({ id }) => id));
    }
  }

  function step(by) {
    const all = suggestions();
    const here = all.findIndex(({ id }) => id === suggestionHere(page.state()));
    const { from } = page.state().selection;
    const behind = all.findIndex((each) => each.from >= from);
    const before = all.findLastIndex((each) => each.to <= from);
    const next = here >= 0 ? here + by : by > 0 ? behind : before;
    go(all[(next + all.length) % all.length]);
    page.view.focus();
    return true;
  }

  async function decide(verdict, ids) {
    const outlook = await wishes.outlook(verdict, ids);
    if (outlook) {
      const dialog = part("review-dialog");
      dialog.querySelector("[data-part=outlook]").replaceChildren(...sentences(verdict, outlook).map(paragraph), ...redlines(suggestions().filter(({ id }) => ids.includes(id))));
      dialog.querySelector("[value=take]").textContent = words[verdict];
      ask(dialog, { refuse: () => "", take: () => wishes.resolve(verdict, ids) });
    }
  }

  function sentences(verdict, { suggestions: several, words: more, lost }) {
    const extent = more === 0 ? words.same : more > 0 ? words.more : words.fewer;
    return [
      words[`${verdict}${several === 1 ? "One" : "Many"}`].replace("{0}", number(several)),
      extent.replace("{0}", number(more)),
      lost === 0 ? "" : words[lost === 1 ? "lostOne" : "lostMany"].replace("{0}", number(lost)),
    ].filter(Boolean);
  }

  function paragraph(sentence) {
    const line = document.createElement("p");
    line.textContent = sentence;
    return line;
  }

  const single = (verdict) => () => {
    const here = suggestionHere(page.state());
    const mayDo = here && (may() === "edit" || (verdict === "reject" && whose.isOwn(here)));
    if (mayDo) {
      wishes.resolve(verdict, [here]);
    }
    return Boolean(mayDo);
  };

  return {
    draw,
    acts: {
      suggestions: () => {
        openMenu(opener, part("review-list"), { applies, isOn: () => false, run });
        return true;
      },
      next_suggestion: () => suggestions().length > 0 && step(1),
      previous_suggestion: () => suggestions().length > 0 && step(-1),
      accept_here: single("accept"),
      reject_here: single("reject"),
    },
  };
}
