/** `cairn join`: a device into a network in one step. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bytesToHex } from '@noble/hashes/utils.js'
import { isAddress } from 'viem'
import { blockAt } from '../../chain/block-at.ts'
import { type RegistryEntry, readDevice } from '../../chain/devices/read-device.ts'
import { registerDevices } from '../../chain/devices/register-devices.ts'
import type { Sender } from '../../chain/send-transaction.ts'
import { loadOrCreateKey } from '../../keys/key-file.ts'
import { registryPlaceOf } from '../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../protocol/chain-formats/signed-consent.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import type { Arguments } from '../arguments.ts'
import type { Command, Context } from '../command.ts'
import { readJson, writeJson } from '../data-folder.ts'
import { CliError, EXIT } from '../errors.ts'
import { row } from '../explain/layout.ts'
import { ALLOW_OPTION, askAllowance } from '../join/ask-allowance.ts'
import { bondForOneMore } from '../join/bond.ts'
import { chooseDevice, DEVICE_OPTIONS } from '../join/choose-device.ts'
import { pairDevice } from '../join/pair.ts'
import { type DriverChoice, readDetails, readModel } from '../join/read-device-options.ts'
import { PLACE_OPTIONS, readCell } from '../join/read-place.ts'
import { accountNamed, writeNames } from '../names.ts'
import { createNodeClient } from '../node-client.ts'
import { withPackages, withServices } from '../resource-package.ts'
import { KEY_OPTION, openSender } from '../sender.ts'
import {
  CHAIN_OPTIONS,
  DATA_OPTION,
  NETWORK_OPTION,
  NODE_OPTION,
  type Settings,
  settingsOf,
} from '../settings.ts'
import { asCommand } from '../wrap.ts'

/** In the device’s folder: what it shares with the browser that let it in. */
const PAIR_FILE = 'pair.json'
const CONSENT_MS = 30 * 86_400_000

export const joinCommand: Command = {
  about: [
    'Makes the device’s key, lets it sign its consent to owner, place and model, registers it on chain, and writes the configuration that its agent runs with. The key stays on this machine.',
    'Repeating it is safe: a key is never made twice, and a device that is registered stays as it is.',
  ],
  options: {
    model: { value: 'RESOURCE/MODEL', help: 'what it is, such as energy/meter or sensing/station' },
    owner: { value: 'ACCOUNT', help: 'whom its rewards are credited to: an account, or a name known here' },
    ...PLACE_OPTIONS,
    details: { value: 'NAME=VALUE,…', help: 'what its resource wants to know, such as pvW=5000' },
    ...DEVICE_OPTIONS,
    folder: { value: 'DIR', help: 'the device’s folder; devices/NAME in the data folder unless said' },
    pair: {
      help: 'shows a link, as a QR code too: whoever opens it chooses account and place; needs no key and no coins',
    },
    bond: {
      help: 'also bonds what the network asks of the owner for one more device; the key is the owner’s',
    },
    ...ALLOW_OPTION,
    ...KEY_OPTION,
    ...NODE_OPTION,
    ...CHAIN_OPTIONS,
    ...NETWORK_OPTION,
    ...DATA_OPTION,
  },
  positionals: ['name'],
  examples: [
    'cairn join roof --model sensing/station --pair',
    'cairn join roof --model sensing/station --owner Ana --place 34.1556,-117.4706',
    'cairn join meter --model energy/meter --owner 0x… --place 52.37,4.9 --details pvW=5000 --driver dsmr:192.168.1.7:2001 --allow 5',
    'cairn join plug --model energy/meter --owner Ana --place 52.37,4.9 --device shelly-2-plug --set host=192.168.1.10',
  ],
  async run(args, context) {
    const { terminal } = context
    const settings = settingsOf(args, context)
    const name = readName(args)
    const [model, details] = [readModel(args), readDetails(args)]
    const own = await settings.packagesFrom()
    const services = withServices(context.installed.services, own?.packages ?? [])
    const node = settings.nodeUrl() === undefined ? undefined : settings.node()
    const folder = resolve(context.cwd, args.text('folder') ?? join(settings.data.devices, name))
    // One that was chosen before is not asked for again.
    const isKnown = existsSync(join(folder, 'agent.json'))
    const { hint, ...choice } = await chooseDevice({ args, context, services, model, node, isKnown })
    const signer = await loadOrCreateKey(join(folder, 'key.json'), 'ES256')
    const how = { args, context, settings, name, folder, model, details, signer }
    const { owner, cell, known, spends, config } = await joinDevice(how, choice)
    const layout = { style: terminal.style, columns: terminal.columns }
    const lines = [
      `${terminal.style.good('✓')} ${terminal.style.strong(`${name} ${known ? 'was registered already' : 'is registered'}`)}`,
      ...row('device', signer.subject, layout),
      ...row('owner', owner, layout),
      ...(spends === undefined ? [] : row('spends', spends, layout)),
      ...row('place', cell === '' ? 'none' : cell, layout),
      ...row('key', join(folder, 'key.json'), layout),
      ...row('start it', asCommand(`cairn agent --config ${config}`), layout),
      ...row('first reading', hint, layout),
      ...row('then', asCommand(`cairn explain ${name}`), layout),
    ]
    if (args.flag('json')) {
      const key = join(folder, 'key.json')
      terminal.json({ name, device: signer.subject, model, owner, cell, known, key, config })
    }
    for (const line of lines) terminal.line(line)
    return EXIT.ok
  },
}

/** Registers the device and writes its configuration. @returns what was chosen, and where the configuration is */
export async function joinDevice(
  how: How,
  choice: Pick<DriverChoice, 'driver' | 'commitMs'>,
): Promise<Joined & { readonly config: string }> {
  const { args, settings, name, folder, signer } = how
  const joined = args.flag('pair') ? await pair(how) : await joinByKey(how)
  const own = await settings.packagesFrom()
  const packages = own === undefined ? {} : { packagesFrom: own.file }
  const config = await writeConfig({ name, folder, ...choice, settings, packages })
  await writeNames(settings.data.names, {
    devices: { ...settings.names.devices, [name]: signer.subject },
    accounts: settings.names.accounts,
  })
  return { ...joined, config }
}

export interface How extends Pick<Draft, 'model' | 'details'> {
  readonly args: Arguments
  readonly context: Context
  readonly settings: Settings
  readonly name: string
  readonly folder: string
  readonly signer: Signer
}

export interface Joined extends Pick<Draft, 'owner' | 'cell'> {
  /** It was registered before. */
  readonly known: boolean
  /** What it may spend, in words; absent where devices of its model spend nothing, or a browser was asked. */
  readonly spends?: string
}

async function pair(how: How): Promise<Joined> {
  const { args, context, settings, folder: _folder, ...device } = how
  const both = ['owner', 'place', 'cell'].find(option => args.text(option) !== undefined)
  if (both !== undefined) {
    throw new CliError('option_value', `--${both} and --pair say two things`, {
      hint: 'With --pair whoever opens the link chooses account and place.',
    })
  }
  const client = createNodeClient(settings.node().url)
  const { secret, ...offer } = await pairDevice({
    ...device,
    client,
    terminal: context.terminal,
    onLink: link => args.flag('json') && context.terminal.json({ link }),
  })
  await writeJson(join(how.folder, PAIR_FILE), { secret: bytesToHex(secret) })
  return { ...offer, known: false }
}

async function joinByKey({ args, context, settings, name, model, details, signer }: How): Promise<Joined> {
  const { terminal } = context
  const draft = { model, details, cell: readCell(args), owner: readOwner(args, settings) }
  const deployment = await settings.deployment()
  const options = { rpcUrl: settings.rpcUrl(deployment), chainId: deployment.chainId }
  const sender = await openSender(args, context, settings, options)
  const entry = await readDevice(sender.client, { deployment, device: signer.subject })
  const known = alreadyRegistered(entry, draft.owner, name)
  if (!known && args.flag('bond'))
    await terminal.step('Bonding', () => bondForOneMore({ owner: draft.owner, deployment, sender }))
  if (!known) await terminal.step('Registering', () => register({ signer, draft, entry, deployment, sender }))
  const own = await settings.packagesFrom()
  const spender = withPackages(context.installed, own?.packages ?? []).spenders.find(
    one => one.model === model,
  )
  if (spender === undefined) return { ...draft, known }
  const whose = { name, device: signer.subject, owner: draft.owner, deployment, sender, terminal }
  return { ...draft, known, spends: await askAllowance({ ...whose, spender, typed: args.text('allow') }) }
}

export interface Draft {
  readonly model: string
  readonly details: Readonly<Record<string, number | string>>
  readonly cell: string
  readonly owner: Address
}

interface Registration {
  readonly signer: Signer
  readonly draft: Draft
  readonly entry: RegistryEntry
  readonly deployment: Awaited<ReturnType<Settings['deployment']>>
  readonly sender: Sender
}

async function register({ signer, draft, entry, deployment, sender }: Registration): Promise<void> {
  const { timeMs } = await blockAt(sender.client)
  const deadline = Math.floor((timeMs + CONSENT_MS) / 1000)
  const consent = await signConsent(
    { signer, ...draft, nonce: entry.nonce, deadline },
    registryPlaceOf(deployment),
  )
  const { refused } = await registerDevices(sender, { deployment, consents: [consent] })
  const [first] = refused
  if (first === undefined) return
  throw new CliError('join_rejected', `the registry refused the device: ${first.reason}`, {
    hint:
      first.reason === 'bond_too_small'
        ? 'This network asks its owners for a bond for each device: join again with --bond and the owner’s key.'
        : 'Look at the facts and join again.',
    facts: { device: first.device, reason: first.reason },
  })
}

/** @throws {CliError} join_rejected when it belongs to somebody else. */
function alreadyRegistered({ owner }: RegistryEntry, wanted: Address, name: string): boolean {
  if (owner === undefined) return false
  if (owner === wanted) return true
  throw new CliError('join_rejected', `${name} is registered already, for another owner`, {
    hint: 'Its present owner can transfer it. For another device use another name.',
    facts: { owner },
  })
}

async function writeConfig(
  parts: Pick<DriverChoice, 'driver' | 'commitMs'> & {
    readonly name: string
    readonly folder: string
    readonly settings: Settings
    /** Where the network's file brings the driver. */
    readonly packages: { readonly packagesFrom?: string }
  },
): Promise<string> {
  const { name, folder, driver, commitMs, settings, packages } = parts
  const path = join(folder, 'agent.json')
  const paired = existsSync(join(folder, PAIR_FILE)) ? { pairFile: join(folder, PAIR_FILE) } : {}
  const known = existsSync(path) ? readJson(path) : undefined
  if (known?.['name'] === name) {
    // What was refined by hand stays.
    if (known['pairFile'] !== paired.pairFile) await writeJson(path, { ...known, ...paired })
    return path
  }
  const nodeUrl = settings.nodeUrl() ?? 'http://127.0.0.1:8420'
  await writeJson(path, {
    name,
    dataDir: folder,
    keyFile: join(folder, 'key.json'),
    ...paired,
    ...packages,
    nodes: [nodeUrl],
    driver,
    ...(commitMs === undefined ? {} : { commitMs }),
  })
  return path
}

export function readName(args: Arguments, at = 0): string {
  const name = args.positionals[at] ?? ''
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,40}$/.test(name)) return name
  throw new CliError('argument_invalid', `"${name.slice(0, 80)}" is no name for a device`, {
    hint: 'Up to 41 letters, digits, - and _, such as home-18.',
  })
}

function readOwner(args: Arguments, { names }: Settings): Address {
  const text = args.text('owner')
  if (text === undefined) {
    throw new CliError('option_value', 'it is not said whose device it is', {
      hint: 'Write --owner ACCOUNT: whom its rewards are credited to.',
    })
  }
  const named = accountNamed(names, text) ?? text
  if (isAddress(named, { strict: false })) return toAddress(named)
  throw new CliError('option_value', `--owner is no account: "${text.slice(0, 80)}"`, {
    hint: 'An account is 0x and 40 hex digits.',
  })
}
