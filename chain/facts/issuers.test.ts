/** Whose vouchers count, as governance lists it on the chain: from the epoch whose facts hold it, until those that do not. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildBundle } from '../../kernel/bundle/bundle.ts'
import type { KernelState } from '../../kernel/epoch.ts'
import { genesisState } from '../../kernel/genesis.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import {
  account,
  deviceOf,
  factsOf,
  GENESIS_MS,
  HOUR_MS,
  makeSigners,
  say,
  testNetwork,
} from '../../kernel/testing/fixtures.ts'
import { reread } from '../../kernel/testing/reread.ts'
import { createVerifier } from '../../keys/verify.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { VOUCHER } from '../../protocol/words/voucher.ts'
import { ChainError } from '../errors.ts'
import { govern } from '../governance/govern.ts'
import { type GovernedAct, governedActs } from '../governance/governed-acts.ts'
import { startTestNetwork, type TestNetwork } from '../testing/start-test-network.ts'
import { createFactsCache, readFacts } from './read-facts.ts'

const verify = createVerifier()
const [installer, another, device] = makeSigners(3) as [Signer, Signer, Signer]
type Signer = ReturnType<typeof makeSigners>[number]
const cache = createFactsCache()
let network: TestNetwork
beforeAll(async () => {
  network = await startTestNetwork()
})
afterAll(() => network.stop())

const acts = () => governedActs(network.deployment)
const doIt = (act: GovernedAct) => govern(network.launcher, { deployment: network.deployment, act })

/** By a node that was there all the time, and by one that reads it for the first time: the same. */
async function issuers() {
  const { client, deployment } = network
  const block = Number(await client.getBlockNumber())
  const options = { client, deployment, block, verify }
  const found = (await readFacts({ ...options, cache })).issuers
  expect((await readFacts(options)).issuers).toEqual(found)
  return found
}

it('nobody is, until governance lists somebody; the newest list of each counts', async () => {
  expect(await issuers()).toEqual([])
  await doIt(acts().issuer(installer.subject, ['tally.size', 'model']))
  await doIt(acts().issuer(another.subject, ['model']))
  const both = [
    { subject: installer.subject, kinds: ['model', 'tally.size'] },
    { subject: another.subject, kinds: ['model'] },
  ]
  expect(await issuers()).toEqual(both.toSorted((a, b) => (a.subject < b.subject ? -1 : 1)))
  await doIt(acts().issuer(installer.subject, ['tally.size']))
  await doIt(acts().dropIssuer(another.subject))
  expect(await issuers()).toEqual([{ subject: installer.subject, kinds: ['tally.size'] }])
  await doIt(acts().dropIssuer(installer.subject))
  expect(await issuers()).toEqual([])
})

it('what is no kind, or takes off who is not listed, is refused by the contract and changes nothing', async () => {
  const reasons = await Promise.all(
    [acts().issuer(installer.subject, ['Model']), acts().dropIssuer(installer.subject)].map(act =>
      doIt(act).catch((error: unknown) => (error instanceof ChainError ? error.code : error)),
    ),
  )
  expect(reasons).toEqual(['tx_reverted', 'tx_reverted'])
  const stranger = govern(network.senderOf(5), {
    deployment: network.deployment,
    act: acts().issuer(installer.subject, ['model']),
  })
  await expect(stranger).rejects.toMatchObject({ code: 'not_governance' })
  expect(await issuers()).toEqual([])
})

it('a voucher counts from the epoch on whose facts list its key, and ends with those that do not', async () => {
  const devices = [installer, another, device].map((signer, index) => deviceOf(signer, account(index + 1)))
  let prior: KernelState = genesisState(testNetwork())
  /** The epoch's facts are read now; in it the installer says again what it vouches for. */
  async function settle() {
    const epoch = prior.epoch + 1
    const timeMs = GENESIS_MS + epoch * HOUR_MS + 60_000
    const payload = VOUCHER.encode({
      subject: device.subject,
      kind: 'tally.size',
      value: { sizeW: 5_000 },
      from: GENESIS_MS,
      until: GENESIS_MS + 24 * HOUR_MS,
    })
    const said = { signer: installer, sequence: epoch, contentType: VOUCHER.contentType, payload, timeMs }
    const facts = factsOf(devices, { issuers: await issuers() })
    const segments = facts.oracles.map(({ signer }) => ({ signer, address: `0x${'5e'.repeat(32)}` as const }))
    const bundle = reread(buildBundle({ epoch, facts, evidence: [await say(said)], segments }))
    const settled = settleEpoch({ network: testNetwork(), prior, bundle }, verify)
    prior = settled.state
    const notes = settled.verdicts.flatMap(({ verdict }) => (verdict.accepted ? verdict.notes : []))
    const standing = settled.state.vouchers.map(({ subject, issuer }): readonly SubjectId[] => [
      issuer,
      subject,
    ])
    return { notes: notes.map(({ code }) => code), standing }
  }
  const counts = { notes: [], standing: [[installer.subject, device.subject]] }
  const countsNot = { notes: ['voucher_not_listed'], standing: [] }
  expect(await settle()).toEqual(countsNot)
  await doIt(acts().issuer(installer.subject, ['tally.size']))
  expect(await settle()).toEqual(counts)
  await doIt(acts().issuer(installer.subject, ['tally.colour']))
  expect(await settle()).toEqual(countsNot)
  await doIt(acts().issuer(installer.subject, ['tally.colour', 'tally.size']))
  expect(await settle()).toEqual(counts)
  await doIt(acts().dropIssuer(installer.subject))
  expect(await settle()).toEqual(countsNot)
})
