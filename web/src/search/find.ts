/** What a search may mean, out of what is known already: names, kinds, places and the beginnings of ids. Pure. */
import type { DeviceView } from '../../../client/node-api.ts'

export interface Found {
  readonly kind: 'device' | 'account' | 'epoch' | 'message' | 'page'
  readonly href: string
  readonly name: string
  /** Of a device or account. */
  readonly id?: string
}

export interface Known {
  readonly devices: readonly DeviceView[]
  readonly nameOf: (id: string) => string
  /** `Weather station` of `sensing/station`. */
  readonly kindOf: (model: string) => string
  readonly pages: readonly (readonly [href: string, name: string])[]
  /** The epoch in progress; undefined while it is not known. */
  readonly epoch: number | undefined
}

/** What is listed at once. */
const MOST = 7
const FEWEST_DIGITS = 4

/** The best first. */
export function find(typed: string, known: Known): readonly Found[] {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return []
  return [
    ...epochsOf(wanted, known),
    ...pagesOf(wanted, known),
    ...thingsOf(wanted, known),
    ...idsOf(wanted, known),
  ].slice(0, MOST)
}

function epochsOf(wanted: string, { epoch }: Known): readonly Found[] {
  const number = Number(/^(?:epoche? |[ée]poca )?(\d{1,9})$/.exec(wanted)?.[1] ?? Number.NaN)
  if (Number.isNaN(number) || (epoch !== undefined && number > epoch)) return []
  return [{ kind: 'epoch', href: `/epochs/${number}`, name: String(number) }]
}

function pagesOf(wanted: string, { pages }: Known): readonly Found[] {
  if (wanted.length < 2) return []
  return pages
    .filter(([, name]) => name.toLowerCase().startsWith(wanted))
    .map(([href, name]) => ({ kind: 'page', href, name }))
}

function thingsOf(wanted: string, { devices, nameOf, kindOf }: Known): readonly Found[] {
  const owners = [...new Set(devices.map(({ owner }) => owner))]
  const device = ({ id, model, cell }: DeviceView): Ranked => {
    const texts = [nameOf(id), kindOf(model), model, cell]
    return {
      rank: rankOf(wanted, id, texts),
      found: { kind: 'device', href: `/devices/${id}`, name: nameOf(id), id },
    }
  }
  const account = (id: string): Ranked => {
    return {
      rank: rankOf(wanted, id, [nameOf(id)]),
      found: { kind: 'account', href: `/accounts/${id}`, name: nameOf(id), id },
    }
  }
  return [...devices.map(device), ...owners.map(account)]
    .filter(({ rank }) => rank < NOTHING)
    .sort((a, b) => a.rank - b.rank || (a.found.name < b.found.name ? -1 : 1))
    .map(({ found }) => found)
}

interface Ranked {
  readonly rank: number
  readonly found: Found
}

const NOTHING = 4

/** A name that is it, one that begins so, an id that begins so, one that contains it. */
function rankOf(wanted: string, id: string, texts: readonly string[]): number {
  const plain = texts.map(text => text.toLowerCase().replaceAll('-', ' '))
  const asked = wanted.replaceAll('-', ' ')
  if (plain.includes(asked)) return 0
  if (plain.some(text => text.startsWith(asked))) return 1
  if (wanted.length >= FEWEST_DIGITS && (id.startsWith(wanted) || id.endsWith(wanted))) return 2
  return plain.some(text => text.includes(asked)) ? 3 : NOTHING
}

/** Whole ids lead somewhere even where nothing is known of them yet: an account without a device, a message. */
function idsOf(wanted: string, { devices, nameOf }: Known): readonly Found[] {
  if (/^0x[0-9a-f]{40}$/.test(wanted) && !devices.some(({ owner }) => owner === wanted))
    return [{ kind: 'account', href: `/accounts/${wanted}`, name: nameOf(wanted), id: wanted }]
  if (/^[0-9a-f]{64}$/.test(wanted) && !devices.some(({ id }) => id === wanted))
    return [{ kind: 'message', href: `/messages/${wanted}`, name: `${wanted.slice(0, 8)}…` }]
  return []
}
