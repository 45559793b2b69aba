import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createNodeApi } from '../../client/node-api.ts'
import { pause } from '../../links/pause.ts'
import { createNodeClient } from '../node-client.ts'
import { descendantsOf, leftOf } from '../testing/processes.ts'
import { type Ran, runCairn, type Started, startCairn } from '../testing/run-cairn.ts'
import { pickPort } from '../up/processes/pick-port.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-up-'))
const data = join(folder, 'data')
const env = { CAIRN_DATA: data }
const UP = ['up', '--port', '0', '--mqtt-port', '0']
/** An epoch each eight seconds: what is asked of the network beside its epochs has a core too. */
const UNHURRIED = ['--speed', '10800']
const MINUTE_MS = 60_000

let network: Started | undefined
const started: Started[] = []

afterAll(async () => {
  for (const { child } of started) if (child.exitCode === null) child.kill('SIGKILL')
  if (network !== undefined && network.child.exitCode === null) network.child.kill('SIGKILL')
  await network?.ended
  rmSync(folder, { recursive: true, force: true })
})

const cairn = (...args: string[]): Promise<Ran> => runCairn(args, { env })
const readData = (name: string): Record<string, unknown> => JSON.parse(readFileSync(join(data, name), 'utf8'))
const api = () => createNodeApi(createNodeClient(String(readData('running.json')['nodeUrl'])))

/** What came of it first, and with which epoch: on a busy machine what an oracle took in may come with the next one. */
async function firstOf(home: string): Promise<{ readonly epoch: number; readonly message: string }> {
  const { devices } = readData('names.json') as { devices: Record<string, string> }
  for (let epoch = 0; ; ) {
    const url = `${String(readData('running.json')['nodeUrl'])}/v1/devices/${devices[home]}/epochs/${epoch}/messages`
    const answer = await fetch(url)
    if (!answer.ok) {
      // It is not settled yet.
      await pause(200)
      continue
    }
    const [said] = (await answer.json()) as readonly { readonly message: string }[]
    if (said !== undefined) return { epoch, message: said.message }
    epoch++
  }
}

// How it ends at Ctrl-C is at the end of chaos.test.ts, how by itself in up.long.ts.
describe('cairn up', { timeout: 20 * MINUTE_MS }, () => {
  it('goes from an empty folder to a claimed reward; killed without a word, it leaves no process behind', async () => {
    const up = startCairn(UP, { env })
    await up.until(/It begins on Mon 1 Aug 2016/)
    const children = descendantsOf(up.pid)
    expect(children).toHaveLength(7)
    await up.until(/balance +0 SUN → [\d,.]+ SUN/)
    const said = up.said()
    expect(said).toMatch(/29 devices registered/)
    expect(said).toMatch(/battery is BATT: Ana 50 %, Ben 30 %, Carmen 20 %/)
    expect(said).toMatch(/Epoch 0 {2}Mon 1 Aug 2016/)
    expect(said).toMatch(/First reward claimed: [\d,.]+ SUN by \w+/)
    expect(said).toMatch(/transaction +0x[0-9a-f]{64}/)
    up.child.kill('SIGKILL')
    await up.ended
    expect(await leftOf(children)).toEqual([])
  })

  it('goes on where it was: the same devices, the next epoch', async () => {
    network = startCairn([...UP, ...UNHURRIED], { env })
    const [, first] = await network.until(/It goes on from epoch (\d+)/)
    expect(Number(first)).toBeGreaterThan(0)
    const [, next] = await network.until(/Epoch (\d+) {2}/)
    expect(next).toBe(first)
    expect(network.said()).not.toContain('registered')
    expect(await api().listDevices()).toHaveLength(29)
  })

  it('holds its folder: a second one is told who has it', async () => {
    const { code, stderr } = await cairn('up', '--port', '0')
    expect(code).toBe(3)
    expect(stderr).toContain(`in use by process ${network?.pid}`)
  })

  it('tells the status', async () => {
    const [plain, json] = await Promise.all([cairn('status'), cairn('status', '--json')])
    expect(plain.stdout).toMatch(/Sierra Crest/)
    expect(plain.stdout).toMatch(/29: .*18 energy\/meter/)
    expect(JSON.parse(json.stdout)).toMatchObject({ devices: 29, health: { ok: true } })
  })

  it('explains a reward as a sum that comes out', async () => {
    const { epoch } = await firstOf('home-3')
    const { code, stdout } = await cairn('explain', 'home-3', '--epoch', String(epoch))
    expect(code).toBe(0)
    const digits = (pattern: RegExp) => BigInt((stdout.match(pattern)?.[1] ?? '').replaceAll(/[,.]/g, ''))
    const amount = (pattern: RegExp) => {
      const [whole = '', fraction = ''] = (stdout.match(pattern)?.[1] ?? '').replaceAll(',', '').split('.')
      return BigInt(`${whole}${fraction.padEnd(18, '0')}`)
    }
    const pool = amount(/pool +([\d,.]+) SUN/)
    const [weight, total] = [digits(/× ([\d,.]+) ÷/), digits(/÷ ([\d,.]+)/)]
    const reward = amount(/= ([\d,.]+) SUN/)
    // The largest remainder may add one last unit.
    expect([(pool * weight) / total, (pool * weight) / total + 1n]).toContain(reward)
  })

  it('explains a message and an account, by id and by name', async () => {
    const { accounts } = readData('names.json') as { accounts: Record<string, string> }
    const said = await firstOf('home-1')
    const [message, account, nobody] = await Promise.all([
      cairn('explain', said.message),
      cairn('explain', accounts['Ana'] ?? ''),
      cairn('explain', 'ab'.repeat(32)),
    ])
    expect(message.stdout).toMatch(/accepted/)
    expect(message.stdout).toContain('home-1')
    expect(account.stdout).toMatch(/claimable +[\d,.]+ SUN/)
    expect(nobody.code).toBe(1)
    expect(nobody.stderr).toContain('[not_found]')
  })

  it('deposits what a vault pays with', async () => {
    const before = await cairn('deposit', 'Vera', '12.5')
    expect(before.stdout).toMatch(/12\.5 USD deposited[\s\S]*in all +112\.5 USD/)
    const wrong = await cairn('deposit', 'Vera', 'much')
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('"much" is no amount')])
  })

  it('takes a deposit out again, once the oracles have seen that it is asked for', async () => {
    const asked = await cairn('withdraw', 'Vera', '12.5', '--yes')
    expect(asked.stdout).toContain('12.5 USD are asked for')
    for (let taken = await cairn('withdraw', 'Vera'); ; taken = await cairn('withdraw', 'Vera')) {
      if (taken.code === 0) {
        expect(taken.stdout).toMatch(/12\.5 USD taken out/)
        break
      }
      expect(taken.stderr).toMatch(/\[too_early\]|Settlement_NotNewestRoot|\[node_failed\]/)
    }
  })

  it('claims what an account earned, then only what came since', async () => {
    const claimed = await cairn('claim', 'Carmen', '--json')
    expect(claimed.code).toBe(0)
    const [tokens] = JSON.parse(claimed.stdout) as { symbol: string; amount: string; balanceAfter: string }[]
    expect(tokens?.symbol).toBe('SUN')
    expect(tokens?.balanceAfter).toBe(tokens?.amount)
    const nothing = await cairn('claim', '0x00000000000000000000000000000000000000aa')
    expect(nothing.code).toBe(1)
    expect(nothing.stderr).toContain('[nothing_to_claim]')
  })

  it('lets a new device join in one step, once, and its agent be heard', async () => {
    const args = [
      'join',
      'roof',
      '--model',
      'sensing/station',
      '--owner',
      'Ana',
      '--place',
      '34.16,-117.47',
      '--driver',
      'local:0',
    ]
    const joined = await cairn(...args)
    // On a slow machine it tells what it is doing.
    expect(joined.stderr).not.toContain('✗')
    expect(joined.stdout).toContain('roof is registered')
    const again = await cairn(...args)
    expect(again.stdout).toContain('roof was registered already')
    const [, config] = joined.stdout.match(/cairn agent --config (\S+)/) ?? []
    const agent = startCairn(['agent', '--config', config ?? ''], { env })
    const [, port] = await agent.until(/"port":(\d+)/)
    const reading = JSON.stringify([{ n: 'temperature', u: 'Cel', v: 21.5 }])
    const posted = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: reading })
    expect(posted.status).toBe(204)
    agent.child.kill('SIGTERM')
    expect((await agent.ended).code).toBe(0)
  })

  it('puts a file and gets it back by its content id', async () => {
    const [file, back] = [join(folder, 'letter.txt'), join(folder, 'back.txt')]
    writeFileSync(file, 'Dear Sierra Crest,\n'.repeat(10_000))
    const put = await cairn('put', file, '--json')
    expect(put.stderr).toBe('')
    const { cid } = JSON.parse(put.stdout) as { cid: string }
    const got = await cairn('get', cid, '-o', back)
    expect(got.stdout).toMatch(new RegExp(`it is\\s+${cid}`))
    expect(readFileSync(back)).toEqual(readFileSync(file))
    const files = await cairn('files')
    expect(files.stdout).toContain('files/letter.txt')
    expect(files.stdout).toMatch(/any 2 of 4; 4 are well/)
    const nothing = await cairn('get', 'bafkzcibcp4bdomn3tgwgrh3g532zopskstnbrd2n3sxfqbze7rxt7vqn7veigmy')
    expect([nothing.code, nothing.stderr]).toEqual([1, expect.stringContaining('file_unknown')])
  })

  it('provides another disk in one command, and again where it was', async () => {
    const { port } = await pickPort(0)
    const place = ['--owner', 'Ana', '--cell', '8729a03a1ffffff']
    const url = `http://127.0.0.1:${port}`
    const first = ['--space', '1GB', '--url', url, '--listen', String(port), ...place]
    for (const options of [first, []]) {
      const disk = startCairn(['provide', 'storage', 'attic', ...options], { env })
      started.push(disk)
      await disk.until(/"message":"storing"/)
      expect(disk.said().includes('attic is registered')).toBe(options === first)
      const status = (await (await fetch(url)).json()) as object
      expect(status).toMatchObject({ price: '2500000', freeBytes: 1e9 })
      if (options !== first) {
        const second = await runCairn(['provide', 'storage', 'attic'], { env })
        expect([second.code, second.stderr]).toEqual([3, expect.stringContaining(`listens on port ${port}`)])
      }
      disk.child.kill('SIGTERM')
      expect((await disk.ended).code).toBe(0)
    }
  })

  it('audits every epoch from the evidence, and keeps it', async () => {
    const { code, stdout } = await cairn('audit', '--all', '--keep', join(folder, 'evidence'))
    expect(stdout).toMatch(/epochs are exactly what the evidence says/)
    expect(code).toBe(0)
    const single = await cairn('audit', '--epoch', '1', '--source', join(folder, 'evidence'))
    expect(single.stdout).toContain('epoch 1 is exactly what the evidence says')
    expect(single.code).toBe(0)
  })

  it('is audited by anybody who knows a node of it, or has its evidence, without a file of the network', async () => {
    const { nodeUrl } = readData('running.json')
    const stranger = { cwd: mkdtempSync(join(folder, 'stranger-')), env: { CAIRN_DATA: 'nothing' } }
    const source = join(folder, 'evidence')
    for (const args of [[], ['--source', source]]) {
      const asked = ['audit', '--epoch', '1', '--node', String(nodeUrl), ...args]
      const { code, stdout, stderr } = await runCairn(asked, stranger)
      expect([code, stderr]).toEqual([0, expect.stringContaining('as http')])
      expect(stdout).toContain('epoch 1 is exactly what the evidence says')
    }
    const other = join(folder, 'other-rules')
    cpSync(source, other, { recursive: true })
    const rules = join(other, 'rules.json')
    writeFileSync(rules, readFileSync(rules, 'utf8').replace('"lateMs": ', '"lateMs": 1'))
    const wrong = await runCairn(
      ['audit', '--epoch', '1', '--node', String(nodeUrl), '--source', other],
      stranger,
    )
    expect([wrong.code, wrong.stderr]).toEqual([3, expect.stringContaining('these rules hash to')])
  })

  it.each([
    ['a bundle with one flipped bit', '1/bundle.cbor', flipBit, /first difference +bundle \(SHA-256\)/],
    ['a wrong prior state', '0/state.cbor', flipBit, /first difference +state after epoch 0 \(SHA-256\)/],
    [
      'a ledger with one changed amount',
      '1/ledger.cbor',
      changeAmount,
      /first account +[\s\S]*computed again +earned[\s\S]*published +earned/,
    ],
  ])('audit names %s and exits 1', async (_what, file, damage, named) => {
    const source = join(folder, file.replace('/', '-'))
    cpSync(join(folder, 'evidence'), source, { recursive: true })
    writeFileSync(join(source, file), damage(readFileSync(join(source, file))))
    const { code, stdout } = await cairn('audit', '--epoch', '1', '--source', source)
    expect(stdout).toContain('epoch 1 is not what the evidence says')
    expect(stdout).toMatch(named)
    expect(code).toBe(1)
  })
})

function flipBit(bytes: Buffer): Buffer {
  const at = bytes.length >> 1
  bytes[at] = bytes[at]! ^ 1
  return bytes
}

/** One digit of the last amount that is above nine. */
function changeAmount(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1')
  const at = text.search(/[1-8]\d{12,}/)
  bytes[at] = bytes[at]! + 1
  return bytes
}
