/** How a node says that it is: `/healthz`. */
export interface HealthView {
  readonly ok: boolean
  readonly clockTrusted: boolean
  readonly halted: boolean
  readonly trouble?: string
  /** How late its event loop came, in 99 of 100 moments of the last minute at most. */
  readonly loopLagMs?: number
  /** Its epochs take longer than they last, for good. */
  readonly slow?: SlowView
}

export interface SlowView {
  /** Epochs that are over and not on the chain. */
  readonly behind: number
  /** From one epoch's settling to the next one's, and how long an epoch lasts, real time. */
  readonly takesMs: number
  readonly lastsMs: number
  /** The stage that most of it is spent on the way to. */
  readonly stage: string
  readonly stageMs: number
  /** What to change. */
  readonly hint: string
}
