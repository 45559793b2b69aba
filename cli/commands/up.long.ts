/** `cairn up` that ends by itself: after the first claim, and after so many epochs; and the stories of its archive and its battery. How it lives is up.test.ts. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { descendantsOf, leftOf } from '../testing/processes.ts'
import { runCairn, type Started, startCairn } from '../testing/run-cairn.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-up-'))
const env = { CAIRN_DATA: join(folder, 'data') }
const UP = ['up', '--port', '0', '--mqtt-port', '0']
const MINUTE_MS = 60_000
const WHOLE_AGAIN = /The archive is whole again[\s\S]*?read back +each file is to the byte what was put/

let up: Started
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('cairn up', { timeout: 20 * MINUTE_MS }, () => {
  it('ends after the first claim where it is told to, and leaves no process behind', async () => {
    up = startCairn([...UP, '--until-claim'], { env })
    await up.until(/It begins on Mon 1 Aug 2016/)
    const children = descendantsOf(up.pid)
    expect(children).toHaveLength(7)
    const { code, stdout } = await up.ended
    expect([code, stdout]).toEqual([0, expect.stringMatching(/First reward claimed: [\d,.]+ SUN by \w+/)])
    expect(await leftOf(children)).toEqual([])
  })

  it('keeps its archive whole though a disk is unplugged, and names it', async () => {
    up = startCairn(UP, { env })
    await up.until(/is unplugged, for good/, 8 * MINUTE_MS)
    await up.until(WHOLE_AGAIN, 8 * MINUTE_MS)
    // It is named once all that could have come in has: later than its loss was seen and mended.
    await up.until(/disk-\d: proof_missing/, 8 * MINUTE_MS)
  })

  it('pays a battery’s owners each epoch, and goes on by who holds it when one sends another shares', async () => {
    await up.until(/Ben sends Carmen 100 BATT/, 8 * MINUTE_MS)
    await up.until(/shared +[\d.]+ USD of BATT: Ana [\d.]+, Ben [\d.]+, Carmen [\d.]+/, 8 * MINUTE_MS)
    await up.until(/Claimed by holders of BATT.*: Ana [\d.]+ USD, Ben [\d.]+ USD, Carmen/, 8 * MINUTE_MS)
    const { stdout } = await runCairn(['shares', 'BATT'], { env })
    for (const part of [/50 % of this epoch, got/, /30 % of this epoch, got/, /20 % of this epoch, got/])
      expect(stdout).toMatch(part)
    // An epoch may settle while it is asked for.
    for (let [got, paid] = [0n, 1n]; got !== paid; [got, paid] = await gotAndPaid());
    up.child.kill('SIGINT')
    expect((await up.ended).code).toBe(0)
  })

  it('ends after so many epochs, from where it was', async () => {
    const again = await startCairn([...UP, '--epochs', '1'], { env }).ended
    expect(again.code, again.stderr).toBe(0)
    const [, first] = again.stdout.match(/It goes on from epoch (\d+)/) ?? []
    expect(Number(first)).toBeGreaterThan(0)
    expect(again.stdout).not.toContain('registered')
    const after = await runCairn(['status'], { env })
    expect(after.stderr).toContain('[no_node]')
  })
})

/** What the battery's holders got in all, and what its shares prove. */
async function gotAndPaid(): Promise<[got: bigint, paid: bigint]> {
  const { stdout } = await runCairn(['shares', 'BATT', '--json'], { env })
  const { holders, income } = JSON.parse(stdout) as {
    readonly holders: readonly { readonly got: { readonly payment: string } }[]
    readonly income: readonly { readonly name: string; readonly amount: string }[]
  }
  const got = holders.reduce((sum, holder) => sum + BigInt(holder.got.payment), 0n)
  return [got, BigInt(income.find(({ name }) => name === 'payment')?.amount ?? '0')]
}
