/** What the node measures of itself, for Prometheus. Names and units follow its conventions: seconds, bytes, `_total`. */
import { Counter, Gauge, Registry } from 'prom-client'
import type { EpochEconomy } from '../kernel/economy/epoch-economy.ts'
import { washBoundsOf } from '../kernel/economy/wash-bound.ts'
import { TOKEN_DECIMALS } from '../kernel/money/token-decimals.ts'
import type { Pace } from './epochs/pace.ts'
import { type AnswerMetrics, createAnswerMetrics, measureProcess } from './intake/answer-metrics.ts'
import { RESOLUTION_MS } from './loop-lag.ts'
import { EPOCH_STAGES, type EpochRecord } from './store/epoch-record.ts'
import type { FaultState } from './watch/faults/fault-record.ts'

export interface Metrics extends AnswerMetrics {
  observeStage(record: EpochRecord): void
  /** Network time minus chain time of the newest block. */
  observeClock(driftMs: number): void
  observeChain(reachable: boolean): void
  render(): Promise<string>
  readonly contentType: string
}

export interface MetricSources {
  readonly waiting: () => number
  readonly eventListeners: () => number
  readonly loopLagMs: () => number
  readonly pace: Pick<Pace, 'takesMs' | 'slow'>
  /** Epochs that are over and not settled for good. */
  readonly backlog: () => Promise<number>
  /** By resource: the most that the rules reckon a token to be worth, where rewards follow use. */
  readonly usePrices: ReadonlyMap<string, bigint>
  /** A header on the chain is other than what this node computes. */
  readonly isDisputing: () => boolean
  /** Left to the data folder, for whoever runs the node. */
  readonly freeBytes: () => Promise<number>
  /** Faults of other oracles, by how far their proofs have come. */
  readonly faultCounts: () => Readonly<Record<FaultState, number>>
}

export function createMetrics(sources: MetricSources): Metrics {
  const registry = new Registry()
  const registers = [registry]
  measureProcess(registry, RESOLUTION_MS)
  const stages = new Counter({
    name: 'cairn_epoch_stages_total',
    help: 'Epochs that reached a stage.',
    labelNames: ['stage'],
    registers,
  })
  const lastFinal = gauge('cairn_epoch_last_final', 'Newest epoch that is settled for good.')
  const clock = gauge('cairn_clock_drift_seconds', 'Network time of the node minus that of the newest block.')
  const chain = gauge('cairn_chain_reachable', '1 while the chain answers.')
  const economy = economyGauges(gauge)
  const wash = washGauges(registers, sources.usePrices)
  measureOnAsking(registry, sources)

  function gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers })
  }

  return {
    ...createAnswerMetrics(registers),
    observeStage({ epoch, stage, report }) {
      stages.inc({ stage })
      if (stage !== EPOCH_STAGES.at(-1)) return
      lastFinal.set(epoch)
      economy(report?.economy)
      wash(report?.economy)
    },
    observeClock: driftMs => clock.set(driftMs / 1000),
    observeChain: reachable => chain.set(reachable ? 1 : 0),
    render: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

/** Of the newest epoch that is settled for good: what it came to as an economy. Amounts are base units. */
function economyGauges(gauge: (name: string, help: string) => Gauge) {
  const all = {
    issued: gauge('cairn_economy_issued_tokens', 'Tokens that the newest settled epoch issued, base units.'),
    paid: gauge('cairn_economy_paid', 'What members paid each other in it, base units of the payment asset.'),
    burned: gauge('cairn_economy_burned', 'What was burned in it, base units of the payment asset.'),
    earners: gauge('cairn_economy_earners', 'Accounts that it rewarded.'),
    giniPpm: gauge(
      'cairn_economy_gini_ppm',
      'Gini coefficient of its rewards over accounts, parts in a million.',
    ),
    nakamoto: gauge('cairn_economy_nakamoto', 'How few accounts have more than half of its rewards.'),
    active: gauge('cairn_economy_active_devices', 'Devices that contributed to it.'),
    joined: gauge('cairn_economy_joined_devices', 'Of them, those that did not to the epoch before.'),
    left: gauge('cairn_economy_left_devices', 'Devices that contributed to the epoch before, and not to it.'),
  }
  return (economy: EpochEconomy | undefined) => {
    if (economy === undefined) return
    for (const [name, its] of Object.entries(all)) its.set(Number(economy[name as keyof EpochEconomy] ?? 0))
  }
}

/** Whether paying oneself pays, by resource, in the newest epoch that is settled for good. */
function washGauges(registers: Registry[], prices: ReadonlyMap<string, bigint>) {
  const labelled = (name: string, help: string) =>
    new Gauge({ name, help, registers, labelNames: ['resource'] })
  const all = {
    issued: labelled('cairn_economy_use_issued_tokens', 'Tokens that it issued by payments, base units.'),
    burned: labelled('cairn_economy_use_burned', 'Burned with them, base units of the payment asset.'),
    ratio: labelled(
      'cairn_economy_wash_ratio',
      'P/(f·V) at the most that the rules reckon a token to be worth: above 1 paying oneself pays.',
    ),
  }
  return (economy: EpochEconomy | undefined) => {
    if (economy === undefined) return
    for (const each of Object.values(all)) each.reset()
    for (const { resource, issued, burned } of economy.uses ?? []) {
      all.issued.set({ resource }, Number(issued))
      all.burned.set({ resource }, Number(burned))
    }
    const one = 10n ** BigInt(TOKEN_DECIMALS)
    for (const { resource, ratioPpm } of washBoundsOf([economy], { one, priceOf: name => prices.get(name) }))
      if (ratioPpm !== undefined) all.ratio.set({ resource }, ratioPpm / 1_000_000)
  }
}

/** What is read when somebody asks. */
function measureOnAsking(registry: Registry, sources: MetricSources): void {
  const registers = [registry]
  polled('cairn_intake_waiting', 'Messages being checked or written.', sources.waiting)
  polled(
    'cairn_event_loop_lag_p99_seconds',
    'How late the event loop came in 99 of 100 moments of the last minute at most.',
    () => sources.loopLagMs() / 1000,
  )
  polled('cairn_event_listeners', 'Open live-event streams.', sources.eventListeners)
  polled(
    'cairn_epoch_takes_seconds',
    'From one epoch’s settling to the next one’s, of the newest that others waited for; 0 while none waits.',
    () => sources.pace.takesMs / 1000,
  )
  polled('cairn_epochs_too_slow', '1 while epochs take longer than they last, for good.', () =>
    sources.pace.slow === undefined ? 0 : 1,
  )
  polled(
    'cairn_header_differs',
    '1 while a header on the chain is other than what this node computes.',
    () => (sources.isDisputing() ? 1 : 0),
  )
  polled('cairn_epoch_backlog', 'Epochs that are over and not settled for good.', sources.backlog)
  polled('cairn_data_free_bytes', 'Left to the data folder by its disk.', sources.freeBytes)
  const faults = new Gauge({
    name: 'cairn_oracle_faults',
    help: 'Faults of other oracles that this node has the proof of, by how far it has come.',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(sources.faultCounts())) faults.set({ state }, count)
    },
  })

  function polled(name: string, help: string, read: () => number | Promise<number>): void {
    const asked = new Gauge({
      name,
      help,
      registers,
      async collect() {
        asked.set(await read())
      },
    })
  }
}
