import { describe, expect, it } from 'vitest'
import type { EpochView } from '../../client/node-api.ts'
import { RESOURCE_LINES } from '../../resources/commands.ts'
import { createStyle, widthOf } from '../style.ts'
import { type EpochBlockInput, epochBlock } from './epoch-block.ts'

const plain = (text: string) => text
const style = {
  ...createStyle(process.stdout),
  strong: plain,
  quiet: plain,
  good: plain,
  warn: plain,
  bad: plain,
  accent: plain,
}

const epoch: EpochView = {
  epoch: 12,
  stage: 'final',
  paying: false,
  messages: 483,
  startMs: Date.UTC(2016, 7, 13, 8),
  endMs: Date.UTC(2016, 7, 14, 8),
  header: {
    ledgerRoot: `0xfbd4${'00'.repeat(28)}27bf`,
    bundle: '0x',
    epoch: 12,
    viewNumber: 0,
    parent: '0x',
    rules: '0x',
    evidenceRoot: '0x',
    stateRoot: '0x',
    extensions: '0x',
    tokenEarned: '0',
    tokenBurned: '0',
    tokenHeld: '0',
    assets: [],
    factsBlock: 70,
    factsTime: 0,
  },
  submission: { transaction: '0x', block: 132, gasUsed: '52352', signers: ['b2', 'a1'] },
  report: {
    accepted: 480,
    rejected: { late: 2, sequence_used: 1 },
    findings: { yield_low: 1 },
    computeMs: 40,
    notes: { slot_settled: { fail: 4, unjudged: 0 }, above_clear_sky: { fail: 0, unjudged: 7 } },
    highlights: { energy: { tradedWh: '36949', pricePerKwh: '140200', paid: '5170000' } },
    pools: { energy: '8', sensing: '4' },
    seed: {
      seed: `0x77aa${'00'.repeat(28)}1b2c`,
      source: 'oracles',
      dealers: ['b2', 'a1'],
      openers: ['a1', 'b2', 'c3'],
      withheld: ['d4'],
    },
    emission: '13698630136986301369863',
    unissued: '0',
    withheld: [],
    topEarners: [
      { subject: 'h16', owner: '0x', resource: 'energy', amount: '724512245226792157335' },
      { subject: 'lga', owner: '0x', resource: 'sensing', amount: '1417040000000000000000' },
    ],
  },
}

const input = (columns: number, change: Partial<EpochView> = {}): EpochBlockInput => ({
  epoch: { ...epoch, ...change },
  findings: [{ subject: 'h15', code: 'yield_low', facts: { yieldRatioPpm: 1507 } }],
  lines: RESOURCE_LINES,
  token: { symbol: 'SUN', decimals: 18 },
  payment: { symbol: 'USD', decimals: 6 },
  timeZone: 'Etc/GMT+8',
  nameOf: id => `home-${id}`,
  style,
  columns,
})

describe('epochBlock', () => {
  it('says everything that happened, in lines that fit', () => {
    expect(epochBlock(input(80))).toEqual([
      '  Epoch 12  Sat 13 Aug 2016',
      '    messages     480 accepted, 3 rejected (2 late, 1 sequence_used), readings',
      '                 not counted: 4 slot_settled',
      '    traded       36.9 kWh between neighbours at 0.1402 USD/kWh, 5.17 USD paid',
      '    minted       13,698.63 SUN',
      '    most to      home-h16 724.51; home-lga 1,417.04',
      '    found        home-h15: its panels yield 0.00 of its neighbours’ (yield_low)',
      '    seed         0x77aa…1b2c dealt by home-a1, home-b2, opened by 3, withheld by',
      '                 home-d4',
      '    settled      root 0xfbd4…27bf, 52,352 gas, block 132',
      '    signed by    home-a1, home-b2',
    ])
    for (const columns of [60, 80, 120]) {
      const widest = Math.max(...epochBlock(input(columns)).map(widthOf))
      expect(widest).toBeLessThanOrEqual(columns)
    }
  })

  it('has a line for an epoch without a report', () => {
    const { report: _none, ...bare } = epoch
    expect(epochBlock({ ...input(80), epoch: bare })).toEqual(['  Epoch 12  Sat 13 Aug 2016'])
  })

  it('says when the seed is the chain’s alone', () => {
    const seed = { ...epoch.report!.seed, source: 'chain' as const, dealers: [], openers: [], withheld: [] }
    const shown = epochBlock(input(120, { report: { ...epoch.report!, seed } })).join('\n')
    expect(shown).toContain('0x77aa…1b2c of the chain alone: nothing was opened')
  })

  it('says it when neighbours traded nothing, and when there is no market', () => {
    const withEnergy = (highlights: Record<string, Record<string, string>>) =>
      epochBlock(input(80, { report: { ...epoch.report!, highlights } })).join('\n')
    expect(withEnergy({ energy: { tradedWh: '0', pricePerKwh: '0', paid: '0' } })).toContain(
      'nothing between neighbours',
    )
    expect(withEnergy({})).not.toContain('traded')
  })
})
