/**
 * A network that sells what its stations measured, for tests: a real node on a real chain, five stations of a town and one of the next, each of
 * its own owner. Network time is moved by the test.
 */
import { cellToChildren, latLngToCell } from 'h3-js'
import { registerDevices } from '../../../../chain/devices/register-devices.ts'
import { mintTestDollars } from '../../../../chain/embedded/mint-test-dollars.ts'
import { deposit } from '../../../../chain/money/deposit.ts'
import { defineNetwork } from '../../../../kernel/define-network.ts'
import { halving } from '../../../../kernel/money/emission/halving.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import type { NodeOptions } from '../../../../node/node-options.ts'
import { startTestNode, until, untilFinal } from '../../../../node/testing/start-test-node.ts'
import { registryPlaceOf } from '../../../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../../../protocol/chain-formats/signed-consent.ts'
import { type Address, toAddress } from '../../../../protocol/ids.ts'
import { encodeSenmlCbor, SENML_CBOR, type SenmlRecord } from '../../../../protocol/senml/senml.ts'
import { sensing } from '../../rule/resource.ts'
import { air, DAY_MS, HOUR_MS, noise } from './settle-market.ts'

const [FIRST_ACCOUNT, OWNERS] = [4, 5]
/** Nobody vouches here, so one station of a cell counts: each stands in one of its own, and all of them in one that is sold. */
const TOWN = cellToChildren(latLngToCell(52.52, 13.4, 6), 7)
const NEXT = cellToChildren(latLngToCell(52.4, 13.06, 6), 7)[0]!
const CELLS = [...TOWN.slice(0, OWNERS), NEXT]

const network = () =>
  defineNetwork({
    name: 'Open Air',
    token: { symbol: 'AIR', supply: '1_000_000' },
    epoch: '1d',
    limits: { late: '7d', early: '2h' },
    inclusion: { epochs: 2, acknowledge: '2h' },
    resources: [
      sensing({
        quantities: [noise, air],
        // A day is said in one message, at its end.
        catchUp: '26h',
        market: { price: '10', fee: '5%', prices: { temperature: '4' }, delay: '2h' },
      }),
    ],
    emission: halving({ first: '1_000', every: '1y' }),
    shares: { sensing: 90, oracles: 6, treasury: 4 },
  })

export async function startMarketNetwork(change: Partial<NodeOptions> = {}) {
  const test = await startTestNode({ network: network(), devices: 0, speed: 2, change })
  const stations = CELLS.map(() => createSigner('ES256'))
  const ownerOf = (at: number): Address => toAddress(test.chain.senderOf(FIRST_ACCOUNT + at).account.address)
  const { deployment } = test.options
  const consents = stations.map((signer, at) => {
    const draft = { owner: ownerOf(at), cell: CELLS[at]!, model: 'sensing/station', details: {} }
    return signConsent({ signer, ...draft, nonce: 0, deadline: 4_000_000_000 }, registryPlaceOf(deployment))
  })
  await registerDevices(test.chain.launcher, { deployment, consents: await Promise.all(consents) })
  test.setClock(await test.chain.nowMs())
  let day = -1
  return {
    test,
    stations: stations.map(({ subject }) => subject),
    /** Everybody measures for a day, hour by hour, and it is settled. */
    async passDay() {
      day++
      const startMs = test.genesisMs + day * DAY_MS
      const timeMs = startMs + DAY_MS - 60_000
      await test.advanceTo(timeMs)
      for (const [at, signer] of stations.entries()) {
        const payload = encodeSenmlCbor(recordsOf(startMs, day, at))
        const said = await test.seal(0, { signer, contentType: SENML_CBOR, payload, timeMs })
        // The node takes nothing until it has seen the block of that time.
        await until('a day is taken in', async () => (await test.post(said)).ok)
      }
      await this.passEpoch()
    },
    async passEpoch() {
      await test.advanceTo(test.genesisMs + (day + 1) * DAY_MS + 1_000)
      await untilFinal(test, day, 30_000)
    },
    /** Into an account's deposit, base units. */
    async pay(account: Address, amount: bigint) {
      const to = toAddress(test.chain.launcher.account.address)
      await mintTestDollars(test.chain.launcher, { payment: deployment.payment, to, atLeast: amount })
      await deposit(test.chain.launcher, { deployment, amount, account })
    },
    stop: () => test.stop(),
  }
}

/** A street that is loud by day, and a summer. */
function recordsOf(startMs: number, day: number, station: number): readonly SenmlRecord[] {
  return Array.from({ length: 24 }, (_, hour): SenmlRecord[] => {
    const t = (startMs + hour * HOUR_MS + HOUR_MS / 2) / 1_000
    const sun = Math.sin(((hour - 6) / 24) * 2 * Math.PI)
    const wobble = ((day * 7 + hour * 3 + station * 5) % 9) / 4
    return [
      { n: 'soundLevel', u: 'dB', v: Math.round((54 + 9 * sun + wobble + station) * 10) / 10, t },
      { n: 'temperature', u: 'Cel', v: Math.round((18 + 7 * sun + wobble + day / 3) * 10) / 10, t },
    ]
  }).flat()
}
