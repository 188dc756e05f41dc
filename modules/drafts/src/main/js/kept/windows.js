// Which windows of this browser are open. Each holds a lock under its own name for as long as it lives, however it ends.
const PREFIX = "decem-window-";

export function holdWindow(name, locks = globalThis.navigator?.locks) {
  locks?.request(PREFIX + name, () => new Promise(() => {}));
}

export async function openWindows(locks = globalThis.navigator?.locks) {
  const { held = [] } = (await locks?.query()) ?? {};
  return new Set(held.filter(({ name }) => name.startsWith(PREFIX)).map(({ name }) => name.slice(PREFIX.length)));
}
