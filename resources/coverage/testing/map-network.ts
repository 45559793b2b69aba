/**
 * A network whose gateways' map has rows: four gateways and a consumer on a real node and chain, days of packets from cells that the consumer says. Network
 * time is moved by the test.
 */
import { cellToLatLng, gridDisk, latLngToCell } from 'h3-js'
import { acceptDevice } from '../../../chain/devices/accept-device.ts'
import { registerDevices } from '../../../chain/devices/register-devices.ts'
import { mintTestDollars } from '../../../chain/embedded/mint-test-dollars.ts'
import { allow } from '../../../chain/money/allow.ts'
import { deposit } from '../../../chain/money/deposit.ts'
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { createSigner } from '../../../keys/make-signer.ts'
import type { NodeOptions } from '../../../node/node-options.ts'
import { startTestNode, until, untilFinal } from '../../../node/testing/start-test-node.ts'
import { numberOfCell } from '../../../protocol/cells/cell-number.ts'
import { MAP_RESOLUTION } from '../../../protocol/cells/region.ts'
import { registryPlaceOf } from '../../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../../protocol/chain-formats/signed-consent.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { type MessageId, toAddress } from '../../../protocol/ids.ts'
import { openMessage } from '../../../protocol/message.ts'
import { signal } from '../../signal/rule/resource.ts'
import { CARRIED, ROUTE } from '../messages/coverage-messages.ts'
import { WHEREABOUTS } from '../messages/map/whereabouts.ts'
import { coverage } from '../rule/resource.ts'
import { hashOf, levelAfter, metresOf } from './air.ts'

const [MINUTE_MS, BUYER, HERTZ, FIRST] = [60_000, 8, 868_100_000, 4]
const HERE = [53.54, 9.98] as const
const gatewayCells = [0, 1, 2, 3].map(at => latLngToCell(HERE[0] + at * 0.006, HERE[1] + (at % 2) * 0.02, 11))

/** With signal beside it, which shows both maps as one. */
const network = () =>
  defineNetwork({
    name: 'Harbour',
    token: { symbol: 'BUOY', supply: '1_000_000' },
    epoch: '1d',
    limits: { late: '2d', early: '30m' },
    inclusion: { epochs: 1 },
    resources: [
      coverage({ window: '15m', settleAfter: '15m', map: { owners: 3, days: 1 } }),
      signal({ settleAfter: '15m', openFor: '15m' }),
    ],
    emission: halving({ first: '1_000', every: '1y' }),
    shares: { coverage: 80, signal: 10, oracles: 6, treasury: 4 },
  })

export async function startMapNetwork(change: Partial<NodeOptions> = {}) {
  const test = await startTestNode({ network: network(), devices: 0, change })
  const gateways = gatewayCells.map(() => createSigner('ES256'))
  const consumer = createSigner('ES256')
  let sequence = 0
  await joinAll()
  const route = await say(consumer, ROUTE.contentType, routeOf(), 1)
  const cells = gridDisk(latLngToCell(...HERE, MAP_RESOLUTION), 4)
  const at = test.genesisMs + 30 * MINUTE_MS
  const before = (number: number) => 600_000 - number * 1_000
  for (const [index, signer] of gateways.entries()) {
    const packets = cells.map((cell, number) => {
      const metres = metresOf(gatewayCells[index]!, latLngToCell(...middle(cell), 11))
      const level = levelAfter(metres, 163, HERTZ, index, number)
      return {
        hash: hashOf('packet', number),
        before: before(number),
        bytes: 20,
        join: 0,
        frequencyHz: HERTZ,
        sf: 9,
        ...level,
      }
    })
    await say(signer, CARRIED.contentType, CARRIED.encode({ route, at, packets }), 30)
  }
  const placed = cells.map((cell, number) => {
    return {
      hash: hashOf('packet', number),
      before: before(number),
      cell: numberOfCell(cell, MAP_RESOLUTION),
      by: 2 ** gateways.length - 1,
    }
  })
  await say(
    consumer,
    WHEREABOUTS.contentType,
    WHEREABOUTS.encode({ route, at, gateways: gateways.map(({ subject }) => subject), packets: placed }),
    31,
  )
  // An epoch for what a list may still bring, and a day that is over by UTC.
  for (const epoch of [0, 1, 2]) {
    await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
    await untilFinal(test, epoch, 60_000)
  }
  return { test, gateways: gateways.map(({ subject }) => subject), cells: cells.length }

  async function joinAll(): Promise<void> {
    const { deployment } = test.options
    const ownerOf = (account: number) => toAddress(test.chain.senderOf(account).account.address)
    const consent = (signer: Signer, account: number, model: string, cell: string) =>
      signConsent(
        { signer, owner: ownerOf(account), cell, model, details: {}, nonce: 0, deadline: 4_000_000_000 },
        registryPlaceOf(deployment),
      )
    const consents = [
      ...gateways.map((signer, index) =>
        consent(signer, FIRST + index, 'coverage/gateway', gatewayCells[index]!),
      ),
      consent(consumer, BUYER, 'coverage/consumer', ''),
    ]
    await registerDevices(test.chain.launcher, { deployment, consents: await Promise.all(consents) })
    await acceptDevice(test.chain.senderOf(BUYER), { deployment, device: consumer.subject })
    const [amount, to] = [10_000_000n, ownerOf(BUYER)]
    await mintTestDollars(test.chain.launcher, { payment: deployment.payment, to, atLeast: amount })
    await deposit(test.chain.senderOf(BUYER), { deployment, amount })
    const whose = { account: to, subject: consumer.subject, asset: deployment.payment }
    const terms = { ...whose, amount, period: 86_400, total: amount, until: 4_000_000_000, nonce: 0 }
    await allow(test.chain.senderOf(BUYER), { deployment, terms })
  }

  /** Minutes after the network began. */
  async function say(
    signer: Signer,
    contentType: string,
    payload: Uint8Array,
    minute: number,
  ): Promise<MessageId> {
    const timeMs = test.genesisMs + minute * MINUTE_MS
    await test.advanceTo(timeMs)
    const bytes = await test.seal(0, { signer, sequence: sequence++, timeMs, contentType, payload })
    await until('it is taken', async () => (await test.post(bytes)).status === 200)
    return openMessage(bytes).id
  }

  function routeOf(): Uint8Array {
    return ROUTE.encode({
      addrs: [{ from: 0x26011000, to: 0x26011fff }],
      joins: [],
      copies: 4,
      within: 2_000,
      price: 1_000n,
      budget: 1_000_000n,
      until: test.genesisMs + 6 * test.epochMs,
      endpoint: 'https://lns.example/uplink',
    })
  }
}

function middle(cell: string): readonly [number, number] {
  return cellToLatLng(cell) as [number, number]
}
