/** `cairn run` and `cairn rent` on a real network of machines. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runHere } from '../../../cli/testing/run-here.ts'
import { progressOf, whyOf } from '../messages/progress-words.ts'
import { compile } from '../testing/compile.ts'
import { signedIn, startCompute } from '../testing/start-compute.ts'
import { confidenceIn } from './run.ts'

let net: Awaited<ReturnType<typeof startCompute>>
const data = mkdtempSync(join(tmpdir(), 'cairn-run-'))
beforeAll(async () => {
  // Two, so that nobody is left to be drawn for an audit: each epoch goes as the last time.
  net = await startCompute(2)
  const folder = join(data, 'devices')
  mkdirSync(folder)
  symlinkSync(net.renter.folder, join(folder, 'renter'))
  const driver = { kind: 'compute-requester', port: Number(new URL(net.renter.url).port) }
  writeFileSync(join(folder, 'renter', 'agent.json'), JSON.stringify({ driver }))
  mkdirSync(join(data, 'in'))
  for (const name of ['a', 'b']) writeFileSync(join(data, 'in', name), name.repeat(9))
  const sum =
    'let p = heap.alloc(4); let s = 0; for (let i = 0; i < bytes; i++) s += load<u8>(at + i); store<i32>(p, s); return give(p, 4)'
  writeFileSync(join(data, 'sum.wasm'), await compile(sum))
  writeFileSync(join(data, 'bad.wasm'), await compile('unreachable(); return 0'))
})
afterAll(async () => {
  await net?.stop()
  rmSync(data, { recursive: true, force: true })
})

const cairn = (...argv: string[]) =>
  runHere([...argv, '--node', net.test.node.url], { cwd: data, env: { CAIRN_DATA: data } })

/** While epochs go by, each once machines have answered what the one before asked. */
async function whileTimeGoes<Result>(running: Promise<Result>, jobs: number): Promise<Result> {
  const [sealed, opened] = ['sealed', 'opened'].map(
    what => net.log.filter(line => line.startsWith(`info ${what} a result`)).length,
  ) as [number, number]
  const signed = signedIn(net.log)
  await net.untilSaid('info asked', ++asked)
  await net.nextEpoch()
  await net.untilSaid('info sealed a result', sealed + 2 * jobs)
  await net.untilSigned(signed + 2 * jobs)
  await net.nextEpoch()
  await net.untilSaid('info opened a result', opened + 2 * jobs)
  await net.nextEpoch()
  return running
}
let asked = 0

it('runs a program once for each input, says how far it is, and keeps what comes back', async () => {
  const { code, stdout, stderr } = await whileTimeGoes(
    cairn(
      'run',
      'sum.wasm',
      '--input',
      'in',
      '--into',
      'out',
      '--price',
      '1',
      '--fuel',
      '1000000',
      '--within',
      '6h',
    ),
    2,
  )
  expect([code, stdout]).toEqual([0, expect.stringContaining('2 of 2 jobs are done')])
  expect(stderr).toContain('2 done; 2 machines')
  // Two of 0.001 coins each and a percent of that; five of these for each of two jobs.
  expect(stderr.replace(/\s+/g, ' ')).toMatch(
    /90% sure: 2 machines of different owners .* A job costs 0.00202 .* 0.0101 .* are set aside/,
  )
  for (const name of ['a', 'b'])
    expect(readFileSync(join(data, 'out', `${name}.result`)).readInt32LE()).toBe(9 * name.charCodeAt(0))
})

it('says which job failed, by which machines, and why', async () => {
  const { code, stderr } = await whileTimeGoes(
    cairn('run', 'bad.wasm', '--price', '1', '--fuel', '1000000', '--within', '6h', '--json'),
    1,
  )
  expect(code).toBe(1)
  const { error } = JSON.parse(stderr.trim().split('\n').at(-1)!) as { error: Record<string, unknown> }
  expect(error).toMatchObject({
    code: 'job_failed',
    message: 'job 0 failed: the program gave up (unreachable)',
  })
  expect(String((error['facts'] as Record<string, unknown>)['machines']).split(', ')).toHaveLength(2)
})

it('asks again for what has no result, with more fuel, and gives it the name that it had', async () => {
  const terms = ['--input', 'in', '--into', 'short', '--price', '1', '--within', '6h']
  const short = await whileTimeGoes(cairn('run', 'sum.wasm', ...terms, '--fuel', '60', '--json'), 2)
  expect(short.code).toBe(1)
  const { error } = JSON.parse(short.stderr.trim().split('\n').at(-1)!) as {
    error: { message: string; hint: string; facts: { demand: string } }
  }
  expect(error.message).toContain('it burned all the fuel that it may; allow more with --fuel')
  const named = error.facts.demand.slice(0, 12)
  expect(error.hint).toContain(`cairn run --retry ${named}… --fuel`)
  // The same again would fail again: nobody pays for that twice.
  expect((await cairn('run', '--retry', named)).stderr).toContain('every machine would say the same')
  expect((await cairn('rent', '--queue')).stdout).toContain(named)
  const again = await whileTimeGoes(cairn('run', '--retry', named, '--fuel', '1000000'), 2)
  expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('2 of 2 jobs are done')])
  for (const name of ['a', 'b'])
    expect(readFileSync(join(data, 'short', `${name}.result`)).readInt32LE()).toBe(9 * name.charCodeAt(0))
  expect((await cairn('run')).stderr).toContain('no program is named')
})

it('lists the machines that are for rent, and says what is not understood', async () => {
  const { stdout } = await cairn('rent')
  expect(stdout.split('\n').filter(line => line.includes('right'))).toHaveLength(2)
  expect((await cairn('run', 'sum.wasm', '--verify', 'sure')).stderr).toContain('--verify 99%')
  expect((await cairn('run', 'nowhere.wasm')).stderr).toContain('nowhere.wasm cannot be read')
  writeFileSync(join(data, 'notes.txt'), 'no program')
  expect((await cairn('run', 'notes.txt')).stderr.replace(/\s+/g, ' ')).toContain(
    'it is no WebAssembly module',
  )
  expect((await cairn('rent', 'ab'.repeat(32))).stderr).toContain(
    'cairn rent --queue lists what was asked for',
  )
})

it('lists what is asked for again and again, and ends it', async () => {
  expect((await cairn('rent', '--schedules')).stdout).toContain('Nothing is asked for by itself')
  const { stdout } = await cairn('run', 'sum.wasm', '--repeat', '1d', '--price', '1', '--json')
  const { id } = JSON.parse(stdout) as { readonly id: string }
  await net.untilSaid('info asked for what was due', 1)
  const lines = (await cairn('rent', '--schedules')).stdout
  expect(lines).toMatch(new RegExp(`${id.slice(0, 12)} +1d +[0-9a-f]{12} +`))
  expect((await cairn('rent', '--stop', 'zz')).stderr).toContain('no schedule begins with "zz"')
  expect((await cairn('rent', '--stop', id.slice(0, 12))).stdout).toContain('Nothing is asked for by itself')
})

it('names machine and cause', () => {
  expect(confidenceIn('99%')).toBe(990_000)
  const none = { result: '', outcome: '', fuel: 0, need: 2, isHere: false, input: '' } as const
  const machines = [
    { machine: 'ab'.repeat(32), stage: 'declined', cause: 'input_missing' },
    { machine: 'cd'.repeat(32), stage: 'missed', cause: '' },
    { machine: 'ef'.repeat(32), stage: 'opened', cause: '' },
  ]
  const job = { ...none, job: `${'0'.repeat(64)}:3`, stage: 'over', why: 'no_agreement', machines } as const
  expect(whyOf(job)).toBe(
    'job 3: not enough machines agreed; abababababab could not fetch the input; cdcdcdcdcdcd gave no result in time; efefefefefef gave a result that too few others gave',
  )
  expect(whyOf(job, machine => (machine.startsWith('cd') ? 'mill-1' : undefined))).toContain(
    'abababababab could not fetch the input; mill-1 gave no result in time',
  )
  expect(progressOf([job])).toBe('1 given up; 3 machines')
})
