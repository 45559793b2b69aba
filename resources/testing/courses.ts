/** How well a network does: when it settles, which oracles are there, what lists leave out, and when devices have a link. */
import fc from 'fast-check'

export interface Course {
  readonly name: string
  /** How many epochs after its end an epoch is settled. */
  readonly settledLate: (epoch: number) => number
  /** The oracle takes nothing in, and acknowledges nothing. */
  readonly isAway: (oracle: number, atMs: number) => boolean
  /** The oracle whose segment the epoch's list leaves out, and after how many epochs another oracle's brings it. */
  readonly leftOut: (epoch: number) => { readonly oracle: number; readonly broughtAfter: number } | undefined
  /** When what a device made goes to the oracles. */
  readonly sentMs: (device: number, madeMs: number) => number
  /** Everything arrives as it is made: then even what hangs on a moment is the same. */
  readonly inTime: boolean
}

export interface CourseTimes {
  readonly startMs: number
  readonly lastsMs: number
  readonly epochMs: number
  readonly patienceMs: number
  /** Of the rules. */
  readonly inclusionEpochs: number
}

/** Courses of misfortunes at random, for each world: more of them by CAIRN_LATENESS_RUNS. */
export const COURSES_RUN = Number(process.env['CAIRN_LATENESS_RUNS'] ?? 3)

/** At any time at most one of them is away or left out. */
export const ORACLES = 4

const [DAY_MS, LONG_EPOCHS] = [86_400_000, 50]

export const PROMPT: Course = {
  name: 'never late',
  settledLate: () => 0,
  isAway: () => false,
  leftOut: () => undefined,
  sentMs: (_, madeMs) => madeMs,
  inTime: true,
}

/** What can be tried in a world of that length and patience. */
export function coursesOf(times: CourseTimes): readonly Course[] {
  const { startMs, lastsMs, patienceMs, inclusionEpochs } = times
  const outMs = startMs + Math.floor(lastsMs / 4)
  const backMs = outMs + Math.min(patienceMs, Math.floor(lastsMs / 2))
  const whenBack = (madeMs: number) => (madeMs >= outMs && madeMs < backMs ? backMs : madeMs)
  const nextDay = (madeMs: number) => startMs + Math.ceil((madeMs - startMs + 1) / DAY_MS) * DAY_MS
  const leftOut: Course['leftOut'] = epoch => ({
    oracle: epoch % ORACLES,
    broughtAfter: 1 + (epoch % inclusionEpochs),
  })
  const settled = (epochs: number): Course => ({
    ...PROMPT,
    name: `settled ${epochs} epochs late`,
    settledLate: () => epochs,
  })
  const late = { ...PROMPT, inTime: false }
  const courses: Course[] = [
    settled(1),
    settled(5),
    settled(LONG_EPOCHS),
    { ...PROMPT, name: 'not settled for long, then all at once', settledLate: untilLong },
    { ...PROMPT, name: 'an oracle away', isAway: (oracle, atMs) => oracle === 1 && atMs >= outMs },
    { ...PROMPT, name: 'segments left out and brought later', leftOut },
    { ...settled(5), name: 'segments left out, and settled 5 epochs late', leftOut },
  ]
  if (backMs > outMs)
    courses.push(
      { ...late, name: 'a device without a link', sentMs: onlyOf(whenBack) },
      {
        ...settled(5),
        leftOut,
        inTime: false,
        name: 'nobody has a link',
        sentMs: (_, at) => whenBack(at),
      },
    )
  if (patienceMs >= DAY_MS && lastsMs >= DAY_MS)
    courses.push({ ...late, name: 'a device that reports once a day', sentMs: onlyOf(nextDay) })
  return courses
}

/** Misfortunes of all kinds at once, other ones each epoch. */
export function anyCourse({
  startMs,
  lastsMs,
  patienceMs,
  inclusionEpochs,
}: CourseTimes): fc.Arbitrary<Course> {
  const out = fc.option(
    fc.record({
      oracle: fc.nat(ORACLES - 1),
      broughtAfter: fc.integer({ min: 1, max: inclusionEpochs }),
    }),
    { nil: undefined },
  )
  const many = { minLength: 7, maxLength: 7 }
  const settled = fc.array(fc.nat(6), many)
  const part = fc.integer({ min: 0, max: 99 })
  return fc
    .record({ settled, out: fc.array(out, many), device: fc.nat(3), from: part, lasts: part })
    .map(({ settled, out, device, from, lasts }): Course => {
      const leftMs = startMs + Math.floor((lastsMs * from) / 100)
      const backMs = leftMs + Math.floor((patienceMs * lasts) / 100)
      return {
        ...PROMPT,
        name: 'anything',
        settledLate: epoch => settled[epoch % settled.length]!,
        leftOut: epoch => out[epoch % out.length],
        sentMs: (by, atMs) => (by === device && atMs >= leftMs && atMs < backMs ? backMs : atMs),
        inTime: lasts === 0,
      }
    })
}

function untilLong(epoch: number): number {
  return Math.max(0, LONG_EPOCHS - epoch)
}

function onlyOf(sentMs: (madeMs: number) => number): Course['sentMs'] {
  return (device, madeMs) => (device === 1 ? sentMs(madeMs) : madeMs)
}
