import { readSync, writeSync } from "node:fs"

const LARGE = 1 << 16
let waiting = ""

/** One line for the test that runs this script. */
export function say(line) {
  waiting += JSON.stringify(line) + "\n"
  if (waiting.length > LARGE) flush()
}

function flush() {
  let bytes = Buffer.from(waiting)
  waiting = ""
  while (bytes.length) bytes = bytes.subarray(written(bytes))
}

/** How many of them the test has taken; none while it is still busy with what it has. */
function written(bytes) {
  try {
    return writeSync(1, bytes)
  } catch (error) {
    if (error.code !== "EAGAIN") throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    return 0
  }
}

let heard = ""
const chunk = Buffer.alloc(LARGE)

/** Says a line and waits for the line that answers it. */
export function ask(line) {
  say(line)
  flush()
  let parts = [heard]
  while (!parts.at(-1).includes("\n")) parts.push(chunk.toString("latin1", 0, readSync(0, chunk)))
  const all = parts.join("")
  const end = all.indexOf("\n")
  heard = all.slice(end + 1)
  return JSON.parse(Buffer.from(all.slice(0, end), "latin1").toString())
}

process.on("exit", flush)
