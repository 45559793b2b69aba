/** How a check looks: what it finds at one port of one target. What everybody has to know of it is in messages/scan/checks.ts. */
import type { Probe } from '../../../../../messages/scan/order.ts'
import type { Found } from '../../../../../messages/scan/report.ts'
import type { SiteAnswer } from '../ask-site.ts'
import type { Line } from '../line.ts'
import type { Names } from '../names.ts'

export interface Looking {
  readonly probe: Probe
  readonly line: Line
  readonly names: Names
  readonly signal: AbortSignal
  /** What / of this port answered: asked once for all checks that look at it. @throws {NoAnswer} */
  front(): Promise<SiteAnswer>
}

/** @throws {NoAnswer} where nothing answers that it could look at */
export type Check = (looking: Looking) => Promise<readonly Found[]>
