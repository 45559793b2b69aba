/** What must be true after any run, as objects: a name, and what breaks it. */
import { decodeBundle } from '../kernel/bundle/bundle.ts'
import type { Bundle, EpochResult, KernelState } from '../kernel/epoch.ts'
import { genesisState } from '../kernel/genesis.ts'
import { settleEpoch } from '../kernel/settle-epoch.ts'
import { testNetwork } from '../kernel/testing/fixtures.ts'
import { createVerifier } from '../keys/verify.ts'
import { listHash } from '../node/agreement/evidence-list.ts'
import { viewsWithin } from '../node/epochs/views.ts'
import { decodeEpochRecord } from '../node/store/epoch-record.ts'
import { headerStructHash } from '../protocol/chain-formats/header.ts'
import type { Hash, MessageId } from '../protocol/ids.ts'
import { EPOCH_MS, VIEW_MS } from './plan.ts'
import { faultsOn, type Outcome } from './simulate.ts'

export interface Invariant {
  readonly name: string
  /** Undefined when it holds. */
  check(outcome: Outcome): string | undefined
}

const verify = createVerifier()
/** Of two computers' clocks, and a block more. */
const MOST_SKEW_MS = 60_000

export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'noHonestOracleStopsByItself',
    check: ({ halted }) => halted[0],
  },
  {
    name: 'whenFaultsAreOverEveryEpochIsSettledByAllHonestOracles',
    check: ({ finished, chain, plan }) =>
      finished ? undefined : `the chain has ${chain.settled.length} of ${plan.epochs + 1} epochs`,
  },
  {
    name: 'honestOraclesHaveTheHeadersOfTheChain',
    check({ chain, honest, disks }) {
      for (const oracle of honest) {
        for (const [epoch, { headerHash }] of chain.settled.entries()) {
          const row = disks[oracle]!.db.prepare('SELECT stage, record FROM epoch WHERE epoch = ?').get(epoch)
          if (row?.['stage'] === 'final' && !String(row['record']).includes(headerHash))
            return `oracle ${oracle} has another header for epoch ${epoch}`
        }
      }
      return undefined
    },
  },
  {
    name: 'noHonestOracleSignsTwoHeadersInOneView',
    check({ honest, signed }) {
      for (const oracle of honest) {
        for (const [view, headers] of signed[oracle]!)
          if (headers.size > 1)
            return `oracle ${oracle} signed ${headers.size} headers in (epoch view) ${view}`
      }
      return undefined
    },
  },
  {
    name: 'everySettledHeaderFollowsFromItsEvidence',
    check(outcome) {
      const wrong = recompute(outcome).find(
        ({ result }, epoch) =>
          result === undefined ||
          headerStructHash(result.header) !== outcome.chain.settled[epoch]!.headerHash,
      )
      return wrong && `epoch ${wrong.epoch} does not come out`
    },
  },
  {
    name: 'whatIsSettledWentByBlocksThatTheChainHas',
    check(outcome) {
      const { chain } = outcome
      const wrong = recompute(outcome).find(
        ({ bundle, epoch }) =>
          bundle !== undefined &&
          bundle.facts.blockHash !== chain.blocks[chain.settled[epoch]!.header.factsBlock]?.hash,
      )
      return wrong && `epoch ${wrong.epoch} went by a block that the chain has lost`
    },
  },
  {
    name: 'theSeedIsTheOraclesUnlessAWholeRoundOfProposersFailed',
    check(outcome) {
      const shut = recompute(outcome).find(
        ({ result, prior }, epoch) =>
          prior?.beacon.sealed !== undefined &&
          result?.seed.source === 'chain' &&
          outcome.chain.settled[epoch]!.header.viewNumber < outcome.plan.oracles,
      )
      return shut && `epoch ${shut.epoch} has a seed of the chain alone`
    },
  },
  {
    name: 'nothingIsSettledInALaterViewThanThereWasTimeFor',
    check({ chain, genesisMs }) {
      const early = chain.settled.find(({ header, block }) => {
        const passedMs = chain.blocks[block]!.timeMs - genesisMs - (header.epoch + 1) * EPOCH_MS
        return header.viewNumber > viewsWithin(VIEW_MS, passedMs + MOST_SKEW_MS)
      })
      return early && `epoch ${early.header.epoch} was settled in view ${early.header.viewNumber}`
    },
  },
  {
    name: 'everyEpochHasOneListWhateverIsSettled',
    check(outcome) {
      const { honest, disks } = outcome
      for (const { epoch, bundle } of recompute(outcome)) {
        const lists = honest.flatMap(oracle => listOf(disks[oracle]!, epoch) ?? [])
        const names = new Set([...lists, ...(bundle === undefined ? [] : [listHash(bundle)])])
        if (names.size !== 1) return `epoch ${epoch} has ${names.size} lists`
      }
      return undefined
    },
  },
  {
    name: 'nothingArrivesBeforeItWasMade',
    check(outcome) {
      const { acknowledgeMs } = testNetwork().rules.inclusion
      for (const { epoch, bundle } of recompute(outcome)) {
        const early = bundle?.evidence.find(
          ({ message, arrivedAtMs }) =>
            arrivedAtMs < (outcome.said.get(message.id) ?? 0) - acknowledgeMs - MOST_SKEW_MS,
        )
        if (early !== undefined) return `message ${early.message.id} in epoch ${epoch}`
      }
      return undefined
    },
  },
  {
    name: 'noAcknowledgedMessageIsLost',
    check(outcome) {
      const { receipts, honest } = outcome
      const settled = evidenceByMessage(outcome)
      const lost = receipts.find(({ oracle, message }) => honest.includes(oracle) && !settled.has(message))
      return lost && `message ${lost.message} of oracle ${lost.oracle}, promised for epoch ${lost.epoch}`
    },
  },
  {
    name: 'untroubledOraclesKeepTheirPromiseInTheEpochOrTheNext',
    check(outcome) {
      const { receipts, untroubled } = outcome
      const settled = evidenceByMessage(outcome)
      const late = receipts.find(({ oracle, message, epoch }) => {
        const first = Math.min(...(settled.get(message) ?? []))
        return untroubled.has(oracle) && first > epoch + 1
      })
      return late && `message ${late.message} of oracle ${late.oracle}, promised for epoch ${late.epoch}`
    },
  },
  {
    name: 'anAcknowledgedMessageCountsOnceOrIsTooLate',
    check(outcome) {
      const { receipts, honest } = outcome
      const verdicts = verdictsByMessage(outcome)
      for (const { oracle, message } of receipts) {
        const given = verdicts.get(message) ?? []
        const accepted = given.filter(code => code === 'accepted').length
        const fair = accepted === 1 || (accepted === 0 && given.includes('late'))
        if (honest.includes(oracle) && !fair)
          return `message ${message} of oracle ${oracle}: ${given.join(', ')}`
      }
      return undefined
    },
  },
  {
    name: 'everyFaultThatHonestOraclesSawIsPunishedOnce',
    check({ honest, disks, chain, accounts }) {
      const { punishments } = chain.faults
      for (const oracle of honest)
        for (const { accused, state } of faultsOn(disks[oracle]!)) {
          const times = punishments.filter(one => one.accused === accused).length
          if (times !== 1 || state !== 'settled')
            return `oracle ${accounts.indexOf(accused)} was punished ${times} times for what oracle ${oracle} saw, which is ${state}`
        }
      return undefined
    },
  },
  {
    name: 'noHonestOracleIsPunished',
    check({ honest, chain, accounts }) {
      const found = chain.faults.punishments.find(({ accused }) => honest.includes(accounts.indexOf(accused)))
      return found && `oracle ${accounts.indexOf(found.accused)}, for ${found.fault}`
    },
  },
  {
    name: 'nobodyIsAccused',
    check(outcome) {
      // Devices of a simulation are honest; what is late, twice or out of order is the network's doing.
      for (const { epoch, result } of recompute(outcome)) {
        const findings = [
          ...(result?.findings ?? []),
          ...(result?.outcomes ?? []).flatMap(({ findings: found }) => found),
        ]
        const [first] = findings
        if (first !== undefined) return `${first.subject} of ${first.code} in epoch ${epoch}`
      }
      return undefined
    },
  },
]

export interface Violation {
  readonly invariant: string
  readonly why: string
}

export function violationsOf(outcome: Outcome): readonly Violation[] {
  return INVARIANTS.flatMap(({ name, check }) => {
    const why = check(outcome)
    return why === undefined ? [] : [{ invariant: name, why }]
  })
}

/** The list that the oracle has for the epoch. */
function listOf({ db }: Outcome['disks'][number], epoch: number): Hash | undefined {
  const row = db.prepare('SELECT record FROM epoch WHERE epoch = ?').get(epoch)
  return row === undefined ? undefined : decodeEpochRecord(String(row['record'])).list?.hash
}

function bundleOf({ chain, disks }: Outcome, epoch: number) {
  const address = chain.settled[epoch]!.header.bundle
  const bytes = disks.map(({ files }) => files.get(address)).find(found => found !== undefined)
  if (bytes === undefined) return undefined
  return decodeBundle(
    bytes,
    hash => disks.map(({ files }) => files.get(hash)).find(part => part !== undefined)!,
  )
}

function evidenceByMessage(outcome: Outcome): ReadonlyMap<MessageId, readonly number[]> {
  const found = new Map<MessageId, number[]>()
  for (const { epoch, bundle } of recompute(outcome)) {
    for (const { message } of bundle?.evidence ?? [])
      found.set(message.id, [...(found.get(message.id) ?? []), epoch])
  }
  return found
}

/** `accepted`, or the code of the rejection, in each epoch that has the message. */
function verdictsByMessage(outcome: Outcome): ReadonlyMap<MessageId, readonly string[]> {
  const found = new Map<MessageId, string[]>()
  for (const { result } of recompute(outcome)) {
    for (const { verdict } of result?.verdicts ?? []) {
      const code = verdict.accepted ? 'accepted' : verdict.code
      found.set(verdict.message, [...(found.get(verdict.message) ?? []), code])
    }
  }
  return found
}

interface Recomputed {
  readonly epoch: number
  readonly prior: KernelState | undefined
  readonly bundle: Bundle | undefined
  /** Undefined where there is no bundle, or the one before did not come out. */
  readonly result: EpochResult | undefined
}

const known = new WeakMap<Outcome, readonly Recomputed[]>()

/** Every settled epoch again, from its bundle and nothing else. */
function recompute(outcome: Outcome): readonly Recomputed[] {
  const before = known.get(outcome)
  if (before !== undefined) return before
  const network = testNetwork()
  const all: Recomputed[] = []
  for (const { header } of outcome.chain.settled) {
    const { epoch, viewNumber } = header
    const bundle = bundleOf(outcome, epoch)
    const prior = epoch === 0 ? genesisState(network) : all[epoch - 1]?.result?.state
    const result = bundle && prior && settleEpoch({ network, prior, bundle, viewNumber }, verify)
    all.push({ epoch, prior, bundle, result })
  }
  known.set(outcome, all)
  return all
}
