// A line by pairs of requests, where no socket can be had: one asks and waits, the other sends what has gathered meanwhile.
const TRIES = 3;
const PAUSE = 1_000;
const ASK_WITHIN = 40_000;

/**
 * `door` has begin(hello), ask(line, after, signal) and say(line, frames, signal), each answering {outcome, ...}: "begun" {line}, "heard" {k, frames},
 * "said", or why there is none.
 */
export function byRequests(door, world) {
  return (hello, on) => {
    const closing = new AbortController();
    let line = null;
    let waiting = [];
    let saying = false;
    open();

    async function open() {
      const answer = await door.begin(hello, closing.signal);
      if (answer.outcome !== "begun") {
        leave(answer);
        return;
      }
      line = answer.line;
      say();
      ask();
    }

    function leave(answer) {
      if (!closing.signal.aborted) {
        on.gone({ why: answer.outcome });
      }
    }

    async function ask() {
      let after = 0;
      while (!closing.signal.aborted) {
        const answer = await patiently((signal) => door.ask(line, after, signal));
        if (answer.outcome !== "heard") {
          leave(answer);
          return;
        }
        after = answer.k;
        on.alive();
        answer.frames.forEach((frame) => closing.signal.aborted || on.frame(frame));
      }
    }

    async function say() {
      if (saying || waiting.length === 0 || line === null) {
        return;
      }
      saying = true;
      const frames = waiting;
      waiting = [];
      const answer = await patiently((signal) => door.say(line, frames, signal));
      saying = false;
      if (answer.outcome === "said") {
        say();
      } else {
        leave(answer);
      }
    }

    /** An answer that was lost on its way is asked for again; the house then says the same. */
    async function patiently(request) {
      for (let tries = 1; ; tries += 1) {
        const giveUp = new AbortController();
        const cancel = world.after(ASK_WITHIN, () => giveUp.abort());
        const answer = await request(AbortSignal.any([closing.signal, giveUp.signal]));
        cancel();
        if (answer.outcome !== "away" || tries === TRIES || closing.signal.aborted) {
          return answer;
        }
        await new Promise((go) => world.after(PAUSE * tries, go));
      }
    }

    return {
      send(frame) {
        waiting.push(frame);
        say();
      },
      close: () => closing.abort(),
    };
  };
}
