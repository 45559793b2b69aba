/** A car on a real chain: its owner permits by the command line, somebody reads, the car is sold, and that is the end of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeDeployment } from '../../../../chain/deployment-file.ts'
import { acceptDevice, offerDevice } from '../../../../chain/devices/accept-device.ts'
import { runHere } from '../../../../cli/testing/run-here.ts'
import { defineNetwork } from '../../../../kernel/define-network.ts'
import { halving } from '../../../../kernel/money/emission/halving.ts'
import { fastAccount } from '../../../../keys/fast-account.ts'
import { startTestNode, type TestNode, until } from '../../../../node/testing/start-test-node.ts'
import { toAddress, toSubjectId } from '../../../../protocol/ids.ts'
import type { OwnerView } from '../../messages/permissions/answers.ts'
import { mobility } from '../../rule/resource.ts'
import { CHARGE, KM, startSharedCar } from '../../testing/start-shared-car.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-permit-'))
let test: TestNode
let shared: Awaited<ReturnType<typeof startSharedCar>>
let [at, car] = ['', '']

const network = defineNetwork({
  name: 'Roads',
  token: { symbol: 'ROAD', supply: '1_000_000' },
  epoch: '1d',
  limits: { late: '7d', early: '2h' },
  resources: [mobility()],
  emission: halving({ first: '1_000', every: '1y' }),
  shares: { mobility: 90, oracles: 6, treasury: 4 },
})

/** Accounts with keys of their own, in files. */
const people = ['anna', 'boris'].map((name, index) => {
  const secret = `0x${String(index + 7).repeat(64)}` as const
  const key = join(folder, `${name}.key`)
  writeFileSync(key, `${secret}\n`, { mode: 0o600 })
  return { key, account: fastAccount(secret) }
})
const [anna, boris] = people as [(typeof people)[number], (typeof people)[number]]
const senderOf = ({ account }: typeof anna) => ({ client: test.chain.client, account, embedded: false })

beforeAll(async () => {
  test = await startTestNode({ network, devices: 0 })
  for (const { account } of people)
    await test.chain.test.setBalance({ address: account.address, value: 10n ** 20n })
  await writeDeployment(join(folder, 'deployment.json'), test.options.deployment)
  shared = await startSharedCar(test, toAddress(anna.account.address), join(folder, 'car'))
  at = shared.at
  car = shared.car
})
afterAll(async () => {
  await shared?.stop()
  await test?.stop()
  rmSync(folder, { recursive: true, force: true })
})

function cairn(...argv: string[]) {
  const env = { CAIRN_DATA: folder, CAIRN_NODE: test.node.url, CAIRN_RPC: test.chain.anvil.url }
  return runHere(['device', ...argv], { cwd: folder, env })
}
const read = (...more: string[]) => cairn('read', car, '--purpose', 'charging', '--at', at, '--json', ...more)
/** Network time goes by the test alone; what is signed next is signed later. */
const later = async () => test.advanceTo((await test.chain.nowMs()) + 5_000)

it('is read by whom its owner permits, until it is taken back, or sold', async () => {
  const reader = (await cairn('read')).stdout.trim()
  expect(reader).toMatch(/^[0-9a-f]{64}$/)
  await later()
  expect((await read()).stderr).toContain('"code":"not_granted"')
  const permit = ['permit', car, reader, '--may', 'live', '--purpose', 'charging', '--at', at, '--yes']
  expect((await cairn(...permit, '--key', boris.key)).stderr).toContain('[not_yours]')
  expect((await cairn(...permit, '--key', anna.key)).stdout).toContain('may read it until')
  const { code, stdout } = await read()
  expect(code).toBe(0)
  expect(JSON.parse(stdout).signals).toMatchObject({ [KM]: { value: 12_345.6 }, [CHARGE]: { value: 55 } })
  expect((await read('--may', 'place')).stderr).toContain('"code":"signals_not_granted"')
  await later()
  const revoke = ['revoke', car, reader, '--purpose', 'charging', '--at', at, '--key', anna.key]
  expect((await cairn(...revoke)).stdout).toContain('may no longer')
  expect((await read()).stderr).toContain('"code":"grant_revoked"')
  await later()
  await cairn(...permit, '--key', anna.key)
  expect((await read()).code).toBe(0)

  const access = (who: typeof anna, ...more: string[]) =>
    cairn('access', car, '--at', at, '--key', who.key, ...more)
  const logOf = async (who: typeof anna) =>
    (JSON.parse((await access(who, '--json')).stdout) as OwnerView).log.map(({ what }) => what)
  const shown = await access(anna)
  expect(shown.stdout).toContain('speed, odometer and charge, now')
  expect(await logOf(anna)).toEqual([
    'denied',
    'granted',
    'read',
    'denied',
    'revoked',
    'denied',
    'granted',
    'read',
  ])

  const { deployment } = test.options
  const sale = { deployment, device: toSubjectId(car) }
  await offerDevice(senderOf(anna), { ...sale, to: toAddress(boris.account.address) })
  await acceptDevice(senderOf(boris), sale)
  await until(
    'the node knows of the sale',
    async () => (await test.get(`/v1/devices/${car}`))['owner'] === toAddress(boris.account.address),
  )
  expect((await read()).stderr).toMatch(/"code":"(grant_void|not_granted)"/)
  expect((await access(anna)).stderr).toContain('[not_yours]')
  const after = await access(boris)
  expect(after.stdout).toContain('Nobody may read it.')
  expect(await logOf(boris)).not.toContain('read')
})
