/**
 * One machine with a record that lies in a part of what it is asked for alone, among honest ones, until it is found or the world ends: what
 * its lies brought and cost. Everything runs through the real rule.
 */
import type { SubjectId } from '../../../protocol/ids.ts'
import { bondFor } from '../rule/params.ts'
import { compute } from '../rule/resource.ts'
import { INITIAL_STATE, NEW_WORKER } from '../rule/state.ts'
import { COIN, demandOf, HOUR, idOf, member, network, offerOf, type Said, START } from './compute-network.ts'
import { invention, type Seen, truth } from './machine.ts'

/** A job costs 0.1 coins at most and 0.075 in truth; the bond is just what the rule asks for. */
const [DEAREST, PRICE, AUDIT_PPM, NEED] = [100_000n, 75_000n, 50_000, 2]
const JUST_ENOUGH = bondFor(DEAREST, NEED, { auditPpm: AUDIT_PPM })
const resource = compute({ open: '6h', receive: '6h', holdFor: '12h', audit: `${AUDIT_PPM / 10_000}%` })
const [HONEST, BATCH, SETTLES] = [4, 48, 40]

export interface Sleeping {
  /** Right results in a row as it begins. */
  readonly record: number
  /** Whether it lies in this one. */
  readonly lies: (seen: Seen) => boolean
  /** Epochs in which jobs are asked for. */
  readonly asks: number
  readonly seed: number
  /** It goes out of the registry as soon as it sees that one of its lies is looked at. */
  readonly leaves?: boolean
}

export interface Slept {
  readonly told: number
  readonly paid: number
  readonly burned: bigint
  /** What lies were paid less what was burned, base units: computing costs nothing, so it is all gain. */
  readonly gain: bigint
  /** Lies that others looked at, and how many of these were paid. */
  readonly lookedAt: number
  readonly paidThough: number
  readonly accusedHonest: number
}

export function sleep({ record, lies, asks, seed, leaves = false }: Sleeping): Slept {
  const honest = Array.from({ length: HONEST }, (_, at) => member(at + 1, 'worker'))
  const [sleeper, rex] = [member(50, 'worker'), member(99, 'requester')]
  const told = new Map<string, SubjectId>()
  const seals = (seen: Seen) => {
    const { id, job, copy } = seen
    if (!copy.alone || !lies(seen)) return truth(job)
    told.set(id, copy.worker)
    return invention(job, copy.worker)
  }
  const machines = new Map([...honest.map(({ id }) => [id, {}] as const), [sleeper.id, { seals }] as const])
  const known = Object.assign({}, NEW_WORKER, { streak: record, right: record })
  const from = Object.assign({}, INITIAL_STATE, {
    workers: Object.fromEntries([...machines.keys()].map(id => [id, known])),
  })
  const net = network({
    resource,
    subjects: [...honest, sleeper, rex],
    machines,
    seed,
    from,
    balance: 10_000n * COIN,
  })
  net.epoch(...honest.map((by): Said => ({ by, ...offerOf({ bond: JUST_ENOUGH, slots: 4 }) })), {
    by: sleeper,
    ...offerOf({ bond: JUST_ENOUGH }),
  })
  const counts = { paid: 0, burned: 0n, paidThough: 0, accusedHonest: 0 }
  const lookedAt = new Set<string>()
  let isFound = false
  for (let epoch = 0; epoch < asks + SETTLES; epoch++) {
    const isAsking = epoch < asks && !isFound
    const demand = demandOf(BATCH, { within: 5 * HOUR, until: START + (asks + 20) * HOUR })
    const { findings, charges, transfers } = net.epoch(
      ...(isAsking ? [{ by: rex, id: idOf(1_000 + epoch), ...demand }] : []),
    )
    for (const [id, job] of net.jobs()) {
      const own = job.copies.find(({ worker }) => worker === sleeper.id)
      if (told.has(id) && job.bySurprise && own?.alone === true) lookedAt.add(id)
    }
    for (const { payee, facts } of transfers) {
      const job = String(facts['job'])
      if (payee !== sleeper.id || !told.has(job)) continue
      counts.paid++
      if (lookedAt.has(job)) counts.paidThough++
    }
    for (const { lock, amount } of charges) if (lock === `bond:${sleeper.id}`) counts.burned += amount
    for (const { subject, severity } of findings)
      if (severity !== 'notice') {
        if (subject === sleeper.id) isFound = true
        else counts.accusedHonest++
      }
    if (leaves && lookedAt.size > 0) {
      isFound = true
      net.leave(sleeper)
    }
  }
  const gain = BigInt(counts.paid) * PRICE - counts.burned
  return Object.assign(counts, { told: told.size, lookedAt: lookedAt.size, gain })
}

/** Worlds of as many seeds. */
export function sleepMany({
  worlds,
  ...rest
}: Omit<Sleeping, 'seed'> & { readonly worlds: number }): readonly Slept[] {
  return Array.from({ length: worlds }, (_, at) => sleep(Object.assign({ seed: at + 1 }, rest)))
}

/** In so many of a hundred jobs, by what they are: nothing that a machine could choose. */
export function inShare(percent: number): Sleeping['lies'] {
  return ({ job }) => Number(BigInt(`0x${truth(job).result.slice(0, 12)}`) % 100n) < percent
}

/** The mean, and its standard error. */
export function meanOf(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  return { mean, error: Math.sqrt(spread / values.length) }
}
