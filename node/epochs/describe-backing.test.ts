import { expect, it } from 'vitest'
import { buildBundle } from '../../kernel/bundle/bundle.ts'
import type { BackingFact } from '../../kernel/chain-facts.ts'
import { genesisState } from '../../kernel/genesis.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import { oracleSubject } from '../../kernel/staking/pay-backing.ts'
import {
  account,
  deviceOf,
  factsOf,
  makeSigners,
  say,
  testNetwork,
  verify,
} from '../../kernel/testing/fixtures.ts'
import { describeEarnings } from './describe-earnings.ts'

const OUT: readonly string[] = ['withheld', 'to-backers', 'unbacked']

it('the lines of an account add up to what its ledger says it earned, with what stood behind whom', async () => {
  const plain = testNetwork()
  const rule = { partPpm: 500_000, full: 1_000n, perBond: 4 }
  const network = { ...plain, rules: { ...plain.rules, staking: { oracles: rule, owners: rule } } }
  const signers = makeSigners(3)
  const devices = signers.map((signer, index) => deviceOf(signer, account(index + 1)))
  const backers = [4, 5].map(number => ({ account: account(number), amount: BigInt(number) * 40n }))
  const stakes: readonly BackingFact[] = [
    { kind: 'oracle', subject: oracleSubject(1), own: 300n, commission: 1_000, backers },
    { kind: 'owner', subject: account(1), own: 100n, commission: 0, backers: backers.slice(0, 1) },
    // Who backs can be backed.
    {
      kind: 'owner',
      subject: account(2),
      own: 1_000n,
      commission: 0,
      backers: [{ ...backers[0]!, account: account(1) }],
    },
  ]
  const directory = [
    { name: 'stakes.oracles', address: account(0xe1) },
    { name: 'stakes.owners', address: account(0xe2) },
  ]
  const facts = factsOf(devices, { stakes, directory })
  const evidence = await Promise.all(signers.map(signer => say({ signer, sequence: 1, points: 3 })))
  const segments = [{ signer: account(0xb1), address: `0x${'11'.repeat(32)}` as const }]
  const bundle = buildBundle({ epoch: 0, facts, evidence, segments })
  const result = settleEpoch({ network, prior: genesisState(network), bundle }, verify)
  const earnings = describeEarnings(result, facts.token).filter(
    ({ kind }) => kind !== 'paid' && kind !== 'received',
  )
  const sums = new Map<string, bigint>()
  for (const { account, kind, amount } of earnings)
    sums.set(account, (sums.get(account) ?? 0n) + (OUT.includes(kind) ? -amount : amount))
  for (const { account, asset, earned } of result.state.ledger.values())
    if (asset === facts.token) expect([account, sums.get(account) ?? 0n]).toEqual([account, earned])
  expect(earnings).toContainEqual(
    expect.objectContaining({ account: account(4), kind: 'backing', resource: 'oracle 1' }),
  )
  expect(new Set(earnings.map(({ kind }) => kind))).toEqual(
    new Set(['reward', 'grant', 'backing', 'to-backers', 'unbacked']),
  )
})
