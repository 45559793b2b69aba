/**
 * A model that three owners train, by real agents on a real chain and from the command line: asked for, joined, sealed, opened, put together,
 * paid. One is stopped in between. A column that no task asks for is on no machine but its own.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runHere } from '../../../../cli/testing/run-here.ts'
import { readModel as readDetector } from '../../../../kernel/detector/model.ts'
import { startCompute } from '../../testing/start-compute.ts'
import { rowsOf, SCHEMA } from '../../testing/trainees.ts'
import { accuracyPpm, examplesOf } from './learn.ts'

let net: Awaited<ReturnType<typeof startCompute>>
const data = mkdtempSync(join(tmpdir(), 'cairn-train-'))
const OWNERS = [1, 2, 3]
/** A column that no task asks for, and that stands in no other file. */
const SECRET = '7315984426'

beforeAll(async () => {
  for (const owner of OWNERS) writeFileSync(join(data, `${owner}.csv`), csvOf(owner))
  net = await startCompute(0, {}, {}, { kind: 'compute-requester', everyMs: 100 }, [
    ...OWNERS.map(owner => ({ data: join(data, `${owner}.csv`), mostEpsilon: 50 })),
    // Its owner allows next to nothing to be given away.
    { data: join(data, '1.csv'), mostEpsilon: 0.001 },
  ])
  const folder = join(data, 'devices')
  mkdirSync(folder)
  symlinkSync(net.renter.folder, join(folder, 'renter'))
  const driver = { kind: 'compute-requester', port: Number(new URL(net.renter.url).port) }
  writeFileSync(join(folder, 'renter', 'agent.json'), JSON.stringify({ driver }))
  writeFileSync(join(data, 'faults.json'), JSON.stringify({ label: 'faulty', cuts: SCHEMA.cuts, rate: 6 }))
}, 120_000)
afterAll(async () => {
  await net?.stop()
  rmSync(data, { recursive: true, force: true })
})

function csvOf(seed: number): string {
  const rows = rowsOf({ seed, count: 400, moved: 20 })
  const names = Object.keys(rows[0]!)
  const lines = rows.map(row => [...names.map(name => row[name]), SECRET].join(','))
  return [[...names, 'meter'].join(','), ...lines].join('\n')
}

const cairn = (...argv: string[]) => runHere(argv, { cwd: data, env: { CAIRN_DATA: data } })

const count = (message: string) => net.log.filter(line => line.startsWith(`info ${message}`)).length

it('is trained by those whose owners allow it, one of them stopped in between, and paid', async () => {
  const rounds = 3
  const asked = await cairn(
    'train',
    'start',
    '--node',
    net.test.node.url,
    'faults.json',
    '--rounds',
    String(rounds),
    '--price',
    '0.5',
    '--join',
    '1h',
    '--within',
    '12h',
    '--noise',
    '20',
  )
  expect([asked.code, asked.stdout]).toEqual([0, expect.stringContaining('Asked for a model of 41 numbers.')])
  expect(asked.stdout.replace(/\s+/g, ' ')).toContain('of one of 1000 rows 0.68')
  const task = asked.stdout.trim().split('\n').at(-1)!
  await net.nextEpoch()
  await net.untilSaid('info joined a task', OWNERS.length)
  await net.untilSaid('info a task is left', 1)
  // Until all that came in time has come in, and no longer.
  while (count('sealed an update') === 0) await net.nextEpoch()
  await net.untilSaid('info sealed an update', OWNERS.length)
  const [first] = net.pupils
  await first!.stop()
  await net.nextEpoch()
  await first!.start()
  for (let at = 0; at < 40 && count('a model is trained') === 0; at++) await epoch()
  const status = await cairn('train', 'status', task.slice(0, 10), '--json')
  const [one] = JSON.parse(status.stdout) as [{ stage: string; trainers: { earnedPpm: number }[] }]
  expect([one.stage, one.trainers.map(({ earnedPpm }) => earnedPpm)]).toEqual([
    'done',
    OWNERS.map(() => rounds * 1_000_000),
  ])
  const { code } = await cairn('train', 'model', task.slice(0, 10))
  expect(code).toBe(0)
  const { weights } = JSON.parse(readFileSync(join(data, 'model.json'), 'utf8')) as { weights: number[] }
  const unseen = examplesOf(SCHEMA, rowsOf({ seed: 999, count: 1_000 }))
  expect(accuracyPpm(weights, unseen)).toBeGreaterThan(550_000)
  const own = rowsOf({ seed: 998, count: 500 })
  const columns = Object.keys(own[0]!)
  const lines = [columns, ...own.map(row => columns.map(name => row[name]))].map(line => line.join())
  writeFileSync(join(data, 'own.csv'), lines.join('\n'))
  const made = ['--detector', 'energy', '--measure', 'own.csv', '--out', 'detector.json']
  expect((await cairn('train', 'model', task.slice(0, 10), ...made)).code).toBe(0)
  expect(readDetector(JSON.parse(readFileSync(join(data, 'detector.json'), 'utf8'))).features).toHaveLength(8)
  const refused = await cairn('train', 'model', task.slice(0, 10), '--detector', 'energy')
  expect([refused.code, refused.stderr]).toEqual([
    expect.any(Number),
    expect.stringContaining('--measure own.csv'),
  ])
}, 240_000)

it('lets nothing of the rows leave their machine: no file of the node has them, nor any but their own machine’s', async () => {
  const said = net.log.filter(line => line.includes(SECRET))
  expect(said).toEqual([])
  const found = filesIn(net.test.options.dataDir ?? '').filter(path => readFileSync(path).includes(SECRET))
  expect(found).toEqual([])
  expect(filesIn(net.renter.folder).filter(path => readFileSync(path).includes(SECRET))).toEqual([])
})

/** An epoch goes by once everybody who is asked has answered. */
async function epoch(): Promise<void> {
  const [one] = (await (await net.ask('/-/trainings')).json()) as { stage: string; round: number }[]
  if (one?.stage === 'sealing') await net.untilSaid('info sealed an update', OWNERS.length * (one.round + 1))
  if (one?.stage === 'opening') await net.untilSaid('info opened an update', OWNERS.length * (one.round + 1))
  await net.nextEpoch()
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
}
