/**
 * A concentrator and the queue before it, as the public packet forwarder has them (Lora-net/packet_forwarder 4.0.1): a counter of
 * microseconds, and downlinks that are programmed just in time. Its counter goes on with the CPU time of the thread, and by what it is told
 * to pass: so what is measured by it is work, however busy the machine is.
 */

/** µs: so long before it is sent a downlink has to be there, and no longer; so many wait at most. */
export const LEAST_AHEAD_US = 1_500 + 1_000 + 30_000
const [MOST_AHEAD_US, MOST_QUEUED, COUNTER_END, AIRTIME_US] = [4 * 128_000_000, 32, 2 ** 32, 72_000]

export interface Programmed {
  readonly tmst: number
  /** What the counter was when it was asked for. */
  readonly askedAt: number
  readonly data: string
}

export function createConcentrator(startsAt = 4_294_000_000) {
  const beganUs = cpuUs()
  const queue: Programmed[] = []
  let passedUs = startsAt
  const counter = () => (passedUs + cpuUs() - beganUs) % COUNTER_END
  const aheadOf = (tmst: number, from: number) =>
    ((tmst - from + COUNTER_END + COUNTER_END / 2) % COUNTER_END) - COUNTER_END / 2
  return {
    counter,
    pass(us: number): void {
      passedUs += us
    },
    /** Microseconds from then to that, over the counter's end. */
    aheadOf,
    /** What the forwarder answers. */
    program({ tmst, data }: Readonly<Record<string, unknown>>): string {
      const askedAt = counter()
      const ahead = aheadOf(Number(tmst), askedAt)
      if (ahead < LEAST_AHEAD_US) return 'TOO_LATE'
      if (ahead > MOST_AHEAD_US) return 'TOO_EARLY'
      const isTaken = queue.some(one => Math.abs(aheadOf(one.tmst, Number(tmst))) < AIRTIME_US)
      if (isTaken || queue.length >= MOST_QUEUED) return 'COLLISION_PACKET'
      queue.push({ tmst: Number(tmst), askedAt, data: String(data) })
      return 'NONE'
    },
    /** What goes on air, in the order in which it does. */
    transmit(): readonly Programmed[] {
      const now = counter()
      return queue.splice(0).sort((a, b) => aheadOf(a.tmst, now) - aheadOf(b.tmst, now))
    },
  }
}

function cpuUs(): number {
  const { user, system } = process.threadCpuUsage()
  return user + system
}
