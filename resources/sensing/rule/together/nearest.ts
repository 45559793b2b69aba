/**
 * The nearest witnesses of each station, one of each owner, so that nobody outvotes a neighbourhood with many boxes. Those that are
 * vouched for and those that are not have places of their own: boxes that stand nearer push nobody out.
 * A k-d tree over the places: building is O(n log² n), a question about O(log n) where stations are spread. However many
 * stand at one place, only the first few owners there can be anybody's neighbours.
 *
 * Order: by distance, then by position in the list; the answer does not depend on the tree.
 */
import { type Place, squareDistance } from './places.ts'

export interface Located {
  readonly place: Place
  readonly owner: string
  /** Others may be held against it. */
  readonly isWitness: boolean
  readonly isVouched: boolean
}

export interface Neighbour {
  /** Position in the list. */
  readonly index: number
  /** Square metres. */
  readonly square: number
}

export interface NearestLimits {
  readonly most: number
  readonly withinM: number
}

type Axis = 'x' | 'y' | 'z'

interface Site {
  readonly place: Place
  readonly residents: number[]
  readonly owners: Set<string>
}

interface Node {
  readonly site: Site
  readonly axis: Axis
  readonly below: Node | undefined
  readonly above: Node | undefined
}

const AXES: readonly Axis[] = ['x', 'y', 'z']

/** @returns for the station at a position: its neighbours of other owners, nearest first; those that are vouched for before the others. */
export function nearestAmong(
  stations: readonly Located[],
  { most, withinM }: NearestLimits,
): (index: number) => readonly Neighbour[] {
  const trees = [true, false].map(isVouched => build(sitesOf(stations, most, isVouched), 0))
  return index => {
    const [vouched = [], others = []] = trees.map(tree => {
      const search = new Search(stations, stations[index]!, most, withinM ** 2)
      search.visit(tree)
      return search.found
    })
    if (vouched.length === 0 || others.length === 0) return vouched.length === 0 ? others : vouched
    const owners = new Set(vouched.map(neighbour => stations[neighbour.index]!.owner))
    return [...vouched, ...others.filter(neighbour => !owners.has(stations[neighbour.index]!.owner))]
  }
}

/** One more owner than asked for, because the one who asks is none of his own neighbours. */
function sitesOf(stations: readonly Located[], most: number, isVouched: boolean): readonly Site[] {
  const sites = new Map<string, Site>()
  for (const [index, { place, owner, isWitness, ...station }] of stations.entries()) {
    if (!isWitness || station.isVouched !== isVouched) continue
    const key = `${place.x},${place.y},${place.z}`
    const site = sites.get(key) ?? { place, residents: [], owners: new Set() }
    if (site.residents.length > most || site.owners.has(owner)) continue
    site.residents.push(index)
    site.owners.add(owner)
    sites.set(key, site)
  }
  return [...sites.values()]
}

function build(sites: readonly Site[], depth: number): Node | undefined {
  if (sites.length === 0) return undefined
  const axis = AXES[depth % AXES.length]!
  const sorted = sites.toSorted((a, b) => a.place[axis] - b.place[axis])
  const middle = sorted.length >> 1
  return {
    site: sorted[middle]!,
    axis,
    below: build(sorted.slice(0, middle), depth + 1),
    above: build(sorted.slice(middle + 1), depth + 1),
  }
}

class Search {
  readonly found: Neighbour[] = []
  readonly #stations: readonly Located[]
  readonly #asked: Located
  readonly #most: number
  readonly #square: number

  constructor(stations: readonly Located[], asked: Located, most: number, square: number) {
    this.#stations = stations
    this.#asked = asked
    this.#most = most
    this.#square = square
  }

  visit(node: Node | undefined): void {
    if (node === undefined) return
    const { place, owner } = this.#asked
    const square = squareDistance(place, node.site.place)
    if (square <= this.#reach()) {
      for (const index of node.site.residents) {
        if (this.#stations[index]!.owner !== owner) this.#insert({ index, square })
      }
    }
    const offset = place[node.axis] - node.site.place[node.axis]
    const [near, far] = offset < 0 ? [node.below, node.above] : [node.above, node.below]
    this.visit(near)
    if (offset ** 2 <= this.#reach()) this.visit(far)
  }

  #reach(): number {
    return this.found.length < this.#most ? this.#square : this.found.at(-1)!.square
  }

  /** Keeps `found` ascending, at most `most` long, and the nearest of each owner. */
  #insert(candidate: Neighbour): void {
    const owner = this.#stations[candidate.index]!.owner
    const same = this.found.findIndex(({ index }) => this.#stations[index]!.owner === owner)
    if (same >= 0) {
      if (!isNearer(candidate, this.found[same]!)) return
      this.found.splice(same, 1)
    }
    const at = this.found.findIndex(other => isNearer(candidate, other))
    this.found.splice(at < 0 ? this.found.length : at, 0, candidate)
    if (this.found.length > this.#most) this.found.pop()
  }
}

function isNearer(a: Neighbour, b: Neighbour): boolean {
  return a.square < b.square || (a.square === b.square && a.index < b.index)
}
