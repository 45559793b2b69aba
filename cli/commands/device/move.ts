/** `cairn device move`: a device to another place. */
import { join, resolve } from 'node:path'
import { blockAt } from '../../../chain/block-at.ts'
import { moveDevice } from '../../../chain/devices/move-device.ts'
import { loadKey } from '../../../keys/key-file.ts'
import { moveBytes, registryPlaceOf } from '../../../protocol/chain-formats/consent.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { PLACE_OPTIONS, readCell } from '../../join/read-place.ts'
import { nameOf } from '../../names.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'
import { deviceOf } from '../../transaction/readers.ts'
import { asCommand } from '../../wrap.ts'
import { registered } from './registered.ts'

const CONSENT_S = 86_400

export const moveCommand: Command = {
  about: [
    'Tells the registry that a device stands somewhere else. The device signs that it does, so its key has to be on this machine; its owner sends it.',
    'What was measured before is judged by the place where it was measured. To give a device to another owner: cairn device sell.',
  ],
  options: {
    ...PLACE_OPTIONS,
    folder: {
      value: 'DIR',
      help: 'the device’s folder, with its key; devices/NAME in the data folder unless said',
    },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['device'],
  examples: [
    'cairn device move roof --place 34.2,-117.5',
    'cairn device move roof --cell 872a1008dffffff --key owner.key',
  ],
  async run(args, context) {
    const act = await openAct(args, context)
    const typed = args.positionals[0] ?? ''
    const device = deviceOf(typed, act.settings.names)
    const cell = readCell(args)
    if (cell === '') {
      throw new CliError('option_value', 'it is not said where the device is now', {
        hint: 'Write --place LAT,LON, or --cell CELL.',
      })
    }
    const name = nameOf(act.settings.names, device) ?? device
    const folder = resolve(context.cwd, args.text('folder') ?? join(act.settings.data.devices, name))
    await move(act, { device, typed, cell, signer: await keyOf(device, folder) })
    return EXIT.ok
  },
}

interface Move {
  readonly device: SubjectId
  readonly typed: string
  readonly cell: string
  readonly signer: Signer
}

async function move(act: Act, { device, typed, cell, signer }: Move): Promise<void> {
  const { terminal, client, deployment } = act
  const { owner, nonce } = await registered(act, device)
  const { key } = signer
  if (key.alg !== 'ES256') {
    throw new CliError('nothing_to_do', 'the device signs with Ed25519, which the chain cannot check', {
      hint: 'Remove it and join again at its new place: cairn device remove, then cairn join.',
      facts: { device },
    })
  }
  const sender = await act.sender(owner)
  await confirm(
    {
      title: `Moves ${typed}`,
      rows: [
        ['device', device],
        ['owner', act.who(owner)],
        ['to the cell', cell],
        [
          'then',
          'what it measures from that block on is judged at the new place, what it measured before at the old one',
        ],
        ['costs', 'gas'],
      ],
    },
    act.args,
    terminal,
  )
  const deadline = Math.floor((await blockAt(client)).timeMs / 1000) + CONSENT_S
  const said = moveBytes({ device, cell, nonce, deadline }, registryPlaceOf(deployment))
  const signature = await signer.sign(said)
  const sent = await terminal.step('Moving', () =>
    moveDevice(sender, { deployment, key, cell, deadline, signature }),
  )
  tell(act, {
    title: `${typed} is moved`,
    sent,
    rows: [
      ['place', cell],
      ['next', asCommand(`cairn explain ${typed}`)],
    ],
    json: { device, cell, owner },
  })
}

/** @throws {CliError} key_needed; {KeyFileError} */
async function keyOf(device: SubjectId, folder: string): Promise<Signer> {
  const path = join(folder, 'key.json')
  const signer = await loadKey(path)
  if (signer?.subject === device) return signer
  throw new CliError(
    'key_needed',
    signer === undefined ? `the device’s key is not at ${path}` : `the key at ${path} is another device’s`,
    { hint: 'Run it where the device is, or name its folder: --folder DIR.', facts: { device } },
  )
}
