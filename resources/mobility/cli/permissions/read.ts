/** `cairn device read`: what a car's owner permits this key to read, now. */
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import type { Command } from '../../../../cli/command.ts'
import { CliError, EXIT } from '../../../../cli/errors.ts'
import { DATA_OPTION, JSON_OPTION, NODE_OPTION, settingsOf } from '../../../../cli/settings.ts'
import { deviceOf } from '../../../../cli/transaction/readers.ts'
import { table } from '../../../../cli/wrap.ts'
import { loadOrCreateKey } from '../../../../keys/key-file.ts'
import { toHash } from '../../../../protocol/ids.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import { sealRequestProof } from '../../../../protocol/session-proof.ts'
import { PROOF_HEADER, SIGNALS_VIEW } from '../../messages/permissions/answers.ts'
import { SERVED, SIGNALS_OF } from '../../messages/permissions/purposes.ts'
import { AT_OPTION, askCar } from './car-client.ts'
import { PURPOSE_HELP, permissionsIn, purposeIn } from './permission-words.ts'

const NONCE_BYTES = 16

export const readCommand: Command = {
  about: [
    'Reads what a car knows now, by VSS names, with a key that its owner has permitted to (cairn device permit). The request is signed for this car, now and once; the car writes it down, and its owner sees it.',
    'Without a car it says the id of the key, for the owner to permit. The key is made where there is none.',
  ],
  options: {
    reader: { value: 'FILE', help: 'the reader’s key; reader.json of this folder unless said' },
    purpose: { value: 'PURPOSE', help: PURPOSE_HELP },
    may: { value: 'WHAT', help: 'what is asked for: live, place, area; live unless said' },
    ...AT_OPTION,
    ...NODE_OPTION,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: ['[device]'],
  examples: [
    'cairn device read --reader insurer.json',
    'cairn device read car-1 --reader insurer.json --purpose insurance --at http://192.168.1.20:9460',
  ],
  async run(args, context) {
    const { terminal, cwd } = context
    const signer = await loadOrCreateKey(resolve(cwd, args.text('reader') ?? 'reader.json'))
    const [typed] = args.positionals
    if (typed === undefined) {
      if (args.flag('json')) terminal.json({ reader: signer.subject })
      else terminal.line(signer.subject)
      return EXIT.ok
    }
    const settings = settingsOf(args, context)
    const car = deviceOf(typed, settings.names)
    const purpose = purposeIn(args.text('purpose'))
    const asked = permissionsIn(args.text('may') ?? 'live')
    const signals = SERVED.filter(one => asked.includes(one)).flatMap(one => SIGNALS_OF[one])
    const body = JSON.stringify({ purpose, signals })
    const node = settings.node()
    const [{ networkId }, { nowMs }] = await Promise.all([node.getNetwork(), node.getClock()])
    const proof = await sealRequestProof(signer, {
      network: toHash(networkId),
      node: car,
      timeMs: Math.floor(nowMs),
      nonce: randomBytes(NONCE_BYTES),
      body: sha256(new TextEncoder().encode(body)),
    })
    const headers = { [PROOF_HEADER]: proof }
    const view = await askCar(args.text('at'), { path: '/v1/vehicle/signals', body, headers }, SIGNALS_VIEW)
    if (args.flag('json')) terminal.json(view)
    else {
      const rows = Object.entries(view.signals).map(([name, { value, unit, timestamp }]) => [
        name,
        `${value} ${unit}`,
        timestamp,
      ])
      for (const line of table([{ title: 'signal' }, { title: 'value' }, { title: 'of' }], rows))
        terminal.line(line)
      if (rows.length === 0) terminal.line('The car knows nothing of it now.')
    }
    if (Object.keys(view.signals).length > 0) return EXIT.ok
    throw new CliError('not_found', 'the car does not know any of this now', {
      hint: 'Ask again while it is awake.',
      facts: { signals: view.unknown.join(', ') },
    })
  },
}
