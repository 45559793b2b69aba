/** A model trained on a kept past, one fetched from rules that name it, and what is said where there is nothing to train with. */
import { mkdtempSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWeather, weatherRecords } from '../../examples/sierra-crest/weather-records.ts'
import { buildBundle, encodeBundle } from '../../kernel/bundle/bundle.ts'
import type { DeviceFact } from '../../kernel/chain-facts.ts'
import { type DetectorModel, modelHash, readModel } from '../../kernel/detector/model.ts'
import { genesisState } from '../../kernel/genesis.ts'
import type { StateValue } from '../../kernel/resource.ts'
import type { Network } from '../../kernel/rules.ts'
import { describeRules } from '../../kernel/rules.ts'
import { encodeState } from '../../kernel/state-codec.ts'
import { account, deviceOf, factsOf, makeSigners } from '../../kernel/testing/fixtures.ts'
import { EXIT } from '../errors.ts'
import { loadNetwork } from '../load-network.ts'
import { exampleFolder } from '../package-root.ts'
import { runHere } from '../testing/run-here.ts'

const model: DetectorModel = {
  format: 1,
  resource: 'energy',
  features: ['noise'],
  usual: [0],
  depth: 1,
  trees: [[0, 10, 0, 100]],
  threshold: 50,
  trainedOn: { data: `0x${'ab'.repeat(32)}`, epochs: 9, subjects: 8 },
  measured: { honestHeldPpm: 1, foundPpm: { copy: 900_000 } },
}

const cwd = mkdtempSync(join(tmpdir(), 'cairn-train-'))
let network: Network
let rules: { readonly resources: readonly { readonly name: string; readonly params: object }[] }
beforeAll(async () => {
  network = (await loadNetwork(exampleFolder(), cwd)).network
  rules = JSON.parse(JSON.stringify(describeRules(network.rules)))
})
afterAll(() => rm(cwd, { recursive: true }))

const train = (...args: string[]) => runHere(['train', '--source', cwd, ...args], { cwd, env: {} })
const keep = (told: object) => writeFile(join(cwd, 'rules.json'), JSON.stringify(told))

/** The example's rules after a vote for this model, under that hash. */
function withModel(hash: string) {
  const resources = rules.resources.map(one =>
    one.name === 'energy' ? Object.assign({}, one, { params: { detector: { hash, model } } }) : one,
  )
  return Object.assign({}, rules, { resources })
}

const [HOUR_MS, DAY_HOURS, DAYS] = [3_600_000, 24, 56]
const CELLS = { EWR: '872a1071effffff', JFK: '872a103b1ffffff', LGA: '872a100f5ffffff' }
const STEPS = { temperature: 0.1, humidity: 0.5, windSpeed: 0.1, pressure: 10 }

/** The states of so many days and the devices of then, as `cairn audit --keep` writes them. */
async function keepPast(
  folder: string,
  resource: string,
  devices: readonly DeviceFact[],
  stateOf: (day: number) => StateValue,
): Promise<void> {
  const before = genesisState(network)
  for (let epoch = 0; epoch < DAYS; epoch++) {
    const bundle = encodeBundle(buildBundle({ epoch, facts: factsOf(devices), evidence: [] }))
    const resources = Object.assign({}, before.resources, { [resource]: stateOf(epoch) })
    const files: readonly (readonly [string, Uint8Array])[] = [
      [`${epoch}/bundle.cbor`, bundle.manifest],
      [`${epoch}/state.cbor`, encodeState({ ...before, epoch, resources })],
      ...bundle.parts.map(({ entry, bytes }) => [`parts/${entry.hash.slice(2)}.cbor`, bytes] as const),
    ]
    await mkdir(join(folder, String(epoch)), { recursive: true })
    await mkdir(join(folder, 'parts'), { recursive: true })
    for (const [path, bytes] of files) await writeFile(join(folder, path), bytes)
  }
}

/** What three airports said on a day of the recorded year, as sensing remembers it. */
async function airports() {
  const rows = readWeather(await readFile(join(exampleFolder(), 'data/weather.csv'), 'utf8'))
  const first = Date.UTC(2013, 0, 2) / HOUR_MS
  const byDay = Map.groupBy(rows, ({ timeMs }) => Math.floor((timeMs / HOUR_MS - first) / DAY_HOURS))
  const devices = makeSigners(3).map((signer, index) => {
    const change = { resource: 'sensing', model: 'sensing/station', cell: Object.values(CELLS)[index]! }
    return deviceOf(signer, account(index + 1), change)
  })
  const empty = { tail: [], heldMs: 0, sureMs: 0, heldSinceMs: 0, changes: [], countedFrom: 0, counted: '0' }
  const stateOf = (day: number): StateValue => {
    const stations = Object.keys(CELLS).map((name, index) => {
      const said = (byDay.get(day) ?? []).filter(({ station }) => station === name)
      const series = Object.entries(STEPS).map(([quantity, step]) => {
        const recent = said.flatMap(row => {
          const value = weatherRecords(row).find(({ n }) => n === quantity)?.v
          return value === undefined ? [] : [[row.timeMs / HOUR_MS, Math.round(value / step), 0, 0, 0, 0]]
        })
        return [quantity, { ...empty, recent, waiting: [], usual: [], learnt: '', compared: 0, agreed: 0 }]
      })
      const { id, movedAtMs } = devices[index]!
      return [id, { placedAtMs: movedAtMs, series: Object.fromEntries(series) }]
    })
    return { stations: Object.fromEntries(stations) }
  }
  return { devices, stateOf }
}

describe('cairn train', () => {
  it('sensing: fits a model to a kept past, and a node with it in its rules hands it on', async () => {
    const folder = join(cwd, 'past')
    const { devices, stateOf } = await airports()
    await keepPast(folder, 'sensing', devices, stateOf)
    await writeFile(join(folder, 'rules.json'), JSON.stringify(rules))
    const run = (...args: string[]) =>
      runHere(['train', 'sensing', '--source', folder, ...args], { cwd, env: {} })
    const { code, stdout, stderr } = await run()
    expect(stderr).toBe('')
    expect(code).toBe(EXIT.ok)
    const text = await readFile(join(cwd, 'sensing.model.json'), 'utf8')
    const trained = readModel(JSON.parse(text))
    expect(trained).toMatchObject({ resource: 'sensing', trainedOn: { epochs: DAYS } })
    expect(stdout).toContain(modelHash(trained))
    expect(stdout).toMatch(/trained on +\d devices, 56 epochs/)
    // Too short a past is said, and nothing is written.
    const short = await run('--epochs', '20', '--out', 'short.json')
    expect(short.stderr).toMatch(/the least to learn from; there are 3\s+and 20/)
    const voted = rules.resources.map(one =>
      one.name === 'sensing'
        ? Object.assign({}, one, { params: { detector: { hash: modelHash(trained), model: trained } } })
        : one,
    )
    await writeFile(
      join(folder, 'rules.json'),
      JSON.stringify(Object.assign({}, rules, { resources: voted })),
    )
    await run('--fetch', '--out', 'fetched.json')
    expect(await readFile(join(cwd, 'fetched.json'), 'utf8')).toBe(text)
  })

  it('--fetch writes the model that the rules name, byte for byte under its hash', async () => {
    await keep(withModel(modelHash(model)))
    const { code, stdout } = await train('--fetch', '--out', 'mine.json')
    expect(code).toBe(EXIT.ok)
    expect(stdout).toContain(modelHash(model))
    expect(stdout).toContain('90.00 % of copy')
    expect(readModel(JSON.parse(await readFile(join(cwd, 'mine.json'), 'utf8')))).toEqual(model)
  })

  it('--fetch refuses a model that hashes to something else than the vote named, and writes nothing', async () => {
    await keep(withModel(`0x${'cd'.repeat(32)}`))
    const { code, stderr } = await train('--fetch', '--out', 'other.json')
    expect(code).not.toBe(EXIT.ok)
    expect(stderr).toContain(modelHash(model))
    await expect(readFile(join(cwd, 'other.json'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('says so where the rules have no model, the resource has nothing to train with, or nothing is settled', async () => {
    await keep(rules)
    expect((await train('sensing', '--fetch')).stderr).toContain('have no model for sensing')
    expect((await train('storage')).stderr).toContain('storage has nothing to train a model with')
    expect((await train()).stderr).toContain('cairn train energy or cairn train sensing')
    expect((await train('energy')).stderr).toContain('has no settled epoch')
  })
})
