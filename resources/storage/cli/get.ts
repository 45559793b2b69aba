/** `cairn get`: a file back by its content id, checked to the byte. */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Command } from '../../../cli/command.ts'
import { findDataFolder } from '../../../cli/data-folder.ts'
import { CliError, EXIT } from '../../../cli/errors.ts'
import { row } from '../../../cli/explain/layout.ts'
import { DATA_OPTION } from '../../../cli/settings.ts'
import { formatBytes } from '../../../client/format.ts'
import { isPassing, wasCut } from '../../../links/is-passing.ts'
import { keepTrying } from '../../../links/keep-trying.ts'
import { encodePieceCid } from '../../../protocol/piece/piece-cid.ts'
import { startPieceThread } from '../agent/piece-thread.ts'
import { findGateway, type Gateway } from './gateway-client.ts'
import { createProgress, type Progress } from './progress.ts'
import { AS_OPTION } from './put.ts'

/** A connection that breaks costs only what was not fetched yet. */
const TRIES = 5

export const getCommand: Command = {
  about: [
    'Fetches a file by its content id from whoever still has enough of it, and checks that it is what the id says. What came before an interruption is kept, and fetched no second time.',
  ],
  options: {
    output: { value: 'FILE', short: 'o', help: 'where it goes; its own name in this folder unless said' },
    ...AS_OPTION,
    ...DATA_OPTION,
  },
  positionals: ['cid'],
  examples: ['cairn get bafkzci… -o photos.tar'],
  async run(args, { cwd, env, terminal }) {
    const cid = args.positionals[0] ?? ''
    const gateway = findGateway(findDataFolder(args.text('data'), { cwd, env }), args.text('as'))
    const progress = createProgress(terminal, process.stderr)
    const asked = args.text('output')
    // Beside where it goes: a file is not moved from one disk to another.
    const folder = asked === undefined ? cwd : dirname(resolve(cwd, asked))
    const part = join(folder, `.${createHash('sha256').update(cid).digest('hex').slice(0, 16)}.cairn-part`)
    const fetchOn = () => fetchRest(gateway, cid, part, progress)
    const { name, size } = await keepTrying(fetchOn, { tries: TRIES, mayPass: wasCut })
    progress.end()
    const came = await cidOf(part)
    if (came !== cid) {
      await rm(part, { force: true })
      throw new CliError('gateway_refused', 'what came is not what its content id says', {
        hint: 'Get it again.',
        facts: { wanted: cid, came },
      })
    }
    const output = resolve(cwd, asked ?? name)
    await rename(part, output)
    if (args.flag('json')) terminal.json({ cid, size, output })
    const layout = { style: terminal.style, columns: terminal.columns }
    terminal.line(`${terminal.style.good('✓')} ${terminal.style.strong(`${formatBytes(size)} came back`)}`)
    for (const line of [...row('as', output, layout), ...row('checked', `it is ${cid}`, layout)])
      terminal.line(line)
    return EXIT.ok
  },
}

/** From where the part ends. @returns the file's own name, without folders, and its size */
async function fetchRest(gateway: Gateway, cid: string, part: string, progress: Progress) {
  const have = (await stat(part).catch(() => undefined))?.size ?? 0
  const response = await gateway
    .ask(`/-/files/${encodeURIComponent(cid)}`, {
      headers: have === 0 ? {} : { range: `bytes=${have}-` },
    })
    .catch(async (error: unknown) => {
      // All of it had come: there is no rest.
      if (error instanceof CliError && error.facts['code'] === 'range_wrong') return undefined
      throw error
    })
  if (response === undefined) return { name: 'file', size: have }
  const size = have + Number(response.headers.get('content-length'))
  const name =
    decodeURIComponent(response.headers.get('cairn-name') ?? 'file')
      .split('/')
      .at(-1) ?? 'file'
  async function* counted(): AsyncGenerator<Uint8Array> {
    let came = have
    for await (const chunk of response!.body!) {
      came += chunk.length
      progress.show('Fetching', came, size, formatBytes)
      yield chunk
    }
  }
  await pipeline(counted(), createWriteStream(part, { flags: 'a', mode: 0o600 })).catch((cause: unknown) => {
    if (!isPassing(cause)) throw cause
    throw new CliError('gateway_unreachable', 'the vault broke off in the middle', {
      hint: 'Get it again: what has come is kept, and only the rest is fetched.',
      cause,
    })
  })
  return { name, size }
}

async function cidOf(path: string): Promise<string> {
  const thread = startPieceThread()
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }))
      await thread.update(chunk as Buffer)
    return encodePieceCid(await thread.finish())
  } finally {
    await thread.stop()
  }
}
