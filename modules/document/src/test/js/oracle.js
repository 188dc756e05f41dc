// Says runs of random acts, as many steps as asked for: node oracle.js STEPS SEED
import { run } from "./runs.js"
import { say } from "./say.js"

const BLOCKS = [40, 6, 40, 15, 40, 90]
const [steps, seed] = process.argv.slice(2).map(Number)
for (let i = 0; i * 1500 < steps; i++) run(say, seed + i, BLOCKS[i % BLOCKS.length], Math.min(1500, steps - i * 1500))
