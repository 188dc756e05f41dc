// Wishes that suggestions be accepted or rejected. The house does it; what it did comes over the line like any other commit.
import { tell } from "../tell.js";

export function wishesOf({ door, words }) {
  const say = (text) => tell("decem:say", { text });

  /** A key of its own for each wish: sent twice, it is done once. */
  const wish = (verdict, suggestions) => ({ key: crypto.randomUUID(), verdict, suggestions });

  async function resolve(verdict, suggestions) {
    const wanted = wish(verdict, suggestions);
    let answer = await door.resolve(wanted);
    if (answer.outcome === "away" || answer.code === "stale") {
      answer = await door.resolve(wanted);
    }
    say(answer.outcome === "done" ? done(verdict, answer.suggestions) : (answer.sentence ?? words.away));
  }

  function done(verdict, count) {
    const sentence = words[`${verdict}ed${count === 1 ? "One" : "Many"}`];
    return sentence.replace("{0}", count.toLocaleString(document.documentElement.lang));
  }

  return {
    resolve,
    /** {suggestions, words, lost}, or null where the house does not say. */
    async outlook(verdict, suggestions) {
      const answer = await door.outlook(wish(verdict, suggestions));
      if (answer.outcome !== "seen") {
        say(answer.sentence ?? words.away);
      }
      return answer.outcome === "seen" ? answer : null;
    },
  };
}
