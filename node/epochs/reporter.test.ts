import { expect, it } from 'vitest'
import { buildBundle } from '../../kernel/bundle/bundle.ts'
import { genesisState } from '../../kernel/genesis.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import {
  account,
  deviceOf,
  factsOf,
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
