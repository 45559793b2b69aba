/** `cairn put`: a file onto other people's disks. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Readable } from 'node:stream'
import type { Command } from '../../../cli/command.ts'
import { findDataFolder } from '../../../cli/data-folder.ts'
import { CliError, EXIT } from '../../../cli/errors.ts'
import { row } from '../../../cli/explain/layout.ts'
import { CHAIN_OPTIONS, DATA_OPTION, JSON_OPTION, NODE_OPTION, settingsOf } from '../../../cli/settings.ts'
import { asCommand } from '../../../cli/wrap.ts'
import { formatBytes } from '../../../client/format.ts'
import type { PutLine } from '../messages/gateway-answers.ts'
import { findGateway, linesOf, readPrice, refused } from './gateway-client.ts'
import { createMoney, tellAfter, tellBefore } from './price.ts'
import { createProgress } from './progress.ts'

export const AS_OPTION = {
  as: { value: 'NAME', help: 'the vault’s device, where there are several' },
} as const

export const putCommand: Command = {
  about: [
    'Encrypts a file on this machine, cuts it into shares of which some may be lost, and gives each to another provider, far from each other. It is put when every provider has said that it has its share; it is paid for only as long as they prove it.',
    'What it will cost is said before, what it costs after: keeping it for the length of a deal, which is set aside of the deposit, and reading it once.',
    'It needs a vault that runs here: cairn join vault --model storage/consumer --driver gateway:9420, then cairn agent.',
  ],
  options: {
    name: { value: 'NAME', help: 'what it is called; the file’s own name unless said' },
    bucket: { value: 'BUCKET', help: 'the bucket S3 clients find it in; files unless said' },
    ...AS_OPTION,
    ...NODE_OPTION,
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: ['file'],
  examples: ['cairn put photos.tar', 'cairn put photos.tar --bucket family --name 2026.tar'],
  async run(args, context) {
    const { cwd, env, terminal } = context
    const path = resolve(cwd, args.positionals[0] ?? '')
    const size = await sizeOf(path)
    const gateway = findGateway(findDataFolder(args.text('data'), { cwd, env }), args.text('as'))
    const query = new URLSearchParams({
      bucket: args.text('bucket') ?? 'files',
      name: args.text('name') ?? basename(path),
    })
    const isJson = args.flag('json')
    const money = createMoney(settingsOf(args, context))
    const before = await readPrice(gateway, size)
    if (!isJson) for (const line of await tellBefore(before, money, terminal)) terminal.line(line)
    const progress = createProgress(terminal, process.stderr)
    const response = await gateway.ask(`/-/files?${query}`, {
      method: 'PUT',
      body: Readable.toWeb(createReadStream(path)),
      duplex: 'half',
    } as RequestInit)
    for await (const line of linesOf(response)) {
      if (line.step === 'sealed') progress.show('Encrypting', line.bytes, size, formatBytes)
      if (line.step === 'placed') progress.count('Shares with providers', line.of)
      if (line.step === 'failed') {
        progress.end()
        throw refused(line)
      }
      if (line.step !== 'done') continue
      progress.end()
      if (isJson) terminal.line(JSON.stringify({ ...line, before }))
      else {
        for (const text of describe(line, terminal)) terminal.line(text)
        if (line.price !== undefined)
          for (const text of await tellAfter(line.price, money, terminal)) terminal.line(text)
      }
      return EXIT.ok
    }
    throw refused({ code: 'interrupted', detail: 'the vault ended in the middle' })
  },
}

function describe(
  { size, cid, inWords, providers }: Extract<PutLine, { step: 'done' }>,
  terminal: Parameters<Command['run']>[1]['terminal'],
): readonly string[] {
  const layout = { style: terminal.style, columns: terminal.columns }
  return [
    `${terminal.style.good('✓')} ${terminal.style.strong(`${formatBytes(size)} are stored`)}`,
    ...row('content id', cid, layout),
    ...row('shares', inWords, layout),
    ...row('with', providers.map(id => id.slice(0, 12)).join(', '), layout),
    ...row('get it', asCommand(`cairn get ${cid}`), layout),
  ]
}

async function sizeOf(path: string): Promise<number> {
  const known = await stat(path).catch(() => undefined)
  if (known?.isFile() === true) return known.size
  throw new CliError('file_unreadable', `${path} is no file that can be read`, { hint: 'Name a file.' })
}
