/**
 * Attacks on tabs, that a live stream is paid by: whoever broadcasts and signs for less than it has, and whoever pays itself. A machine is
 * the agent's own decision (trust.ts): it makes pieces while it trusts, and the red team says what is signed.
 */
import { createTrust, type Trust } from '../../../resources/compute/agent/worker/live/trust.ts'
import { OWED, TAB, type TabId } from '../../../resources/compute/messages/tabs/tab-words.ts'
import type { ComputeState } from '../../../resources/compute/rule/state.ts'
import type { Attack } from '../attack.ts'
import { type Known, type Party, party, type Utterance } from '../world.ts'
import { COIN, computedBy, HOUR_MS, machineParty, PRICE, START_MS } from './machines.ts'

/** Pieces that a machine makes in an hour; the last are made so long before the end that all is settled. */
const [PIECES, SETTLED, MOST] = [20, 20, 10_000n * PRICE]

/** What was brought on each tab in the newest run. */
const brought = new Map<TabId, number>()

function streamer(number: number, hours: number, owner?: number): Party {
  const whose = owner === undefined ? {} : { owner }
  const made = machineParty({ number, real: 1, bond: 0n, ...whose })
  const trusts = new Map<TabId, Trust>()
  let computed = 0
  return Object.assign({}, made, {
    deposit: COIN,
    async answers({ epoch, state }: Known) {
      if (epoch === 0) {
        trusts.clear()
        computed = 0
        computedBy.set(made.name, () => computed)
      }
      if (epoch >= hours) return []
      for (const [name, tab] of Object.entries((state as ComputeState).tabs)) {
        if (tab.machine !== made.signer.subject) continue
        const id = name as TabId
        const trust = trusts.get(id) ?? createTrust(tab)
        if (!trusts.has(id)) brought.set(id, 0)
        trusts.set(id, trust)
        trust.sign(tab)
        for (let piece = 0; piece < PIECES && trust.isTrusted() && trust.covers(0); piece++) {
          trust.bring(0)
          computed++
          brought.set(id, (brought.get(id) ?? 0) + 1)
        }
      }
      return []
    },
  })
}

interface Broadcasting {
  readonly number: number
  readonly owner?: number
  readonly machines: readonly Party[]
  readonly signs: (brought: number) => number
  readonly most?: bigint
  readonly claims?: number
}

function broadcaster({ number, owner, machines, signs, most = MOST, claims = 0 }: Broadcasting): Party {
  const whose = owner === undefined ? {} : { owner }
  const shape = { model: 'compute/requester', ...whose }
  const payload = TAB.encode({
    kind: 'transcode',
    until: START_MS + 1_000 * HOUR_MS,
    machines: machines.map(({ signer }) => ({ machine: signer.subject, most, start: PRICE, perGiga: 0n })),
  })
  const says = [
    { atMs: START_MS + 60_000, arrivedAtMs: START_MS + 62_000, contentType: TAB.contentType, payload },
  ]
  const rest = { name: `broadcaster-${number}`, deposit: 100_000n * COIN, says, claims, real: 0 }
  const made = party(number, START_MS, shape, rest)
  return Object.assign({}, made, {
    async answers({ knownAtMs, state }: Known) {
      const own = Object.entries((state as ComputeState).tabs).filter(
        ([, { requester }]) => requester === made.signer.subject,
      )
      const tabs = own.flatMap(([name]) => {
        const jobs = signs(brought.get(name as TabId) ?? 0)
        return jobs > 0 ? [{ tab: name as TabId, jobs, units: 0 }] : []
      })
      if (tabs.length === 0) return []
      const word: Utterance = {
        atMs: knownAtMs + 60_000,
        arrivedAtMs: knownAtMs + 62_000,
        contentType: OWED.contentType,
        payload: OWED.encode({ tabs }),
      }
      return [word]
    },
  })
}

const all = (pieces: number) => pieces
const THREE = [701, 702, 703]

export function streamAttacks(epochs: number): readonly Attack[] {
  const hours = epochs - SETTLED
  const machines = THREE.map(number => streamer(number, hours))
  const shape = { number: 710, machines }
  const attack = (value: string, signs: Broadcasting['signs'], most?: bigint): Attack => ({
    name: 'signs for less than it has of a live stream',
    value,
    resource: 'compute',
    epochs,
    startMs: START_MS,
    honest: machines,
    attackers: [broadcaster(Object.assign({ signs }, shape, most === undefined ? {} : { most }))],
    without: [...machines, broadcaster(Object.assign({ signs: all }, shape))],
    unpaid: true,
    bound: 'one piece of each machine, or as many as it paid for, eight at most',
    mostRatio: 0.1,
    mostLost: 1,
  })
  const own = streamer(720, hours, 720)
  const washing = (owner: number) => [
    own,
    broadcaster({ number: 721, owner, machines: [own], signs: pieces => 10 * pieces }),
  ]
  const pays = (value: string, owner: number): Attack => ({
    name: 'pays itself on a tab',
    value,
    resource: 'compute',
    epochs,
    startMs: START_MS,
    honest: [...machines, broadcaster(Object.assign({ signs: all }, shape))],
    attackers: washing(owner),
    without: [...machines, broadcaster(Object.assign({ signs: all }, shape))],
    bound: 'what it pays itself, less at least half of the fee',
  })
  return [
    attack('nothing', () => 0),
    attack('half of it', pieces => Math.floor(pieces / 2)),
    attack('all of it until eight are made ahead, and nothing more', pieces => Math.min(8, pieces)),
    attack('all of it, and sets aside what five cost', all, 5n * PRICE),
    pays('under one account', 720),
    pays('under two accounts, ten times what was made', 722),
  ]
}

export function honestStreams(epochs: number): readonly Attack[] {
  const hours = epochs - SETTLED
  const machines = THREE.map(number => streamer(number, hours))
  const without = [...machines, broadcaster({ number: 710, machines, signs: all })]
  const world = (value: string, honest: readonly Party[], late = 0): Attack => ({
    name: 'honest: a live stream',
    value,
    resource: 'compute',
    epochs,
    startMs: START_MS,
    honest,
    attackers: [],
    without,
    late,
  })
  return [world('nobody unusual', without), world('a late network', without, 2)]
}
