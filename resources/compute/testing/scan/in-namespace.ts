/**
 * Run inside a network namespace of its own, where there is nothing but this machine's loopback: a shop that consents, a stranger that does
 * not, and a name server; scans with what a machine has by default, at the ports that services really have. One line of JSON says what came.
 */
import { networkInterfaces } from 'node:os'
import { createNames } from '../../agent/worker/kinds/scan/names.ts'
import { scanWorker } from '../../agent/worker/kinds/scan/scan.ts'
import { nameOf } from '../../messages/content-name.ts'
import { consentText } from '../../messages/scan/consent.ts'
import { reverseZoneOf } from '../../messages/scan/host.ts'
import { PROBE_UNITS } from '../../messages/scan/order.ts'
import { Refusal } from '../../messages/scan/refusal.ts'
import { openReport } from '../../messages/scan/report.ts'
import { consentOf, JOB, NETWORK, NOW_MS, OWNER_KEY, orderOf, REQUESTER } from './consents.ts'
import { REAL_PORTS, startLab } from './lab.ts'
import { startNameServer, type Zone } from './name-server.ts'

const [SHOP, STRANGER, SERVER] = ['127.0.0.41', '127.0.0.66', '127.0.0.53']
const PORTS = [...Object.values(REAL_PORTS), 9]
const zone: Zone = new Map([
  ['A shop.lab', [SHOP]],
  ['A evil.lab', [STRANGER]],
  ['TXT shop.lab', ['v=spf1 -all']],
])

const [shop, stranger] = [await startLab(SHOP, REAL_PORTS), await startLab(STRANGER, REAL_PORTS)]
const servers = await startNameServer(zone, SERVER, 53)
const machine = () =>
  scanWorker({
    options: { hosts: ['*'], reaches: ['127.0.0.0/8'], nameServers: [SERVER], perSecond: 1_000 },
    network: NETWORK,
    names: createNames([SERVER]),
    nowMs: () => NOW_MS,
    secretOf: async () => new Uint8Array(32).fill(3),
  })

async function scan(module: Uint8Array, input: Uint8Array) {
  const asked = { job: JOB, requester: REQUESTER, machines: 1 }
  const limits = { fuel: 1_000 * PROBE_UNITS, pages: 1, mostMs: 60_000 }
  try {
    const { outcome, said, result } = await machine().run(
      { module, input, asked },
      limits,
      new AbortController().signal,
    )
    if (outcome !== 'done') return { refused: said }
    const { lines } = await openReport(OWNER_KEY, result, JOB)
    return {
      name: nameOf(result),
      lines: lines.map(one => [one.host, one.check, one.port, ...one.found.map(({ code }) => code)]),
    }
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.code }
    throw error
  }
}

const ofShop = await consentOf({ hosts: [SHOP, 'shop.lab'], ports: PORTS })
for (const host of [SHOP, 'shop.lab']) shop.told.set(host, ofShop)
const order = orderOf(
  {
    [SHOP]: { ports: [22, 9], ssh: [22], redis: [6379], mqtt: [1883], tls: [443] },
    'shop.lab': { tls: [443], headers: [80, 443], mail: [] },
  },
  [80],
)
const [one, other] = [await scan(ofShop, order), await scan(ofShop, order)]
const ofEvil = await consentOf({ hosts: ['evil.lab', STRANGER], ports: PORTS })
zone.set('TXT _cairn-scan.evil.lab', [consentText(nameOf(ofEvil))])
const byName = await scan(ofEvil, orderOf({ 'evil.lab': { tls: [443], exposed: [443] } }))
const byAddress = await scan(ofEvil, orderOf({ [STRANGER]: { ports: [22] } }))
const came = { ...stranger.came }
// The same once the address says so in its own zone.
zone.set(`TXT _cairn-scan.${reverseZoneOf(STRANGER)}`, [consentText(nameOf(ofEvil))])
const consented = await scan(ofEvil, orderOf({ [STRANGER]: { ports: [22] } }))

const interfaces = Object.keys(networkInterfaces())
console.log(JSON.stringify({ interfaces, one, other, byName, byAddress, came, consented }))
servers.stop()
await Promise.all([shop.stop(), stranger.stop()])
