/**
 * `cairn scan tell`: an owner's host says to whoever comes what it consents to, and for each job a word that nobody else can know
 * (messages/scan/word.ts). At ports that nothing uses it listens by chance, so whoever asks for the word and looks at nothing else is wrong as well.
 *
 * Killed and started again it says the same words: its secret lies on its disk before the first is said.
 */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { hexToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import type { Command } from '../../../../cli/command.ts'
import { type DataFolder, readJsonAs } from '../../../../cli/data-folder.ts'
import { CliError, EXIT } from '../../../../cli/errors.ts'
import { DATA_OPTION, settingsOf } from '../../../../cli/settings.ts'
import { listenForInterruption } from '../../../../cli/up/interruption.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { pause } from '../../../../links/pause.ts'
import { serveTeller, type Teller } from '../../agent/teller/teller.ts'
import { parseConsent } from '../../messages/scan/consent.ts'
import { timeIn } from '../run.ts'
import { keepDecoys, LEAST_DECOYS, USUAL_TURN } from './decoys.ts'
import { portsIn } from './order-in.ts'
import { refusedHere } from './refused-here.ts'

const SECRET = v.object({ secret: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hex digits')) })

export const scanTellCommand: Command = {
  about: [
    'Run it on each host that a consent names: it tells the consent, and says to each machine that comes for a scan a word of that job, which nobody knows who did not come. Without it nothing is scanned: what a machine could report that never came is not paid for.',
    `Decoys are ports that nothing uses here and that the consent names among others: it listens at some of them and at others after a while, by chance. ${LEAST_DECOYS} or more: each doubles what somebody would have to guess who asks for the word and looks no further.`,
  ],
  options: {
    beside: { value: 'PORTS', help: 'listens there too, as cairn scan consent chose them; none unless said' },
    also: {
      value: 'PORTS',
      help: 'tells the consent at these as well: 80, where no site of this host tells it',
    },
    host: { value: 'ADDRESS', help: 'at which it listens; all of this machine unless said' },
    turn: {
      value: 'DURATION',
      help: `after how long decoys change, by chance up to twice that; ${USUAL_TURN} unless said`,
    },
    ...DATA_OPTION,
  },
  positionals: ['consent'],
  examples: [
    'cairn scan tell cairn-scan --beside 20411,31002,38117,44210,51933,58846',
    'cairn scan tell cairn-scan --also 80',
  ],
  async run(args, context) {
    const { terminal, cwd } = context
    const record = await readRecord(resolve(cwd, args.positionals[0] ?? ''))
    const { live } = refusedHere(() => parseConsent(record))
    const told = { record, secret: await needSecret(settingsOf(args, context).data) }
    const [decoys, host] = [portsIn('beside', args.text('beside')), args.text('host') ?? '::']
    const turnMs = timeIn('turn', args.text('turn') ?? USUAL_TURN)
    const { signal, dispose } = listenForInterruption(text => terminal.note(text))
    const servers: Teller[] = []
    try {
      for (const port of new Set([live, ...portsIn('also', args.text('also'))]))
        servers.push(await serveAt(told, port, host))
      terminal.note(`Says words of jobs at port ${live}.`)
      if (decoys.length === 0) while (!signal.aborted) await pause(turnMs, signal)
      else
        await keepDecoys({
          ports: decoys,
          host: args.text('host'),
          turnMs,
          signal,
          tell: text => terminal.note(text),
        })
    } finally {
      for (const server of servers) await server.stop()
      dispose()
    }
    return EXIT.ok
  },
}

async function serveAt(told: Parameters<typeof serveTeller>[0], port: number, host: string): Promise<Teller> {
  return serveTeller(told, { port, host }).catch((cause: unknown) => {
    throw new CliError('argument_invalid', `port ${port} cannot be listened at`, {
      hint: 'Something else listens there, or ports below 1024 are not this account’s to open. Have the site that is there pass /.well-known/cairn-scan on, or sign a consent with another --live.',
      cause,
    })
  })
}

function readRecord(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    throw new CliError('file_unreadable', `${path} cannot be read`, {
      hint: 'Name the consent’s file: cairn scan consent makes it.',
      cause,
    })
  })
}

/** Of this host alone: nobody else can say its words. */
async function needSecret({ path }: DataFolder): Promise<Uint8Array> {
  const file = join(path, 'scan-word.json')
  const known = readJsonAs(
    file,
    SECRET,
    'Without it another is made, and jobs that go on now are reported in two ways.',
  )
  if (known !== undefined) return hexToBytes(known.secret)
  const secret = randomBytes(32)
  await writeAtomically(file, `${JSON.stringify({ secret: secret.toString('hex') })}\n`)
  return secret
}
