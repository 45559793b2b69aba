import { expect, it } from 'vitest'
import { buildBundle } from '../../kernel/bundle/bundle.ts'
import { hardware } from '../../kernel/economy/hardware.ts'
import { sustainabilityOf } from '../../kernel/economy/sustainability.ts'
import { genesisState } from '../../kernel/genesis.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import {
  account,
  depositOf,
  deviceOf,
  factsOf,
  GENESIS_MS,
  HOUR_MS,
  makeSigners,
  say,
  testNetwork,
  verify,
} from '../../kernel/testing/fixtures.ts'
import { createReporter } from './reporter.ts'

it('tells which devices came and went since the epoch before, where that was computed here', async () => {
  const signers = makeSigners(3)
  const network = testNetwork()
  const facts = factsOf(signers.map((signer, index) => deviceOf(signer, account(index + 1))))
  const [who, other, third] = signers as [(typeof signers)[0], (typeof signers)[0], (typeof signers)[0]]
  let prior = genesisState(network)
  const results = []
  for (const [epoch, saying] of [[who, other], [other, third], [other]].entries()) {
    const evidence = await Promise.all(saying.map(signer => say({ signer, sequence: epoch, points: 3 })))
    const bundle = buildBundle({ epoch, facts, evidence })
    const result = settleEpoch({ network, prior, bundle }, verify)
    results.push(result)
    prior = result.state
  }
  const report = createReporter()
  const told = results.map(result => report(result, 1).economy)
  expect(told[0]).not.toHaveProperty('joined')
  expect(told).toMatchObject([
    { active: 2 },
    { active: 2, joined: 1, left: 1 },
    { active: 1, joined: 0, left: 1 },
  ])
  expect(told.map(economy => economy?.earners)).toEqual([2, 2, 1])
  // After a start it is not known for one epoch.
  const again = createReporter()
  expect(again(results[1]!, 1).economy).not.toHaveProperty('left')
  expect(again(results[2]!, 1).economy).toMatchObject({ joined: 0, left: 1 })
})

it('tells what devices of a resource had, and from that when one has paid for itself', async () => {
  const signers = makeSigners(2)
  const network = testNetwork()
  const deposits = [1, 2].map(who => depositOf(account(who), 1_000_000n))
  const facts = factsOf(
    signers.map((signer, index) => deviceOf(signer, account(index + 1))),
    { deposits },
  )
  let prior = genesisState(network)
  const report = createReporter()
  const economies = []
  for (const epoch of [0, 1, 2]) {
    // Each says 1 000 points, and the one that sorts first pays the other as much.
    const evidence = await Promise.all(
      signers.map(signer =>
        say({ signer, sequence: epoch, points: 1_000, timeMs: GENESIS_MS + epoch * HOUR_MS + 60_000 }),
      ),
    )
    const segments = factsOf([]).oracles.map(({ signer }) => ({
      signer,
      address: `0x${'5e'.repeat(32)}` as const,
    }))
    const bundle = buildBundle({ epoch, facts, evidence, segments })
    const result = settleEpoch({ network, prior, bundle }, verify)
    economies.push(report(result, 1).economy!)
    prior = result.state
    const paid = result.rewards.reduce((sum, { amount, held }) => sum + amount + held, 0n)
    expect(economies.at(-1)!.classes).toEqual([{ resource: 'tally', devices: 2, tokens: paid, paid: 1_000n }])
  }
  const { rules } = network
  const figures = sustainabilityOf({
    economies,
    epochMs: rules.epochMs,
    tokenDecimals: rules.token.decimals,
    supplyLeft: 0n,
    hardware: hardware({ tally: ['0.12', '0.24'] }),
  })
  // 1 000 an hour for two are 12 000 a day each: 120 000 and 240 000 in ten and twenty days.
  expect(figures.payback).toMatchObject([
    { resource: 'tally', devices: 2, paidADay: 12_000n, byUse: { least: 10, most: 20 } },
  ])
})
