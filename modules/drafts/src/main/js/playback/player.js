// Which state of a text is shown, and which comes next. One state is asked for at a time; whoever drags on meanwhile gets the last one that
// was meant. A long history is played in strides, so that it ends within minutes; by hand every commit can be seen.
const most = 240;

/**
 * @param show asks for a state and shows it: `show(n, before)` promises whether it did
 * @param later calls back after a while
 * @param tell hears whether it plays, and whether it rests
 */
export function player({ n, head, show, later, tell }) {
  const stride = Math.max(1, Math.ceil(head / most));
  let shown = n;
  let wanted = n;
  let playing = false;
  let busy = false;

  async function go(to) {
    wanted = Math.min(head, Math.max(0, to));
    if (busy) return;
    busy = true;
    while (shown !== wanted) {
      const next = wanted;
      if (await show(next, shown)) shown = next;
      else {
        wanted = shown;
        playing = false;
      }
    }
    busy = false;
    if (playing && shown < head) later(tick);
    else playing = false;
    tell({ n: shown, playing });
  }

  function tick() {
    if (playing && !busy) go(shown + stride);
  }

  function pause() {
    playing = false;
    tell({ n: shown, playing });
  }

  return {
    /** Somebody goes somewhere: it no longer plays by itself. */
    go(to) {
      playing = false;
      return go(to);
    },
    step(by) {
      playing = false;
      return go(wanted + by);
    },
    toggle() {
      if (playing) return pause();
      playing = true;
      return go(shown >= head ? Math.min(1, head) : shown + stride);
    },
  };
}
