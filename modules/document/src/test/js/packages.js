// Modules of other folders find their packages where the test has them, so that there is one ProseMirror, whoever asks for it.
import { register } from "node:module"

/** From now on; modules that need it are imported after this, by import(). */
export function packagesOf(test) {
  register("./packages-of.js", import.meta.url, { data: { test } })
}
