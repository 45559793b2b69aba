/** `cairn put` on a real network of providers: what it costs is said before and after, and which vault it is put into. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runHere } from '../../../cli/testing/run-here.ts'
import { type StorageNetwork, startStorage } from '../testing/start-storage.ts'

let net: StorageNetwork
const data = mkdtempSync(join(tmpdir(), 'cairn-put-'))
beforeAll(async () => {
  net = await startStorage(2, { gateway: { scheme: '1/2', dealDays: 30 } })
  mkdirSync(join(data, 'devices'))
  symlinkSync(net.consumer.folder, join(data, 'devices/vault'))
  joinVault('vault', Number(new URL(net.consumer.url).port))
  writeFileSync(join(data, 'photos.tar'), new Uint8Array(1_000_000).fill(7))
})
afterAll(async () => {
  await net.stop()
  rmSync(data, { recursive: true, force: true })
})

function joinVault(name: string, port: number): void {
  mkdirSync(join(data, 'devices', name), { recursive: true })
  const config = { driver: { kind: 'storage-gateway', port } }
  writeFileSync(join(data, 'devices', name, 'agent.json'), JSON.stringify(config))
}

const put = (...more: string[]) =>
  runHere(['put', 'photos.tar', '--node', net.test.node.url, ...more], {
    cwd: data,
    env: { CAIRN_DATA: data },
  })

it('says what it will cost, what it costs, and what is free of the deposit', async () => {
  const { code, stdout, stderr } = await put()
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(
    /will cost\s+[\d.,]+ USD for 30 days, [\d.,]+ USD a reading, the network’s fee included; [\d.,]+ USD\s+of the deposit are free/,
  )
  expect(stdout).toMatch(/costs\s+[\d.,]+ USD for 30 days, paid as it is proved/)
  const json = await put('--json')
  const { price, before } = JSON.parse(json.stdout) as Record<string, Record<string, string>>
  // Two shares of all of it each, at 10^12 for a TiB and 30 days; one of them is read.
  const share = 1_000_256n
  // And of each what the network burns: 1 %, rounded up.
  const withFee = (due: bigint) => due + (due + 99n) / 100n
  expect(BigInt(before!['keep']!)).toBe(2n * withFee((10n ** 12n * share) / 2n ** 40n))
  expect(price).toMatchObject({
    keep: before!['keep'],
    read: String(withFee((5_000_000n * share) / 2n ** 40n)),
    days: 30,
  })
})

it('where there are several vaults, says which, and how to choose', async () => {
  joinVault('archive', 9_421)
  const { code, stderr } = await put()
  expect(code).not.toBe(0)
  expect(stderr).toContain('archive at port 9421, vault at port')
  expect(stderr).toContain('--as archive or --as vault')
  expect((await put('--as', 'vault')).code).toBe(0)
})
