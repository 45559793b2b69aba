/** `cairn provide storage`: spare disk space to a network, from registration to proofs, in one command. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Arguments, parseArguments } from '../../../cli/arguments.ts'
import type { Command, Context } from '../../../cli/command.ts'
import { agentCommand } from '../../../cli/commands/agent.ts'
import { joinDevice, readName } from '../../../cli/commands/join.ts'
import { CliError } from '../../../cli/errors.ts'
import { row } from '../../../cli/explain/layout.ts'
import { KEY_OPTION } from '../../../cli/sender.ts'
import { CHAIN_OPTIONS, DATA_OPTION, NODE_OPTION, settingsOf } from '../../../cli/settings.ts'
import { paymentDecimals } from '../../../cli/transaction/payment-decimals.ts'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import { parseAmount } from '../../../protocol/amounts/amount.ts'

const [PORT, GIB] = [9431, 2 ** 30]

export const provideCommand: Command = {
  about: [
    'Keeps pieces of other people’s files on a disk of this machine, proves to the network that it does, and is paid for what it proved. The first time it registers itself; after that it goes on where it was. Its log goes to stdout, a JSON object a line.',
    'What it keeps is encrypted for it alone: nobody but the consumer can read it, and no other provider can stand in with the same bytes. A piece that rots is given up in the open before it is asked for.',
  ],
  options: {
    path: { value: 'DIR', help: 'where pieces are kept; the device’s folder unless said' },
    space: { value: 'SIZE', help: 'how much at most, such as 500GB or 2TiB' },
    url: { value: 'URL', help: 'where consumers reach this machine, such as http://disk.example:9431' },
    listen: { value: 'PORT', help: `port to listen on; ${PORT} unless said` },
    price: { value: 'AMOUNT', help: 'for a TiB over 30 days, in what members pay with; 2.5 unless said' },
    egress: { value: 'AMOUNT', help: 'for a TiB that is read; 5 unless said' },
    owner: { value: 'ACCOUNT', help: 'whom it earns for: an account, or a name known here' },
    place: { value: 'LAT,LON', help: 'where it is, told as a cell of about 5 km²: files spread over places' },
    cell: { value: 'CELL', help: 'its H3 cell, instead of --place' },
    pair: { help: 'shows a link: whoever opens it chooses account and place; needs no key and no coins' },
    ...KEY_OPTION,
    ...NODE_OPTION,
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
  },
  positionals: ['resource', '[name]'],
  examples: [
    'cairn provide storage --space 500GB --url http://disk.example:9431 --pair',
    'cairn provide storage cellar --path /mnt/spare --space 2TiB --url https://cellar.example --owner Ana',
  ],
  async run(args, context) {
    const settings = settingsOf(args, context)
    const [resource = '', named] = args.positionals
    if (resource !== 'storage') {
      throw new CliError(
        'argument_invalid',
        `there is nothing to provide by the name "${resource.slice(0, 40)}"`,
        {
          hint: 'Write: cairn provide storage.',
        },
      )
    }
    const name = named === undefined ? 'disk' : readName(args, 1)
    const folder = join(settings.data.devices, name)
    const config = join(folder, 'agent.json')
    if (!existsSync(config)) await register(args, context, name, folder)
    const { terminal } = context
    const layout = { style: terminal.style, columns: terminal.columns }
    for (const line of row('configuration', config, layout)) terminal.note(line)
    if (args.flag('json')) terminal.json({ name, config })
    return agentCommand.run(parseArguments(['--config', config], { name: 'agent', ...agentCommand }), context)
  },
}

async function register(args: Arguments, context: Context, name: string, folder: string): Promise<void> {
  const settings = settingsOf(args, context)
  const spaceGib = readSpace(args.text('space')) / GIB
  const port = args.whole('listen', 0) ?? PORT
  const url = readUrl(args.text('url'))
  const decimals = await paymentDecimals(settings)
  const price = readPrice(args, 'price', '2.5', decimals)
  const egress = readPrice(args, 'egress', '5', decimals)
  const details = { url, price, egress, spaceGib: Math.round(spaceGib * 1000) / 1000 }
  const signer = await loadOrCreateKey(join(folder, 'key.json'), 'ES256')
  const how = { args, context, settings, name, folder, model: 'storage/provider', details, signer }
  const path = args.text('path')
  const { owner } = await joinDevice(how, {
    driver: {
      kind: 'storage-provider',
      spaceGib,
      port,
      price,
      egress,
      ...(path === undefined ? {} : { path: resolve(context.cwd, path) }),
    },
  })
  const { terminal } = context
  terminal.note(`${terminal.style.good('✓')} ${terminal.style.strong(`${name} is registered`)}`)
  const layout = { style: terminal.style, columns: terminal.columns }
  for (const line of [...row('device', signer.subject, layout), ...row('owner', owner, layout)])
    terminal.note(line)
}

const SIZES: Readonly<Record<string, number>> = {
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  PB: 1e15,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
  PiB: 2 ** 50,
}

/** Bytes. */
export function readSpace(text: string | undefined): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?([MGTP]i?B)$/.exec(text ?? '') ?? []
  if (number !== undefined) return Number(number) * SIZES[unit]!
  throw new CliError(
    'option_value',
    text === undefined
      ? 'it is not said how much space there is'
      : `--space is no size: "${text.slice(0, 40)}"`,
    { hint: 'Write a number with MB, GB, TB, MiB, GiB or TiB, such as --space 500GB.' },
  )
}

function readUrl(text: string | undefined): string {
  const url = text === undefined ? null : URL.parse(text)
  if (url !== null && /^https?:$/.test(url.protocol)) return url.href.replace(/\/$/, '')
  throw new CliError(
    'option_value',
    text === undefined
      ? 'it is not said where consumers reach this disk'
      : `--url is no URL: "${text.slice(0, 80)}"`,
    { hint: 'Write the address of this machine as others see it, such as --url http://disk.example:9431.' },
  )
}

/** Base units in digits. */
function readPrice(args: Arguments, option: string, otherwise: string, decimals: number): string {
  const text = args.text(option) ?? otherwise
  try {
    return parseAmount(text, decimals).toString()
  } catch (cause) {
    throw new CliError('option_value', `--${option} is no amount: "${text.slice(0, 40)}"`, {
      hint: `Write a number with at most ${decimals} decimals, such as 2.5 or 3.`,
      cause,
    })
  }
}
