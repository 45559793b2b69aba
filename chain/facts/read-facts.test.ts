import { concatHex, encodeEventTopics, padHex, stringToHex } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSigner } from '../../keys/make-signer.ts'
import { createVerifier } from '../../keys/verify.ts'
import { moveBytes, registryPlaceOf } from '../../protocol/chain-formats/consent.ts'
import type { SignedConsent } from '../../protocol/chain-formats/signed-consent.ts'
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import { type Address, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { abi as directoryAbi } from '../artifacts/Directory.ts'
import { acceptDevice, offerDevice } from '../devices/accept-device.ts'
import { moveDevice } from '../devices/move-device.ts'
import type { IgnoredDevice } from '../devices/parse-device.ts'
import { readDevice } from '../devices/read-device.ts'
import { registerDevices } from '../devices/register-devices.ts'
import { removeDevice } from '../devices/remove-device.ts'
import { mintTestDollars } from '../embedded/mint-test-dollars.ts'
import { deposit } from '../money/deposit.ts'
import { requestWithdraw } from '../money/withdraw.ts'
import { sendTransaction } from '../send-transaction.ts'
import { CELL, signConsent } from '../testing/consents.ts'
import { startTestNetwork, type TestNetwork } from '../testing/start-test-network.ts'
import { createFactsCache, type FactsCache, readFacts } from './read-facts.ts'

const verify = createVerifier()
let network: TestNetwork
const ownerOf = (index: number): Address => toAddress(network.senderOf(index).account.address)
beforeAll(async () => {
  network = await startTestNetwork({ oracles: 3 })
})
afterAll(() => network.stop())

async function facts(options: { cache?: FactsCache; block?: number; ignored?: IgnoredDevice[] } = {}) {
  const block = options.block ?? Number(await network.client.getBlockNumber())
  const { client, deployment } = network
  const cache = options.cache === undefined ? {} : { cache: options.cache }
  const onIgnored = (one: IgnoredDevice) => void options.ignored?.push(one)
  return readFacts({ client, deployment, block, verify, onIgnored, ...cache })
}

function register(...consents: readonly SignedConsent[]) {
  return registerDevices(network.senderOf(9), { deployment: network.deployment, consents })
}

async function deviceIn(id: SubjectId) {
  return (await facts()).devices.find(device => device.id === id)
}

describe('devices', () => {
  it('a registered device is known as it consented, with its key and the block’s time', async () => {
    const { signer, ...consent } = await signConsent(network.deployment, {
      owner: ownerOf(3),
      details: { pvW: 5000, azimuth: 'S' },
    })
    const { devices, refused } = await register(consent)
    expect({ devices, refused }).toEqual({ devices: [signer.subject], refused: [] })
    const registeredAtMs = await network.nowMs()
    const { resource, model } = { resource: 'sensing', model: 'sensing/station' }
    expect(await deviceIn(signer.subject)).toEqual({
      id: signer.subject,
      key: signer.key,
      owner: ownerOf(3),
      resource,
      model,
      cell: CELL,
      details: { pvW: 5000, azimuth: 'S' },
      registeredAtMs,
      movedAtMs: registeredAtMs,
      // Somebody else sent it.
      accepted: false,
      past: [],
    })
  })

  it('many at once: those refused come back with a reason and sink nobody', async () => {
    const owner = ownerOf(3)
    const good = await signConsent(network.deployment, { owner })
    const late = await signConsent(network.deployment, { owner, deadline: 1 })
    const stranger = await signConsent({ ...network.deployment, chainId: 1 }, { owner })
    const nobody = await signConsent(network.deployment, { owner: toAddress(`0x${'0'.repeat(40)}`) })
    const { devices, refused } = await register(late, good, stranger, nobody, good)
    expect(devices).toEqual([good.signer.subject])
    expect(refused).toEqual([
      { device: late.signer.subject, reason: 'expired' },
      { device: stranger.signer.subject, reason: 'bad_signature' },
      { device: nobody.signer.subject, reason: 'no_owner' },
      { device: good.signer.subject, reason: 'already_registered' },
    ])
  })

  it('transferred, moved, removed and registered again: the latest counts', async () => {
    const signer = createSigner('ES256')
    const { deployment } = network
    const { subject: device, key } = signer
    await register(await signConsent(deployment, { owner: ownerOf(3), signer }))
    const registeredAtMs = await network.nowMs()
    await offerDevice(network.senderOf(3), { deployment, device, to: ownerOf(4) })
    expect(await deviceIn(device)).toMatchObject({ owner: ownerOf(3), accepted: false })
    await acceptDevice(network.senderOf(4), { deployment, device })
    expect(await deviceIn(device)).toMatchObject({ owner: ownerOf(4), registeredAtMs, accepted: true })

    const { nonce } = await readDevice(network.client, { deployment, device })
    const there = '872a1072bffffff'
    const move = { device, cell: there, nonce, deadline: 4_000_000_000 }
    const signature = await signer.sign(moveBytes(move, registryPlaceOf(deployment)))
    const es256 = key as Extract<PublicKey, { alg: 'ES256' }>
    await moveDevice(network.senderOf(4), {
      deployment,
      key: es256,
      cell: there,
      deadline: move.deadline,
      signature,
    })
    expect(await deviceIn(device)).toMatchObject({
      cell: there,
      registeredAtMs,
      movedAtMs: await network.nowMs(),
    })

    await removeDevice(network.senderOf(4), { deployment, device })
    expect(await deviceIn(device)).toBeUndefined()
    expect(await readDevice(network.client, { deployment, device })).toMatchObject({
      owner: undefined,
      nonce: 3,
    })
    await register(
      await signConsent(deployment, { owner: ownerOf(5), signer, nonce: 3, model: 'energy/meter' }),
    )
    const again = await network.nowMs()
    expect(await deviceIn(device)).toMatchObject({
      owner: ownerOf(5),
      resource: 'energy',
      registeredAtMs: again,
      movedAtMs: again,
    })
  })

  it('Ed25519: the chain takes it as it is, and a wrong consent is found here', async () => {
    const owner = ownerOf(3)
    const good = await signConsent(network.deployment, { owner, alg: 'EdDSA' })
    const wrong = await signConsent(network.deployment, {
      owner,
      alg: 'EdDSA',
      place: { ...network.deployment, chainId: 1 },
    })
    const { devices } = await register(good, wrong)
    expect(devices).toHaveLength(2)
    const ignored: IgnoredDevice[] = []
    const found = await facts({ ignored })
    expect(found.devices.find(({ id }) => id === good.signer.subject)?.key).toEqual(good.signer.key)
    expect(found.devices.find(({ id }) => id === wrong.signer.subject)).toBeUndefined()
    expect(ignored).toContainEqual({
      device: wrong.signer.subject,
      code: 'consent_invalid',
      facts: { owner },
    })
  })

  it('Ed25519: whoever squats on a device that is not his changes nothing', async () => {
    const { deployment } = network
    const device = await signConsent(deployment, { owner: ownerOf(3), alg: 'EdDSA' })
    await register(device)
    const squatted = await signConsent(deployment, {
      owner: ownerOf(8),
      signer: device.signer,
      nonce: 1,
      place: { ...deployment, chainId: 1 },
    })
    expect((await register(squatted)).devices).toEqual([device.signer.subject])
    const taken = { deployment, device: device.signer.subject }
    await offerDevice(network.senderOf(8), { ...taken, to: ownerOf(7) })
    await acceptDevice(network.senderOf(7), taken)
    expect(await deviceIn(device.signer.subject)).toMatchObject({ owner: ownerOf(3) })
    await removeDevice(network.senderOf(7), { deployment, device: device.signer.subject })
    expect(await deviceIn(device.signer.subject)).toMatchObject({ owner: ownerOf(3) })
    const { nonce } = await readDevice(network.client, { deployment, device: device.signer.subject })
    await register(await signConsent(deployment, { owner: ownerOf(4), signer: device.signer, nonce }))
    expect(await deviceIn(device.signer.subject)).toMatchObject({ owner: ownerOf(4) })
  })

  it('nonsense that the chain takes is passed over, each with its reason', async () => {
    const owner = ownerOf(3)
    const detailed = (details: Parameters<typeof signConsent>[1]['details'] & {}) =>
      signConsent(network.deployment, { owner, details })
    const nonsense = [
      await detailed([1, 2]),
      await detailed({ nested: { a: 1 } }),
      await detailed({ notFinite: Number.POSITIVE_INFINITY }),
      await signConsent(network.deployment, { owner, cell: 'ffff' }),
    ]
    await register(...nonsense)
    const ignored: IgnoredDevice[] = []
    const { devices } = await facts({ ignored })
    const codes = nonsense.map(({ signer }) => ignored.find(({ device }) => device === signer.subject)?.code)
    expect(codes).toEqual(['details_malformed', 'details_malformed', 'details_malformed', 'cell_malformed'])
    expect(devices.filter(({ id }) => nonsense.some(({ signer }) => signer.subject === id))).toEqual([])
  })
})

describe('deposits and oracles', () => {
  it('a deposit is what was put in, less what was taken out or asked for', async () => {
    const { deployment } = network
    const sender = network.senderOf(6)
    await mintTestDollars(sender, { payment: deployment.payment, to: ownerOf(6), atLeast: 1_000n })
    await deposit(sender, { deployment, amount: 300n })
    await deposit(sender, { deployment, amount: 200n, account: ownerOf(7) })
    await deposit(sender, { deployment, amount: 50n })
    await requestWithdraw(sender, { deployment, amount: 70n })
    expect((await facts()).deposits).toEqual(
      [
        { account: ownerOf(6), asset: deployment.payment, deposited: 350n, withdrawn: 70n },
        { account: ownerOf(7), asset: deployment.payment, deposited: 200n, withdrawn: 0n },
      ].sort((a, b) => (a.account < b.account ? -1 : 1)),
    )
  })

  it('the committed oracles, ascending, and everything else of the deployment', async () => {
    const { deployment } = network
    const { oracles, ...rest } = await facts()
    const expected = network.oracles.map(({ address }) => ({
      signer: toAddress(address),
      payee: toAddress(address),
    }))
    const ascending = expected.sort((a, b) => (a.signer < b.signer ? -1 : 1))
    // Founders join in that order.
    expect(oracles).toEqual(ascending.map((oracle, at) => ({ id: at + 1, ...oracle })))
    const { chainId, settlement, token, payment, treasury, genesisMs } = deployment
    expect(rest).toMatchObject({ chainId, settlement, token, payment, treasury, genesisMs })
  })
})

describe('the cache', () => {
  it('gives the same facts as reading everything, block by block, forwards and back', async () => {
    const cache = createFactsCache()
    const last = Number(await network.client.getBlockNumber())
    const first = network.deployment.launchBlock
    for (const block of [first, first + 3, last - 2, last, first + 5, last]) {
      expect(await facts({ cache, block })).toEqual(await facts({ block }))
    }
    expect((await facts({ cache, block: first })).devices).toEqual([])
    expect((await facts({ cache, block: last })).devices.length).toBeGreaterThan(3)
  })

  it('a block that is not there yet, or before the launch, is an error that says so', async () => {
    const last = Number(await network.client.getBlockNumber())
    await expect(facts({ block: last + 1 })).rejects.toMatchObject({ code: 'block_unknown', retryable: true })
    await expect(facts({ block: network.deployment.launchBlock - 1 })).rejects.toMatchObject({
      code: 'not_deployed',
    })
  })

  it('a chain that went back is noticed, and read again', async () => {
    const cache = createFactsCache()
    const snapshot = await network.test.snapshot()
    const gone = await signConsent(network.deployment, { owner: ownerOf(3) })
    await register(gone)
    await network.mine()
    expect((await facts({ cache })).devices.some(({ id }) => id === gone.signer.subject)).toBe(true)

    await network.test.revert({ id: snapshot })
    const other = await signConsent(network.deployment, { owner: ownerOf(4) })
    await register(other)
    for (let block = 0; block < 3; block++) await network.mine()
    const found = await facts({ cache })
    expect(found.devices.some(({ id }) => id === gone.signer.subject)).toBe(false)
    expect(found.devices.some(({ id }) => id === other.signer.subject)).toBe(true)
    expect(found).toEqual(await facts())
  })
})

describe('what members pay with', () => {
  it('is believed in what was bought of it, and in nothing else', async () => {
    const { client, deployment, test, launcher } = network
    const name = padHex(stringToHex('treasury'), { dir: 'right', size: 32 })
    const [topic] = encodeEventTopics({ abi: directoryAbi, eventName: 'DirectorySet', args: { name } })
    const before = await facts()
    const code = await client.getCode({ address: deployment.payment })
    // MSTORE of an account, and LOG2 of the name: what the Directory says when governance names another treasury.
    const thief = padHex('0x7417ef', { size: 20 })
    const says = [
      '0x73',
      thief,
      '0x6000527f',
      name,
      '0x7f',
      topic as `0x${string}`,
      '0x60206000a200',
    ] as const
    await test.setCode({ address: deployment.payment, bytecode: concatHex(says) })
    const { block } = await sendTransaction(launcher, { to: deployment.payment, data: '0x', verb: 'lie' })
    await test.setCode({ address: deployment.payment, bytecode: code ?? '0x' })
    const logs = await client.getLogs({ address: deployment.payment, fromBlock: BigInt(block) })
    expect(logs.map(({ topics }) => topics)).toEqual([[topic, name]])
    const after = await facts()
    expect([after.directory, after.treasury]).toEqual([before.directory, before.treasury])
  })
})
