/**
 * Network time, written down as it passes: a network that was killed goes on from there, although the chain's last checkpoint
 * is older. What an oracle said to somebody is never before what it said earlier.
 */
import { readFileSync } from 'node:fs'
import { writeAtomicallySync } from '../../../disk/write-file.ts'
import { pause } from '../../../links/pause.ts'

const EVERY_MS = 250

/** Until the signal is aborted. A disk that is full costs no more than what a kill would lose. */
export async function rememberTime(path: string, nowMs: () => number, signal: AbortSignal): Promise<void> {
  for (let written = -1; !signal.aborted; await pause(EVERY_MS, signal)) {
    const now = nowMs()
    if (now === written) continue
    try {
      writeAtomicallySync(path, `${now}\n`)
      written = now
    } catch {
      // The next one is written in a moment.
    }
  }
}

/** 0 where none was. */
export function rememberedTime(path: string): number {
  try {
    const timeMs = Number(readFileSync(path, 'utf8'))
    return Number.isSafeInteger(timeMs) && timeMs > 0 ? timeMs : 0
  } catch {
    return 0
  }
}
