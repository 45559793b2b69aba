/**
 * How much of the time a machine is there, as the network has seen it and never as it says: epochs in which it answered what the seed asked of it,
 * against those in which it did not, and those from when it could know that it was missed until it was heard again.
 *
 * Laws: nobody is away for what it could not know, so a network that settles late counts nothing against anybody. What was seen long ago is
 * forgotten by halves, and a machine of which little is known is new: it is not shut out for ever (suits.ts).
 */
import type { EpochWindow } from '../../../../kernel/resource.ts'
import { ALL_PPM } from '../../messages/compute-messages.ts'
import { epochAt } from '../epoch-times.ts'

export type Uptime = {
  /** Epochs, of the newest MOST_EPOCHS that were seen. */
  readonly up: number
  readonly down: number
  /** The newest epoch of which anything was seen; −1 before. */
  readonly seenIn: number
  /** The epoch that said that it missed something, and when that could be known, ms: −1 while it is there, and until that is known. */
  readonly missedIn: number
  readonly missedMs: number
}

export const NEW_UPTIME: Uptime = { up: 0, down: 0, seenIn: -1, missedIn: -1, missedMs: -1 }
/** So many epochs are remembered; fewer than LEAST_EPOCHS say nothing; what was not seen for so many counts by half. */
export const [MOST_EPOCHS, LEAST_EPOCHS, HALF_LIFE] = [336, 12, 168]

/** It answered what it was asked, or said anything after it was missed. */
export function heard(uptime: Uptime, isAnswer: boolean, epoch: EpochWindow): Uptime {
  const { missedIn, missedMs } = uptime
  const there = { missedIn: -1, missedMs: -1 }
  if (missedIn !== -1) {
    const awayFrom = missedMs === -1 ? epoch.number : epochAt(missedMs, epoch)
    // The epoch in which it could know is its own to answer in.
    return seen(Object.assign({}, uptime, there), 0, Math.max(0, epoch.number - awayFrom - 1), epoch.number)
  }
  if (!isAnswer || uptime.seenIn === epoch.number) return uptime
  return seen(uptime, 1, 0, epoch.number)
}

export function missed(uptime: Uptime, epoch: EpochWindow): Uptime {
  const { missedIn } = uptime
  return seen(
    Object.assign({}, uptime, missedIn === -1 ? { missedIn: epoch.number } : {}),
    0,
    1,
    epoch.number,
  )
}

/** Parts in a million; undefined of whom too little is known now. */
export function uptimePpm(uptime: Uptime, epoch: number): number | undefined {
  const { up, down } = faded(uptime, epoch)
  return up + down < LEAST_EPOCHS ? undefined : Math.floor((up * ALL_PPM) / (up + down))
}

/** Epochs that it is known by. */
export function seenEpochs(uptime: Uptime, epoch: number): number {
  const { up, down } = faded(uptime, epoch)
  return up + down
}

/** Whole numbers, rounded down: what is left of a little is nothing. */
function faded({ up, down, seenIn }: Uptime, epoch: number): Pick<Uptime, 'up' | 'down'> {
  const halvings = Math.max(0, Math.floor((epoch - seenIn) / HALF_LIFE))
  const half = (count: number) => Math.floor(count / 2 ** halvings)
  return seenIn === -1 ? { up: 0, down: 0 } : { up: half(up), down: half(down) }
}

function seen(uptime: Uptime, up: number, down: number, epoch: number): Uptime {
  const before = faded(uptime, epoch)
  const [good, bad] = [before.up + up, before.down + Math.min(down, MOST_EPOCHS)]
  const all = good + bad
  const part = all > MOST_EPOCHS ? Math.floor((good * MOST_EPOCHS) / all) : good
  const rest = all > MOST_EPOCHS ? MOST_EPOCHS - part : bad
  return Object.assign({}, uptime, { up: part, down: rest, seenIn: Math.max(epoch, uptime.seenIn) })
}
