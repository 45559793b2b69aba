import { describe, expect, it } from 'vitest'
import { buildBundle } from '../../kernel/bundle/bundle.ts'
import { genesisState } from '../../kernel/genesis.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import {
  account,
  depositOf,
  deviceOf,
  factsOf,
  GENESIS_MS,
  makeSigners,
  say,
  testNetwork,
  verify,
} from '../../kernel/testing/fixtures.ts'
import { explainDevice } from '../explain/explain-device.ts'
import { heldOf } from '../explain/explain-held.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import { describeEarnings } from './describe-earnings.ts'
import { describeLines, describeReport } from './describe-results.ts'

async function settle() {
  const signers = makeSigners(3)
  const devices = signers.map((signer, index) => deviceOf(signer, account(index + 1)))
  const deposits = [1, 2, 3].map(number => depositOf(account(number), 1_000n))
  const evidence = await Promise.all([
    ...signers.map((signer, index) => say({ signer, sequence: 1, points: index + 2 })),
    say({ signer: signers[0]!, sequence: 2, payload: new Uint8Array(1).fill(0xff) }),
    say({ signer: signers[1]!, sequence: 3, timeMs: GENESIS_MS + 10 ** 7, arrivedAtMs: GENESIS_MS + 5 }),
  ])
  const network = testNetwork()
  const bundle = buildBundle({ epoch: 0, facts: factsOf(devices, { deposits }), evidence })
  return {
    result: settleEpoch({ network, prior: genesisState(network), bundle }, verify),
    devices,
    rules: network.rules,
  }
}

const record: EpochRecord = { epoch: 0, stage: 'final', startMs: 0, endMs: 1, messages: 5 }

describe('an epoch’s result', () => {
  it('becomes a line for each thing it says about a subject', async () => {
    const { result, devices, rules } = await settle()
    const lines = [...describeLines(result, rules)]
    const kinds = lines.map(({ kind }) => kind).sort()
    expect(kinds.filter(kind => kind === 'contribution')).toHaveLength(3)
    expect(kinds.filter(kind => kind === 'reward')).toHaveLength(3)
    const transfers = result.outcomes.flatMap(outcome => outcome.transfers)
    expect(transfers.length).toBeGreaterThan(0)
    expect(lines.filter(({ kind }) => kind === 'paid')).toHaveLength(transfers.length)
    expect(lines.filter(({ kind }) => kind === 'received')).toHaveLength(transfers.length)
    const [{ payer, amount }] = transfers as [(typeof transfers)[0]]
    const paid = lines.find(({ kind, subject }) => kind === 'paid' && subject === payer)
    expect(paid).toMatchObject({ resource: 'tally', figures: { amount } })
    expect(devices.map(({ id }) => id)).toContain(payer)
  })

  it('becomes figures that add up', async () => {
    const { result } = await settle()
    const report = describeReport(result, 3)
    expect(report).toMatchObject({ accepted: 3, rejected: { not_a_number: 1, early: 1 }, computeMs: 3 })
    const pools = Object.values(report.pools).reduce((sum, pool) => sum + pool, 0n)
    expect(pools).toBe(report.emission)
    expect(report.topEarners.map(({ amount }) => amount)).toEqual(
      [...report.topEarners.map(({ amount }) => amount)].sort((a, b) => (a < b ? 1 : -1)),
    )
  })

  it('says of each reward that waits how much, why, and when it is paid at the latest; and of what waits no longer, why', async () => {
    const { result, devices, rules } = await settle()
    const [{ id: device }, { id: other }] = devices as [(typeof devices)[0], (typeof devices)[0]]
    const row = { subject: device, owner: account(1), code: 'not_vouched', sinceMs: 0, amount: 5n }
    const tenthMs = rules.releaseAfterMs / 10
    const held = [row, { ...row, sinceMs: tenthMs, amount: 7n }, { ...row, subject: other }]
    const ended = [{ ...row, code: 'too_new', amount: 3n, end: 'agreed' as const }]
    const changed = { ...result, ended, state: { ...result.state, held } }
    const lines = [...describeLines(changed, rules)]
    const own = lines.filter(({ subject }) => subject === device)
    const meaning = (code: string) => `meaning of ${code}`
    const waits = { device, owner: account(1), code: 'not_vouched', meaning: 'meaning of not_vouched' }
    const view = explainDevice({ device, record, verdicts: [], lines: own }, meaning)
    const firstMs = rules.releaseAfterMs + tenthMs
    expect(view.held).toEqual([{ ...waits, amount: 12n, fromMs: firstMs, untilMs: firstMs + tenthMs }])
    expect(view.ended).toMatchObject([{ code: 'too_new', amount: 3n, end: 'agreed' }])
    expect(heldOf(account(1), lines, meaning).map(({ amount }) => amount)).toEqual([12n, 5n])
    expect(heldOf(account(2), lines, meaning)).toEqual([])
    const released = { account: account(1), kind: 'released', resource: '', subject: device, amount: 3n }
    expect(describeEarnings(changed, account(0xa2))).toContainEqual(released)
  })

  it('explains a device: verdicts and notes counted by reason, with their meaning', async () => {
    const { result, devices, rules } = await settle()
    const device = devices[0]!.id
    const note = { code: 'rate', outcome: 'fail', record: 0, facts: {} } as const
    const verdicts = result.verdicts
      .filter(({ subject }) => subject === device)
      .map(({ subject, verdict }) => ({
        subject,
        epoch: 0,
        verdict: verdict.accepted
          ? { ...verdict, notes: [note, note, { ...note, outcome: 'unjudged' as const }] }
          : verdict,
      }))
    const lines = [...describeLines(result, rules)].filter(({ subject }) => subject === device)
    const view = explainDevice({ device, record, verdicts, lines }, code => `meaning of ${code}`)
    expect(view).toMatchObject({
      messages: {
        accepted: 1,
        rejected: { not_a_number: { messages: 1, meaning: 'meaning of not_a_number' } },
      },
      notes: { rate: { fail: 2, unjudged: 1, meaning: 'meaning of rate' } },
      contributions: [{ figures: { units: 2n } }],
      rewards: [{ resource: 'tally' }],
    })
  })
})
