/** What somebody has, from a command line: chosen, filled, fitted to the network, and looked at before anything is signed. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { INSTALLED } from '../../bin/installed.ts'
import { SERVICES } from '../../bin/services.ts'
import { parseArguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import type { CliError } from '../errors.ts'
import { createStyle } from '../style.ts'
import type { Terminal } from '../terminal.ts'
import { type Choosing, chooseDevice, DEVICE_OPTIONS } from './choose-device.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

/** A terminal that types `answers`, or none where nobody is there. */
function terminalOf(answers: readonly string[] | undefined) {
  const lines: string[] = []
  const typed = [...(answers ?? [])]
  const terminal: Terminal = {
    style: createStyle(process.stderr),
    columns: 100,
    interactive: answers !== undefined,
    line: (text = '') => void lines.push(text),
    json: value => void lines.push(JSON.stringify(value)),
    note: text => void lines.push(text),
    ask: async question => {
      lines.push(question)
      return answers === undefined ? undefined : (typed.shift() ?? '')
    },
    step: (_, work) => work(),
  }
  return { terminal, lines }
}

function choose(
  argv: readonly string[],
  { model = 'energy/meter', answers }: { model?: string; answers?: readonly string[] } = {},
) {
  const { terminal, lines } = terminalOf(answers)
  const context: Context = {
    terminal,
    env: { CAIRN_PREVIEW_MS: '3000' },
    cwd: '/',
    installed: INSTALLED,
    nodeVersion: '24.0.0',
  }
  const args = parseArguments(argv, { name: 'join', options: DEVICE_OPTIONS, positionals: [] })
  const resources = [
    { name: 'energy', version: 1, params: { slotMs: 3_600_000, settleAfterMs: 3_600_000 } },
    { name: 'sensing', version: 1, params: { quantities: [{ name: 'temperature', unit: 'Cel' }] } },
  ]
  const node = {
    getNetwork: async () => ({ rules: { resources, inclusion: { epochs: 4, acknowledgeMs: 600_000 } } }),
  } as unknown as Choosing['node']
  return { choice: chooseDevice({ args, context, services: SERVICES, model, node, isKnown: false }), lines }
}

async function startMeter(): Promise<string> {
  const status = '{"emdata:0":{"total_act":123456.7,"total_act_ret":7.9},"sys":{"unixtime":1767614400}}'
  const server = createServer((_, response) => response.end(status))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => {
    server.closeAllConnections()
    return new Promise(resolve => server.close(resolve))
  })
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

it('a script names the device: its values are shown, and the network’s slot is written', async () => {
  const host = await startMeter()
  const { choice, lines } = choose(['--device', 'shelly-2-meter', '--set', `host=${host}`])
  expect((await choice).driver).toMatchObject({
    kind: 'http',
    url: `http://${host}/rpc/Shelly.GetStatus`,
    slotMs: 3_600_000,
  })
  expect(lines).toEqual(['  import  123456.7 Wh', '  export  7.9 Wh'])
})

it('--driver goes on as before, and has the slot as well', async () => {
  const { choice } = choose(['--driver', 'dsmr:192.168.1.7:2001'])
  expect((await choice).driver).toEqual({ kind: 'dsmr', host: '192.168.1.7', port: 2001, slotMs: 3_600_000 })
  expect((await choose([]).choice).driver).toEqual({
    kind: 'local',
    port: 8125,
    fields: [],
    slotMs: 3_600_000,
  })
  expect((await choose([], { model: 'storage/provider' }).choice).driver).toEqual({
    kind: 'local',
    port: 8125,
    fields: [],
  })
})

it('a meter commits to what it measures, a station says it at once', async () => {
  expect(await choose(['--driver', 'dsmr:192.168.1.7:2001']).choice).toMatchObject({ commitMs: 900_000 })
  const station = await choose([], { model: 'sensing/station' }).choice
  expect(station.commitMs).toBeUndefined()
})

it('--yes looks at nothing', async () => {
  const { choice, lines } = choose(['--device', 'p1', '--set', 'host=192.0.2.1', '--yes'])
  expect((await choice).driver).toEqual({ kind: 'dsmr', host: '192.0.2.1', port: 2001, slotMs: 3_600_000 })
  expect(lines).toEqual([])
})

it('somebody is asked: what it is, where it is, and whether that is what it measures', async () => {
  const host = await startMeter()
  const list = choose([], { answers: ['0'] })
  await list.choice
  const number = list.lines
    .find(line => line.includes('Shelly Pro 3EM'))!
    .trim()
    .split(' ')[0]!
  expect(list.lines.some(line => line.includes('Ecowitt'))).toBe(false)
  const asked = choose([], { answers: [number, host, 'yes'] })
  expect((await asked.choice).driver).toMatchObject({ kind: 'http', slotMs: 3_600_000 })
  await expect(choose([], { answers: [number, host, 'no'] }).choice).rejects.toMatchObject({
    code: 'not_confirmed',
  })
})

it.each<[readonly string[], string, string]>([
  [['--device', 'toaster'], 'option_value', '--device is none that is known'],
  [['--device', 'p1'], 'option_value', 'host: is needed'],
  [['--device', 'p1', '--set', 'host'], 'option_value', '--set has "host"'],
  [['--device', 'p1', '--driver', 'local'], 'option_value', 'say two things'],
  [['--device', 'p1', '--set', 'host=h,key=x', '--yes'], 'option_value', '32 hex digits'],
  [
    ['--device', 'shelly-2-meter', '--set', 'host=127.0.0.1:9'],
    'join_rejected',
    'nothing came from the device',
  ],
])('%j is told: %s', async (argv, code, right) => {
  const error = await choose(argv).choice.then(
    () => undefined,
    (thrown: unknown) => thrown as CliError,
  )
  expect(error?.code).toBe(code)
  expect(error?.message).toContain(right)
})

it('what a network does not measure is not brought to it', async () => {
  const values = 'values=temperature=t:Cel;humidity=h:%RH'
  const fitted = choose(['--device', 'http-number', '--yes', '--set', `url=http://h/,${values}`], {
    model: 'sensing/station',
  })
  expect((await fitted.choice).driver['fields']).toEqual([{ path: 't', name: 'temperature', unit: 'Cel' }])
  const none = choose(['--device', 'http-number', '--yes', '--set', 'url=http://h/,values=humidity=h:%RH'], {
    model: 'sensing/station',
  })
  await expect(none.choice).rejects.toMatchObject({ code: 'join_rejected' })
})
