/**
 * Time that passes only when nothing is left to do: events in the order of their times, and between two of them every
 * promise runs as far as it can. So a run has one order, and the seed decides it.
 */
export interface World {
  /** ms since 1970. */
  readonly nowMs: number
  /** Resolves when so much time has passed. */
  sleep(ms: number): Promise<void>
  at(timeMs: number, act: () => void): void
  /** Until the time is over or the condition holds. @returns whether it held. */
  run(untilMs: number, done?: () => boolean): Promise<boolean>
}

/** Events between two looks at whether it is over. */
const EVERY = 100

interface Event {
  readonly timeMs: number
  readonly order: number
  readonly act: () => void
}

export function createWorld(startMs: number): World {
  const heap: Event[] = []
  let nowMs = startMs
  let order = 0

  function at(timeMs: number, act: () => void): void {
    push(heap, { timeMs: Math.max(timeMs, nowMs), order: order++, act })
  }

  return {
    get nowMs() {
      return nowMs
    },
    at,
    sleep: ms => new Promise(resolve => at(nowMs + ms, resolve)),
    async run(untilMs, done = () => false) {
      for (let events = 0; events % EVERY !== 0 || !(await isOver(done)); events++) {
        const event = heap[0]
        if (event === undefined || event.timeMs > untilMs) {
          nowMs = Math.max(nowMs, untilMs)
          return done()
        }
        pop(heap)
        nowMs = event.timeMs
        event.act()
        await quiet()
      }
      return true
    },
  }
}

/** All promises have run as far as they can: nothing in a simulation waits for anything real. */
function quiet(): Promise<void> {
  return new Promise(resolve => process.nextTick(resolve))
}

/** The process has its turn as well: what is garbage is given back, and whoever waits for it is heard. */
async function isOver(done: () => boolean): Promise<boolean> {
  await new Promise(resolve => setImmediate(resolve))
  return done()
}

function before(a: Event, b: Event): boolean {
  return a.timeMs < b.timeMs || (a.timeMs === b.timeMs && a.order < b.order)
}

function push(heap: Event[], event: Event): void {
  let at = heap.push(event) - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!before(heap[at]!, heap[parent]!)) return
    ;[heap[at], heap[parent]] = [heap[parent]!, heap[at]!]
    at = parent
  }
}

function pop(heap: Event[]): void {
  const last = heap.pop()
  if (heap.length === 0 || last === undefined) return
  heap[0] = last
  for (let at = 0; ; ) {
    let least = at
    for (const child of [2 * at + 1, 2 * at + 2])
      if (child < heap.length && before(heap[child]!, heap[least]!)) least = child
    if (least === at) return
    ;[heap[at], heap[least]] = [heap[least]!, heap[at]!]
    at = least
  }
}
