import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { connectChain } from '../connect.ts'
import { type Anvil, anvilBinary, startAnvil } from './anvil.ts'

const GENESIS_MS = Date.UTC(2016, 7, 1)
const running: Anvil[] = []
afterEach(async () => {
  for (const anvil of running.splice(0)) await anvil.stop()
})

async function start(options: Parameters<typeof startAnvil>[0]): Promise<Anvil> {
  const anvil = await startAnvil(options)
  running.push(anvil)
  return anvil
}

describe('startAnvil', () => {
  it('begins at genesis, on a port of its own, and mines nothing by itself', async () => {
    const [one, other] = await Promise.all([
      start({ genesisMs: GENESIS_MS + 500 }),
      start({ genesisMs: GENESIS_MS, chainId: 7 }),
    ])
    expect(one.port).not.toBe(other.port)
    const client = await connectChain({ rpcUrl: one.url, chainId: 31337 })
    const block = await client.getBlock()
    expect(block).toMatchObject({ number: 0n, timestamp: BigInt(GENESIS_MS / 1000) })
    const elsewhere = connectChain({ rpcUrl: other.url, chainId: 31337 })
    await expect(elsewhere).rejects.toMatchObject({
      code: 'rpc_wrong_chain',
      facts: { expected: 31337, found: 7 },
    })
  })

  it('is the very process, and is gone after stop', async () => {
    const anvil = await start({ genesisMs: GENESIS_MS })
    if (process.platform === 'linux')
      expect(readFileSync(`/proc/${anvil.pid}/comm`, 'utf8').trim()).toBe('anvil')
    await anvil.stop()
    await anvil.stop()
    expect(await anvil.exited).toEqual({ code: null, signal: 'SIGKILL' })
    const gone = connectChain({ rpcUrl: anvil.url, timeoutMs: 500 })
    await expect(gone).rejects.toMatchObject({ code: 'rpc_down', retryable: true })
  })

  it('tells when it ends by itself', async () => {
    const anvil = await start({ genesisMs: GENESIS_MS })
    process.kill(anvil.pid, 'SIGABRT')
    expect(await anvil.exited).toEqual({ code: null, signal: 'SIGABRT' })
  })

  it('says what anvil said when it does not start', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-anvil-'))
    const statePath = join(folder, 'state.json')
    writeFileSync(statePath, '{"block":')
    const failed = start({ genesisMs: GENESIS_MS, statePath })
    await expect(failed).rejects.toMatchObject({
      code: 'anvil_failed',
      facts: { said: expect.stringContaining('state') },
    })
    rmSync(folder, { recursive: true })
  })

  it('names the package and another way where there is no binary', () => {
    expect(() => anvilBinary('aix', 'ppc')).toThrow(
      expect.objectContaining({ code: 'anvil_missing', hint: expect.stringContaining('--rpc') }),
    )
  })

  it.runIf(existsSync('/usr/bin/setpriv'))('dies with its parent, even one that was killed', async () => {
    const script = `import { startAnvil } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'anvil.ts')).href)}
      const { pid } = await startAnvil({ genesisMs: 0 }); console.log(pid); setInterval(() => {}, 1000)`
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [said] = await once(parent.stdout, 'data')
    const pid = Number(String(said))
    expect(isAlive(pid)).toBe(true)
    parent.kill('SIGKILL')
    await expect.poll(() => isAlive(pid)).toBe(false)
  })
})

/** A process that nobody has waited for yet is no longer alive. */
function isAlive(pid: number): boolean {
  const path = `/proc/${pid}/stat`
  return existsSync(path) && !/\) [ZX] /.test(readFileSync(path, 'utf8'))
}
