/** A key in two hands, proved on a real chain by what the device itself signed. */
import { erc20Abi } from 'viem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSigner } from '../../keys/make-signer.ts'
import { createVerifier } from '../../keys/verify.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { toAddress } from '../../protocol/ids.ts'
import { type Message, openMessage, sealMessage } from '../../protocol/message.ts'
import { mintTestDollars } from '../embedded/mint-test-dollars.ts'
import { readFacts } from '../facts/read-facts.ts'
import { signConsent } from '../testing/consents.ts'
import { startTestNetwork, type TestNetwork } from '../testing/start-test-network.ts'
import { bondDevices, readDeviceBond } from './device-bond.ts'
import { registerDevices } from './register-devices.ts'
import { grantAppeal, payCut, reportKeyShared } from './report-key-shared.ts'

const BOND = 10_000_000n
let network: TestNetwork
let device: Signer
beforeEach(async () => {
  network = await startTestNetwork({ bondPerDevice: BOND })
  device = createSigner('ES256')
  const { deployment } = network
  const amount = 2n * BOND
  await mintTestDollars(owner(), { payment: deployment.payment, to: ownerAccount(), atLeast: amount })
  await bondDevices(owner(), { deployment, amount })
  const consents = [await signConsent(deployment, { signer: device, owner: ownerAccount() })]
  expect((await registerDevices(owner(), { deployment, consents })).refused).toEqual([])
})
afterEach(() => network.stop())

const owner = () => network.senderOf(7)
const ownerAccount = () => toAddress(owner().account.address)
const reporter = () => network.senderOf(20)
const bondOf = () => readDeviceBond(network.client, { deployment: network.deployment, owner: ownerAccount() })

async function said(sequence: number, text: string): Promise<Message> {
  const payload = new TextEncoder().encode(text)
  return openMessage(
    await sealMessage({
      signer: device,
      network: networkIdOf(network.deployment),
      contentType: 'application/senml+cbor',
      sequence,
      timeMs: 1,
      payload,
    }),
  )
}

async function report(sequence = 5) {
  const { deployment } = network
  const [first, second] = [await said(sequence, 'here'), await said(sequence, 'there')]
  return reportKeyShared(reporter(), { deployment, key: device.key, first, second })
}

describe('two messages under one sequence number', () => {
  it('cost the owner the device’s bond and the network the device', async () => {
    const { deployment, client } = network
    expect(await bondOf()).toEqual({
      decimals: 6,
      perDevice: BOND,
      bonded: 2n * BOND,
      leaving: 0n,
      readyAtMs: 0,
      devices: 1,
    })
    const done = await report()
    expect(done).toMatchObject({ owner: ownerAccount(), amount: BOND })
    expect(await bondOf()).toMatchObject({ bonded: BOND, devices: 0 })
    const { devices } = await readFacts({
      client,
      deployment,
      verify: createVerifier(),
      block: Number(await client.getBlockNumber()),
    })
    expect(devices).toEqual([])
    const consents = [await signConsent(deployment, { signer: device, owner: ownerAccount(), nonce: 1 })]
    expect(await registerDevices(owner(), { deployment, consents })).toMatchObject({
      refused: [{ device: device.subject, reason: 'key_shared' }],
    })
  })

  it('pay half to the reporter when the time for an appeal is over', async () => {
    const { deployment, client } = network
    const { dueAtMs } = await report()
    const cut = { deployment, device: device.subject }
    await expect(payCut(reporter(), cut)).rejects.toMatchObject({
      facts: { error: 'DeviceRegistry_NotReady' },
    })
    await network.mine(dueAtMs)
    await payCut(reporter(), cut)
    const paid = await client.readContract({
      address: deployment.payment,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [reporter().account.address],
    })
    expect(paid).toBe(BOND / 2n)
  })

  it('cost nothing when governance grants the appeal', async () => {
    const { deployment } = network
    await report()
    const cut = { deployment, device: device.subject }
    await expect(grantAppeal(owner(), cut)).rejects.toMatchObject({
      code: 'not_governance',
    })
    await grantAppeal(network.launcher, cut)
    expect(await bondOf()).toMatchObject({ bonded: 2n * BOND })
    await expect(report()).rejects.toMatchObject({ facts: { error: 'DeviceRegistry_SettledBefore' } })
  })

  it('are needed: one message, or two numbers, prove nothing', async () => {
    const { deployment } = network
    const [first, other] = [await said(5, 'here'), await said(6, 'there')]
    const same = reportKeyShared(reporter(), { deployment, key: device.key, first, second: first })
    await expect(same).rejects.toMatchObject({ facts: { error: 'DeviceRegistry_NotShared' } })
    await expect(
      reportKeyShared(reporter(), { deployment, key: device.key, first, second: other }),
    ).rejects.toThrow('one sequence number')
    await expect(
      reportKeyShared(reporter(), { deployment, key: createSigner('EdDSA').key, first, second: first }),
    ).rejects.toThrow('ES256')
  })
})
