/**
 * How far a device has come: whatever was due before that moment of network time has been read, signed and acknowledged. A
 * machine that is busy is behind the time, and a demonstration's time waits for it.
 */
export interface Due {
  /** Something is to be done at `timeMs`, network time. @returns what is called once it is done. */
  begin(timeMs: number): () => void
  /** The earliest of what is due by `nowMs` and not done; `nowMs` where nothing is. */
  doneUntilMs(nowMs: number): number
}

/** @example const done = due.begin(slot.endMs); await read(); done() */
export function createDue(): Due {
  const open = new Set<{ readonly timeMs: number }>()
  return {
    begin(timeMs) {
      const entry = { timeMs }
      open.add(entry)
      return () => void open.delete(entry)
    },
    doneUntilMs(nowMs) {
      let earliest = nowMs
      for (const { timeMs } of open) earliest = Math.min(earliest, timeMs)
      return earliest
    },
  }
}
