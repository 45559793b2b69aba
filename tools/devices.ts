/** `node tools/devices.ts`: writes the table of docs/devices.md from the catalogue that `cairn join` asks from. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DeviceRow } from '../agent/kit/device-row.ts'
import { SERVICES } from '../bin/services.ts'
import { ROOT } from './source-files.ts'

const [BEGIN, END] = ['<!-- devices: written by tools/devices.ts -->', '<!-- end of devices -->']
const FILE = join(ROOT, 'docs/devices.md')

const TITLES: Readonly<Record<string, string>> = {
  energy: 'Meters and inverters',
  sensing: 'Stations and sensors',
  coverage: 'Gateways',
  mobility: 'Vehicles',
  signal: 'Modems',
}

function tableOf(rows: readonly DeviceRow[]): string {
  const lines = rows.map(({ id, title, transport, tried, test, connect: [there, here] }) => {
    const how = `${tried.how}: ${tried.version}, ${tried.source}`
    return `| \`${id}\` | ${title} | ${transport} | ${how} | [${test}](../${test}) | ${there}<br>\`${here}\` |`
  })
  return [
    '| `--device` | what it is | how it speaks | tried | held by | how to connect |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n')
}

const { devices = [] } = SERVICES
const tables = [...Map.groupBy(devices, row => row.of)]
  .map(([resource, rows]) => `## ${TITLES[resource] ?? resource}\n\n${tableOf(rows)}`)
  .join('\n\n')
const text = readFileSync(FILE, 'utf8')
const [before = '', after = ''] = [text.split(BEGIN)[0], text.split(END)[1]]
writeFileSync(FILE, `${before}${BEGIN}\n\n${tables}\n\n${END}${after}`)
