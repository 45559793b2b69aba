/**
 * Where readings come from: named by --driver, chosen from the devices that people have by --device and --set, or asked for on a
 * terminal. What was chosen is looked at before anything is signed.
 */
import type { DeviceRow } from '../../agent/kit/device-row.ts'
import { fillRow } from '../../agent/kit/device-row.ts'
import type { Services } from '../../agent/kit/service.ts'
import type { NodeApi } from '../../client/node-api.ts'
import { reasonOf } from '../../links/is-passing.ts'
import type { Arguments, OptionSpecs } from '../arguments.ts'
import type { Context } from '../command.ts'
import { CliError } from '../errors.ts'
import type { Terminal } from '../terminal.ts'
import { YES_OPTION } from '../transaction/confirm.ts'
import { discoverDevices, type Found } from './discover.ts'
import { withWishes } from './network-wishes.ts'
import { previewDevice } from './preview.ts'
import { type DriverChoice, readDriver } from './read-device-options.ts'

export const DEVICE_OPTIONS = {
  driver: {
    value: 'KIND:WHERE',
    help: 'where its readings come from, such as local:PORT, dsmr:HOST:PORT or sunspec:HOST:PORT; local:8125 unless said',
  },
  device: {
    value: 'ID',
    help: 'what it is, from the list of docs/devices.md, such as p1, shelly-2-plug or ecowitt; asked for on a terminal unless said',
  },
  set: {
    value: 'NAME=VALUE,…',
    help: 'what has to be known of a --device, such as host=192.168.1.7; asked for on a terminal unless said',
  },
  ...YES_OPTION,
} as const satisfies OptionSpecs

export interface Choosing {
  readonly args: Arguments
  readonly context: Context
  readonly services: Services
  /** `RESOURCE/MODEL`. */
  readonly model: string
  readonly node: Pick<NodeApi, 'getNetwork'> | undefined
  /** Its configuration is there already. */
  readonly isKnown: boolean
}

const HINT = 'comes by itself, from the device'

/** @throws {CliError} option_value, join_rejected, not_confirmed */
export async function chooseDevice({
  args,
  context,
  services,
  model,
  node,
  isKnown,
}: Choosing): Promise<DriverChoice> {
  const { terminal } = context
  const [resource = ''] = model.split('/')
  const { drivers, devices = [], wishes = [] } = services
  const named = args.text('device')
  if (named !== undefined && args.text('driver') !== undefined)
    throw new CliError('option_value', '--device and --driver say two things', { hint: 'Give one of them.' })
  const wanted = namesOf(args)
  const isAsked = named === undefined && args.text('driver') === undefined && !args.flag('yes') && !isKnown
  const row = named === undefined ? undefined : rowNamed(named, devices)
  const found =
    row === undefined && isAsked
      ? await askForDevice(terminal, rowsOf(devices, services, resource))
      : undefined
  const chosen = row ?? found?.row
  const choice: DriverChoice =
    chosen === undefined
      ? readDriver(args, drivers)
      : {
          driver: await fillAsked(chosen, { ...found?.answers, ...wanted }, isAsked ? terminal : undefined),
          hint: HINT,
        }
  const onSilence = (error: unknown) => {
    terminal.note(
      `  The node does not tell what the network wants (${reasonOf(error)}): the driver keeps its usual slot.`,
    )
    return undefined
  }
  const { driver, ...wished } = await withWishes(choice.driver, { resource, wishes, node, onSilence })
  checkFields(choice.driver, driver)
  const kind = drivers.find(item => item.kind === driver['kind'])
  if (kind === undefined)
    throw new CliError('option_value', `there is no driver "${String(driver['kind'])}" here`, {
      hint: 'Choose another --device.',
    })
  invalidIfThrown(() => kind.prepare(driver))
  if (chosen !== undefined && !args.flag('yes')) await show(kind, driver, context)
  return { ...choice, ...wished, driver }
}

function rowNamed(id: string, devices: readonly DeviceRow[]): DeviceRow {
  const row = devices.find(one => one.id === id)
  if (row !== undefined) return row
  throw new CliError('option_value', `--device is none that is known: "${id.slice(0, 60)}"`, {
    hint: `Write one of ${devices.map(one => one.id).join(', ')}; docs/devices.md tells of each.`,
  })
}

/** Those of the resource: what another one measures is of no use to it. */
function rowsOf(
  devices: readonly DeviceRow[],
  { wishes = [] }: Services,
  resource: string,
): readonly DeviceRow[] {
  return wishes.some(wish => wish.resource === resource) ? devices.filter(row => row.of === resource) : []
}

function namesOf(args: Arguments): Readonly<Record<string, string>> {
  const text = args.text('set')
  if (text === undefined) return {}
  // A comma belongs to the value where no name follows it.
  return Object.fromEntries(
    text.split(/,(?=\s*[A-Za-z]+=)/).map(part => {
      const at = part.indexOf('=')
      if (at > 0) return [part.slice(0, at).trim(), part.slice(at + 1).trim()]
      throw new CliError('option_value', `--set has "${part.slice(0, 40)}"`, {
        hint: 'Write NAME=VALUE, several with commas, such as host=192.168.1.7,port=2001.',
      })
    }),
  )
}

/** What somebody has, from the list, with what tells of itself on the network first. Undefined for none of them. */
async function askForDevice(
  terminal: Terminal,
  rows: readonly DeviceRow[],
): Promise<Pick<Found, 'row' | 'answers'> | undefined> {
  if (!terminal.interactive || rows.length === 0) return undefined
  const seen = await terminal.step('Looking on the local network', () => discoverDevices(rows))
  const items: readonly Pick<Found, 'row' | 'answers'>[] = [
    ...seen,
    ...rows.map(row => ({ row, answers: {} })),
  ]
  terminal.line('What do you have?')
  for (const [index, { row, name, answers }] of seen.entries())
    terminal.line(`  ${index + 1}  ${name} at ${Object.values(answers).join(', ')}: ${row.title}`)
  for (const [index, row] of rows.entries())
    terminal.line(`  ${seen.length + index + 1}  ${row.title}, ${row.transport}`)
  terminal.line('  0  Something else: a program that posts JSON to this machine')
  const typed = (await terminal.ask('Its number: '))?.trim() ?? ''
  if (typed === '' || typed === '0') return undefined
  const item = items[Number(typed) - 1] ?? items.find(({ row }) => row.id === typed)
  if (item !== undefined) return item
  throw new CliError('option_value', `"${typed.slice(0, 30)}" is none of these`, {
    hint: 'Run it again, and type a number.',
  })
}

async function fillAsked(
  row: DeviceRow,
  known: Readonly<Record<string, string>>,
  terminal: Terminal | undefined,
): Promise<Readonly<Record<string, unknown>>> {
  const answers: Record<string, string> = { ...known }
  for (const { name, question, usual, optional } of terminal === undefined ? [] : row.asks) {
    if (answers[name] !== undefined) continue
    const ending = usual === undefined ? (optional ? ' (nothing)' : '') : ` (${usual})`
    const typed = await terminal?.ask(`${question}${ending} `)
    if (typed !== undefined && typed.trim() !== '') answers[name] = typed
  }
  return invalidIfThrown(() => fillRow(row, answers))
}

function checkFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): void {
  const [had, has] = [before['fields'], after['fields']]
  if (!Array.isArray(had) || !Array.isArray(has) || had.length === 0 || has.length > 0) return
  throw new CliError('join_rejected', 'this network measures nothing of what the device says', {
    hint: 'cairn status tells what the network measures.',
    facts: { device: had.map(field => String(Object(field).name)).join(', ') },
  })
}

/** @throws {CliError} join_rejected where nothing comes, not_confirmed where it is not what somebody wants */
async function show(
  kind: Services['drivers'][number],
  driver: Readonly<Record<string, unknown>>,
  { terminal, env }: Context,
): Promise<void> {
  const lookMs = Number(env['CAIRN_PREVIEW_MS'] ?? Number.NaN)
  const { values, problems } = await terminal.step('Looking at what the device says', () =>
    previewDevice(kind, driver, Number.isFinite(lookMs) ? lookMs : undefined),
  )
  for (const problem of problems) terminal.note(`  ${problem}`)
  if (values.length === 0) {
    throw new CliError('join_rejected', 'nothing came from the device, and nothing was signed', {
      hint: 'Look at its address and its settings. What speaks seldom may be silent now: --yes goes on without looking.',
      facts: { problem: problems[0] ?? 'it was silent' },
    })
  }
  for (const { n = '', u = '', v = 0 } of values) terminal.line(`  ${n}  ${v} ${u}`)
  const typed = terminal.interactive ? await terminal.ask('Is that what it measures? (yes) ') : undefined
  if (typed === undefined || /^\s*(y|yes)?\s*$/i.test(typed)) return
  throw new CliError('not_confirmed', 'nothing was signed', {
    hint: 'Choose the device again, with other answers.',
  })
}

function invalidIfThrown<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw new CliError('option_value', cause instanceof Error ? cause.message : String(cause), {
      hint: 'Put it right with --set, or see docs/devices.md.',
      cause,
    })
  }
}
