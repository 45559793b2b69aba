/** Whom a broadcaster, or whoever has a site, opens tabs for: by what machines offer and by their record, the cheapest first, and of different owners. */
import type { TabKind, TabRow } from '../../messages/tabs/tab-words.ts'

/** As a node tells of it, in a settled epoch. */
export interface Contributed {
  readonly device: string
  readonly resource: string
  readonly facts: Readonly<Record<string, unknown>>
}

export interface Wanted {
  readonly kind: TabKind
  readonly count: number
  /** Base units for 10^9 pixels, and to start: no dearer. */
  readonly start: bigint
  readonly perGiga: bigint
  /** Of FFmpeg, those that are believed; any where it is empty. */
  readonly builds: readonly string[]
  /** Base units on each tab. */
  readonly most: bigint
  /** Those that have a tab already. */
  readonly had: ReadonlySet<string>
}

/** @param contributions of a settled epoch */
export function chooseMachines(
  contributions: readonly Contributed[],
  devices: readonly { readonly id: string; readonly owner: string }[],
  { kind, count, start: mostStart, perGiga: mostPerGiga, builds, most, had }: Wanted,
): readonly TabRow[] {
  const ownerOf = new Map(devices.map(({ id, owner }) => [id, owner]))
  const offered = contributions.flatMap(({ device, resource, facts }) => {
    const [tool, costs] = [facts[kind], facts[`${kind}PerGiga`]]
    if (resource !== 'compute' || tool === undefined || costs === undefined || had.has(device)) return []
    const build = String(tool).split(' ').at(-1)!
    const [start, perGiga] = [BigInt(String(facts[`${kind}Start`] ?? 0)), BigInt(String(costs))]
    const isBelieved = builds.length === 0 || builds.includes(build)
    if (!isBelieved || start > mostStart || perGiga > mostPerGiga) return []
    const [wrong, right] = [Number(facts['wrong'] ?? 0), Number(facts['right'] ?? 0)]
    const speed = Number(facts[`${kind}Speed`] ?? 0)
    return [{ machine: device, owner: ownerOf.get(device), start, perGiga, wrong, right, speed }]
  })
  const inOrder = offered.toSorted(
    (a, b) =>
      a.wrong - b.wrong ||
      Number(a.perGiga - b.perGiga) ||
      b.speed - a.speed ||
      b.right - a.right ||
      (a.machine < b.machine ? -1 : 1),
  )
  const owners = new Set([...had].map(machine => ownerOf.get(machine)))
  // First one of each owner: what takes one away takes no other.
  const [first, others]: (typeof inOrder)[] = [[], []]
  for (const one of inOrder) {
    if (owners.has(one.owner)) others!.push(one)
    else first!.push(one)
    owners.add(one.owner)
  }
  return [...first!, ...others!].slice(0, Math.max(0, count)).map(({ machine, start, perGiga }) => {
    return { machine: machine as TabRow['machine'], most, start, perGiga }
  })
}
