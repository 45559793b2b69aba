/** What an oracle signed and must not have, brought to a real chain as whoever noticed it types it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOutbox } from '../../../agent/outbox.ts'
import { signHeader } from '../../../chain/epochs/sign-header.ts'
import { submitHeader } from '../../../chain/epochs/submit-header.ts'
import { readPaymentBalance } from '../../../chain/money/payment.ts'
import { admitOracle, commitOracles, joinOracles } from '../../../chain/oracles/join-oracles.ts'
import { readOracle, setReceiptKey } from '../../../chain/oracles/oracle-keys.ts'
import { ledgerOf, makeHeader } from '../../../chain/testing/settle.ts'
import { buildBundle, bundleAddress, encodeBundle } from '../../../kernel/bundle/bundle.ts'
import { account, deviceOf, factsOf, makeSigners, say } from '../../../kernel/testing/fixtures.ts'
import { createSigner } from '../../../keys/make-signer.ts'
import type { EpochHeader } from '../../../protocol/chain-formats/header.ts'
import { networkIdOf } from '../../../protocol/chain-formats/network-id.ts'
import { evidenceRoot } from '../../../protocol/merkle/evidence-tree.ts'
import { sealBatch } from '../../../protocol/receipt/seal-batch.ts'
import { writeSignedHeader } from '../../report/signed-header.ts'
import { openStage, type Person, type Stage } from '../../testing/people.ts'

const UNIT = 10n ** 6n
const NAMES = ['second', 'third', 'fourth']
let stage: Stage
let reporter: Person

beforeAll(async () => {
  stage = await openStage({ names: [...NAMES, 'reporter'], decimals: 6 })
  reporter = stage.people['reporter']!
  const { deployment, chain } = stage
  for (const name of NAMES) {
    const { sender, address } = stage.people[name]!
    await admitOracle(stage.people['governance']!.sender, { deployment, signer: address })
    await joinOracles(sender, { deployment, payee: address })
  }
  await chain.mine((await chain.nowMs()) + stage.rules.epochMs)
  await commitOracles(reporter.sender, deployment)
})
afterAll(() => stage.stop())

/** While the chain's time goes on, half a minute a block. */
async function prove(...args: string[]) {
  const { chain } = stage
  let done = false
  const said = stage.cairn('oracle', 'prove-fault', ...args, '--key', reporter.key).finally(() => {
    done = true
  })
  if (args.includes('--yes')) while (!done) await chain.mine((await chain.nowMs()) + 30_000)
  return said
}
const balance = () => readPaymentBalance(stage.chain.client, stage.deployment, reporter.address)
const line = () => ({
  account: stage.deployment.treasury,
  asset: stage.deployment.token,
  earned: 1_000n,
  spent: 0n,
})
const plain = (): EpochHeader => makeHeader(stage, ledgerOf([line()]))

async function file(name: string, header: EpochHeader, signer: string): Promise<string> {
  const path = join(stage.folder, name)
  const { signature } = await signHeader(stage.people[signer]!.account, header, stage.deployment)
  writeFileSync(path, writeSignedHeader({ header, signature }))
  return path
}

describe('signed headers', () => {
  it('two of one view cost their oracle its bond, and its place', async () => {
    const a = await file('a.json', plain(), 'second')
    const b = await file('b.json', { ...plain(), ledgerRoot: plain().rules }, 'second')
    const unasked = await prove(a, b)
    expect([unasked.code, unasked.stdout]).toEqual([1, ''])
    expect(unasked.stderr).toContain('two headers of epoch 0 and view 0')
    expect(unasked.stderr).toMatch(/reward +200 USD or more of the oracle’s bond/)
    const before = await balance()
    const done = await prove(a, b, '--yes')
    expect(done.stdout).toContain('Oracle 2 is at fault')
    expect(done.stdout).toMatch(/paid to you +200 USD/)
    expect((await balance()) - before).toBe(200n * UNIT)
    const again = await prove(a, b, '--yes')
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('this fault was proved before')])
    expect(again.stderr).toContain('OracleSet_PunishedBefore')
  })

  it('one is a fault where it earns too much, and an honest one is none', async () => {
    const greedy = await file('greedy.json', { ...plain(), tokenEarned: (1n << 128n) - 1n }, 'third')
    const done = await prove(greedy, '--yes', '--json')
    const { address } = stage.people['third']!
    expect(JSON.parse(done.stdout)).toMatchObject({ oracle: 3, account: address, paid: String(200n * UNIT) })
    const honest = await file('honest.json', plain(), 'fourth')
    const none = await prove(honest, '--yes')
    expect([none.code, none.stderr]).toEqual([
      2,
      expect.stringContaining('the header earns no more than the schedule allows'),
    ])
  })

  it('what is no signed header is named', async () => {
    const path = join(stage.folder, 'broken.json')
    writeFileSync(path, '{"header":{"epoch":-1},"signature":"0x00"}')
    const [broken, nothing, missing] = [await prove(path), await prove(), await prove('nowhere.json')]
    expect([broken.code, broken.stderr.replaceAll(/\s+/g, ' ')]).toEqual([
      3,
      expect.stringContaining('signature: 0x and 128 hex digits'),
    ])
    expect([nothing.code, nothing.stderr]).toEqual([
      1,
      expect.stringContaining('--device NAME and --message ID'),
    ])
    expect([missing.code, missing.stderr]).toEqual([3, expect.stringContaining('[file_unreadable]')])
  })
})

describe('a receipt', () => {
  const oracleKey = createSigner('ES256')
  const [device] = makeSigners(1)
  const source = () => join(stage.folder, 'evidence')

  /** Every epoch that the receipt promises holds these messages and no others; all are active afterwards. */
  async function settleAll(kept: Awaited<ReturnType<typeof say>>, count: number): Promise<void> {
    const { chain, deployment, rules } = stage
    const signers = ['oracle', 'fourth'].map(name => stage.people[name]!)
    let previous: EpochHeader | undefined
    for (let epoch = 0; epoch < count; epoch++) {
      const bundle = buildBundle({
        epoch,
        facts: factsOf([deviceOf(device!, account(1))]),
        evidence: [kept],
      })
      const { manifest, parts } = encodeBundle(bundle)
      mkdirSync(join(source(), String(epoch)), { recursive: true })
      mkdirSync(join(source(), 'parts'), { recursive: true })
      writeFileSync(join(source(), String(epoch), 'bundle.cbor'), manifest)
      for (const { entry, bytes } of parts)
        writeFileSync(join(source(), 'parts', `${entry.hash.slice(2)}.cbor`), bytes)
      const roots = {
        bundle: bundleAddress(manifest),
        evidenceRoot: evidenceRoot([{ id: kept.message.id, arrivedAtMs: kept.arrivedAtMs }]),
      }
      const change = previous === undefined ? roots : { ...roots, previous }
      const header = makeHeader({ deployment, rules }, ledgerOf([line()]), change)
      const end = deployment.genesisMs + (epoch + 1) * rules.epochMs + 1_000
      await chain.mine(Math.max(end, (await chain.nowMs()) + rules.epochMs))
      const signatures = await Promise.all(
        signers.map(({ account }) => signHeader(account, header, deployment)),
      )
      await submitHeader(reporter.sender, { deployment, header, signatures })
      previous = header
    }
  }

  it('that was not kept costs its oracle, from the moment the last promised epoch is active', async () => {
    const { deployment, chain, rules } = stage
    await setReceiptKey(stage.people['fourth']!.sender, { deployment, signer: oracleKey })
    const network = networkIdOf(deployment)
    const [kept, lost] = [
      await say({ signer: device!, network, sequence: 1, points: 1 }),
      await say({ signer: device!, network, sequence: 2, points: 1 }),
    ]
    const entries = [kept, lost]
      .map(({ message, arrivedAtMs }) => ({ message: message.id, epoch: 0, arrivedAtMs }))
      .sort((a, b) => (a.message < b.message ? -1 : 1))
    const { receipts } = await sealBatch({ signer: oracleKey, network, entries })
    const receiptOf = (id: string) => receipts[entries.findIndex(({ message }) => message === id)]!
    const path = join(stage.folder, 'lost.cbor')
    writeFileSync(path, receiptOf(lost.message.id))
    const keptPath = join(stage.folder, 'kept.cbor')
    writeFileSync(keptPath, receiptOf(kept.message.id))
    const early = await prove(path, '--source', source(), '--yes')
    expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('[too_early]')])

    await settleAll(kept, rules.inclusion.epochs + 1)
    await chain.mine((await chain.nowMs()) + rules.challengeMs)
    const honoured = await prove(keptPath, '--source', source(), '--yes')
    expect([honoured.code, honoured.stderr]).toEqual([1, expect.stringContaining('the receipt was kept')])
    const garbage = join(stage.folder, 'garbage.cbor')
    writeFileSync(garbage, Uint8Array.of(1, 2, 3))
    expect((await prove(garbage, '--source', source())).stderr).toContain('[nothing_to_prove]')

    const outbox = openOutbox(join(stage.data, 'devices/roof'), { limit: 10, firstSequence: 2 })
    outbox.add({ sequence: 2, id: lost.message.id, bytes: new Uint8Array(1) }, undefined)
    outbox.acknowledge([{ id: lost.message.id, receipt: receiptOf(lost.message.id) }])
    const before = await balance()
    const fromDevice = ['--device', 'roof', '--message', lost.message.id]
    const done = await prove(...fromDevice, '--source', source(), '--yes')
    outbox.close()
    expect(done.stderr).not.toContain('✗')
    expect(done.stderr).toContain('is in no evidence of epochs 0 to 4')
    expect(done.stdout).toContain('Oracle 4 is at fault')
    expect((await balance()) - before).toBe(20n * UNIT)
    const { address } = stage.people['fourth']!
    expect(await readOracle(chain.client, { deployment, signer: address })).toMatchObject({
      bond: 900n * UNIT,
      leavesAtMs: 0,
    })
    const unknown = await prove('--device', 'roof', '--message', kept.message.id)
    expect([unknown.code, unknown.stderr]).toEqual([
      1,
      expect.stringContaining('has no receipt for the message'),
    ])
  })
})
