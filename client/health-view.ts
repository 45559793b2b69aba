/** How a node says that it is: `/healthz`. */
import type { Answer } from '../api/answer.ts'
import type { HEALTH, SLOW } from '../api/network.ts'

export type HealthView = Answer<typeof HEALTH>
/** Its epochs take longer than they last, for good. */
export type SlowView = Answer<typeof SLOW>
