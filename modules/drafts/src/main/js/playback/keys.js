// Space plays and pauses, the arrows step; whatever has keys of its own keeps them.
const own = "button, select, textarea, input:not([type=range]), summary, [contenteditable]";
const strides = { ArrowLeft: -1, ArrowRight: 1 };

export function onKey(event, play) {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || target.closest?.(own)) return;
  const range = target.matches?.("input");
  if (key === " " && !target.closest?.("a")) play.toggle();
  else if (key in strides && !range) play.step(strides[key]);
  else return;
  event.preventDefault();
}
