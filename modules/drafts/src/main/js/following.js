// What follows when something happens: here, in the house, or on the line between.
import { heardOf } from "./heard.js";
import { mayWrite } from "./suggesting/may.js";
import { tell } from "./tell.js";
import { wordsIn } from "./words.js";

/** `parts` are the page, the line at the foot, the account of how things stand, the others, the margin, the suggestions, what is kept, and the house. */
export function following({ page, status, account, company, margin, review, kept, house, mode, comesBack }) {
  let standing = { state: "OPEN", may: mode };
  let drawing = false;

  function written() {
    account.draw();
    house.changed();
    kept.look();
    company.caret.moved();
  }

  function heard(news) {
    kept.look();
    kept.lost(news.flatMap(({ lost = [] }) => lost));
    if (news.some(({ suggested }) => suggested)) {
      tell("decem:say", { text: comesBack });
    }
    if (news.some(({ own }) => own)) {
      company.caret.typed();
    }
    if (news.some(({ rebuilt }) => rebuilt === "renewed")) {
      tell("decem:text-ready", { commit: heardOf(page.state()).n });
    }
  }

  /** What stands round the text follows it once per picture; nothing that goes wrong there holds up what is written. */
  function drawn() {
    if (!drawing) {
      drawing = true;
      page.soon(draw);
    }
  }

  function draw() {
    drawing = false;
    account.draw();
    status.count(wordsIn(page.state().doc));
    company.draw();
    review.draw();
    margin();
  }

  const news = {
    line(about) {
      account.line(about);
      kept.look();
      if (about.state === "cut-off" || about.state === "over") {
        company.alone();
      }
    },
    welcome({ state, me: { handle, may } }) {
      stand({ state, may });
      kept.met(handle);
    },
    state: stand,
    may: stand,
    refused({ sentence, lost }) {
      kept.lost(lost, sentence);
      if (lost.length === 0) {
        tell("decem:say", { text: sentence });
      }
    },
    aside: kept.late,
  };

  function stand({ state = standing.state, may = standing.may }) {
    standing = { state, may };
    const isWritable = state === "OPEN" && mayWrite(may);
    page.open(isWritable, may);
    account.text(state);
    kept.open(isWritable);
  }

  /** What whoever is here may do with the text as it stands. */
  function may() {
    return standing.state === "OPEN" ? standing.may : "read";
  }

  return {
    written,
    may,
    heard,
    drawn,
    moved: company.caret.moved,
    told(frame) {
      news[frame.t]?.(frame);
      company.hear(frame);
    },
  };
}
