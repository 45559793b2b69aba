/** What an operator copies: the rules as Prometheus itself reads and tries them, and no word of a figure that no node has. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createMetrics } from '../../node/metrics.ts'

const here = import.meta.dirname
const read = (name: string) => readFileSync(join(here, name), 'utf8')
const promtool = (...args: string[]) => spawnSync('promtool', args, { cwd: here, encoding: 'utf8' })
/** Debian's package prometheus brings it; where it must not be missing, CAIRN_ALL_TOOLS says so. */
const missing = promtool('--version').status !== 0 && process.env['CAIRN_ALL_TOOLS'] !== '1'

it.skipIf(missing).each([
  ['check', 'config', 'prometheus.yml'],
  ['check', 'rules', 'alerts.yml'],
  ['test', 'rules', 'alerts.test.yml'],
])('promtool %s %s %s', (...args) => {
  const { status, stdout, stderr } = promtool(...args)
  expect(status, `${stdout}${stderr}`).toBe(0)
})

const metrics = createMetrics({
  waiting: () => 0,
  eventListeners: () => 0,
  loopLagMs: () => 0,
  pace: { takesMs: 0, slow: undefined },
  usePrices: new Map([['storage', 100_000n]]),
  backlog: async () => 0,
  freeBytes: async () => 1,
  faultCounts: () => ({ found: 0, committed: 0, revealed: 0, settled: 0 }),
  isDisputing: () => false,
})
const rendered = new Set((await metrics.render()).match(/^# TYPE \S+/gm)?.map(line => line.slice(7)) ?? [])

function namesIn(text: string): ReadonlySet<string> {
  const names = text.match(/\b(cairn|process|nodejs)_[a-z0-9_]+\b/g) ?? []
  return new Set(names.map(name => name.replace(/_(bucket|sum|count)$/, '')))
}

it.each(['alerts.yml', 'grafana-dashboard.json'])('%s names only what a node measures', file => {
  const names = namesIn(read(file))
  expect(names.size).toBeGreaterThan(5)
  expect([...names].filter(name => !rendered.has(name))).toEqual([])
})

it('every alert says what happened and what to do, and is tried both ways', () => {
  const rules = read('alerts.yml')
  const alerts = [...rules.matchAll(/- alert: (\w+)/g)].map(([, name]) => name)
  expect(rules.match(/{ severity: (page|ticket) }/g)).toHaveLength(alerts.length)
  expect(rules.match(/^ +what: /gm)).toHaveLength(alerts.length)
  const tests = read('alerts.test.yml')
  expect(alerts.filter(name => !tests.includes(`alertname: ${name}`))).toEqual([])
  expect(tests).toContain(`value: ${alerts.length} }`)
})

interface Panel {
  readonly id: number
  readonly title: string
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly targets: readonly { readonly expr: string }[]
}

it('the dashboard is what Grafana imports: panels apart from each other, each asking something', () => {
  const { panels, uid, schemaVersion } = JSON.parse(read('grafana-dashboard.json')) as {
    readonly panels: readonly Panel[]
    readonly uid: string
    readonly schemaVersion: number
  }
  expect([uid, schemaVersion]).toEqual(['cairn-nodes', 39])
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
  const places = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`),
  )
  expect(new Set(places).size).toBe(places.length)
  expect(panels.filter(({ targets }) => targets.every(({ expr }) => expr === ''))).toEqual([])
})
