import { uptimeWorld } from './resources/_blueprint/testing/honest-world.ts'
import { PROMPT } from './resources/testing/courses.ts'
import { liveWorld } from './resources/testing/live-world.ts'
for (const [l, e] of [[2*3600_000, 60_000],[2*86400_000,3600_000],[3*86400_000,86400_000]] as const) {
const t = performance.now()
await liveWorld(uptimeWorld(l), PROMPT, e)
console.log(e, performance.now() - t)
}
