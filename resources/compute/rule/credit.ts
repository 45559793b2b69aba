/**
 * What machines are credited with: what they were paid in this epoch for results that were confirmed. What nobody pays for earns
 * nothing. Whoever offers has its record in every epoch: people choose by it.
 */
import { madeByOwners } from '../../../kernel/past-devices.ts'
import type { Contribution } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import { ALL_PPM } from '../messages/compute-messages.ts'
import { type Books, bondOf } from './books.ts'
import type { KindOffer } from './state.ts'
import { NEW_UPTIME, seenEpochs, type Uptime, uptimePpm } from './where/uptime.ts'

export function credit(books: Books): readonly Contribution[] {
  const { subjects } = books.context
  const paid = new Map<SubjectId, { units: bigint; jobs: number; readonly parts: Map<Address, bigint> }>()
  for (const { payee, to, amount, facts } of books.transfers) {
    const known = paid.get(payee) ?? { units: 0n, jobs: 0, parts: new Map<Address, bigint>() }
    known.units += amount
    // What is paid on a tab is no job that was drawn.
    if (facts['tab'] === undefined) known.jobs++
    known.parts.set(to, (known.parts.get(to) ?? 0n) + amount)
    paid.set(payee, known)
  }
  const known = [...new Set([...paid.keys(), ...books.workers.keys()])].filter(id => subjects.has(id)).sort()
  return known.map((subject): Contribution => {
    const {
      streak = 0,
      right = 0,
      wrong = 0,
      missed = 0,
      pacePpm = ALL_PPM,
    } = books.workers.get(subject) ?? {}
    const { units = 0n, jobs = 0, parts = new Map<Address, bigint>() } = paid.get(subject) ?? {}
    const asked = books.load.get(subject) ?? 0
    const facts = {
      jobs,
      asked,
      streak,
      right,
      wrong,
      missed,
      pacePpm,
      bond: books.escrow.leftOf(bondOf(subject)),
    }
    const { offer = null, uptime = NEW_UPTIME } = books.workers.get(subject) ?? {}
    const offered = offer === null ? {} : { perGiga: offer.perGiga, start: offer.start, speed: offer.speed }
    Object.assign(
      facts,
      offered,
      whereOf(subjects.get(subject)!, uptime, books),
      ...(offer?.kinds ?? []).map(toolOf),
    )
    return { subject, units, qualityPpm: ALL_PPM, facts, ...madeByOwners(subjects.get(subject)!, parts) }
  })
}

/** Where it is registered, and what the network saw of it: nothing of what it says itself. */
function whereOf({ cell }: Subject, uptime: Uptime, { context }: Books) {
  const { number } = context.epoch
  const known = uptimePpm(uptime, number)
  const seen = { seenEpochs: seenEpochs(uptime, number) }
  return Object.assign(seen, cell === '' ? {} : { cell }, known === undefined ? {} : { uptimePpm: known })
}

/** A fact of each kind that its owner allows: the tool, and its build. */
function toolOf({ kind, tool, build, start, perGiga, speed }: KindOffer) {
  const terms = { [`${kind}Start`]: start, [`${kind}PerGiga`]: perGiga, [`${kind}Speed`]: speed }
  return Object.assign({ [kind]: tool === '' ? kind : `${tool} ${build}` }, terms)
}

export function highlightsOf(books: Books) {
  const jobs = [...books.jobs.values()]
  const count = (stage: string) => jobs.filter(job => job.stage === stage).length
  const ended = jobs.filter(({ since, stage }) => since === books.context.epoch.number && stage === 'done')
  const copies = ended.reduce(
    (sum, job) => sum + job.copies.filter(({ stage }) => stage === 'right').length,
    0,
  )
  return {
    machines: [...books.workers.values()].filter(({ offer }) => offer !== null).length,
    waiting: count('waiting'),
    running: count('running') + count('opening'),
    held: count('held'),
    done: ended.length,
    copies,
    wrong: books.findings.filter(({ code }) => code === 'result_wrong').length,
    fuel: ended.reduce((sum, { burned }) => sum + burned, 0),
    paid: books.transfers.reduce((sum, { amount }) => sum + amount, 0n),
    burned: books.charges.reduce((sum, { amount }) => sum + amount, 0n),
  }
}
