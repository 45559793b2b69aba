/** The command line's way to a vault: the gateway that runs on this machine, found by its device's folder. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type DataFolder, readJson } from '../../../cli/data-folder.ts'
import { CliError } from '../../../cli/errors.ts'

export interface Gateway {
  readonly name: string
  readonly url: string
  /** @throws {CliError} gateway_unreachable, gateway_refused */
  ask(path: string, init?: RequestInit): Promise<Response>
}

export interface ListedFile {
  readonly bucket: string
  readonly name: string
  readonly cid: string
  readonly size: number
  readonly needed: number
  readonly shares: number
  /** Absent before the first look at them. */
  readonly healthy?: number
  readonly risk?: number
  /** Base units, in digits. */
  readonly paid?: string
  readonly target: number
  readonly places: readonly {
    readonly place: number
    readonly provider: string
    readonly url: string
    readonly state: 'proved' | 'new' | 'failing' | 'lost'
  }[]
}

const KIND = 'storage-gateway'

/** @param named a device's name; the only gateway there is unless said. @throws {CliError} gateway_unknown */
export function findGateway(data: DataFolder, named: string | undefined): Gateway {
  const all = existsSync(data.devices) ? readdirSync(data.devices).sort() : []
  const found = all.flatMap(name => {
    const config = readJson(join(data.devices, name, 'agent.json'))
    const driver = config?.['driver'] as { readonly kind?: unknown; readonly port?: unknown } | undefined
    return driver?.kind === KIND && (named ?? name) === name ? [{ name, port: Number(driver.port) }] : []
  })
  const [gateway, other] = found
  if (gateway === undefined || other !== undefined) {
    throw new CliError(
      'gateway_unknown',
      gateway === undefined
        ? 'no vault is known here'
        : `there are several vaults here: ${found.map(({ name, port }) => `${name} at port ${port}`).join(', ')}`,
      {
        hint:
          gateway === undefined
            ? 'Join one: cairn join vault --model storage/consumer --driver gateway:9420 --pair. Then start it: cairn agent --config …'
            : `Say which: --as ${found.map(({ name }) => name).join(' or --as ')}. Each has its own files, keys and owner; cairn files --as NAME lists them.`,
        facts: { folder: data.devices, ...(named === undefined ? {} : { named }) },
      },
    )
  }
  return connect(gateway, join(data.devices, gateway.name, 'vault/s3.json'))
}

function connect(
  { name, port }: { readonly name: string; readonly port: number },
  credentials: string,
): Gateway {
  const url = `http://127.0.0.1:${port}`
  return {
    name,
    url,
    async ask(path, init = {}) {
      const secret = readJson(credentials)?.['secretAccessKey']
      const headers = { ...init.headers, authorization: `Bearer ${String(secret)}` }
      const response = await fetch(`${url}${path}`, { ...init, headers }).catch((cause: unknown) => {
        throw new CliError('gateway_unreachable', `the vault ${name} does not answer at ${url}`, {
          hint: 'Start it: cairn agent --config with the agent.json in its folder.',
          cause,
        })
      })
      if (response.ok) return response
      const problem = (await response.json().catch(() => ({}))) as {
        code?: string
        detail?: string
        facts?: Facts
      }
      throw refused(problem)
    },
  }
}

type Facts = Readonly<Record<string, string | number>>

export function refused({
  code,
  detail,
  facts,
}: {
  code?: string
  detail?: string
  facts?: Facts
}): CliError {
  return new CliError('gateway_refused', detail ?? 'the vault says no', {
    hint: typeof facts?.['choice'] === 'string' ? facts['choice'] : 'The facts say what it was, and who.',
    facts: { code: code ?? 'unknown', ...facts },
  })
}

/** One JSON object a line, as they come. */
export async function* linesOf(response: Response): AsyncGenerator<Readonly<Record<string, unknown>>> {
  let held = ''
  try {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      held += chunk
      const lines = held.split('\n')
      held = lines.pop() ?? ''
      for (const line of lines) yield JSON.parse(line) as Readonly<Record<string, unknown>>
    }
  } catch (cause) {
    throw new CliError('gateway_unreachable', 'the vault broke off in the middle', {
      hint: 'Ask again: what it has put is listed by cairn files.',
      cause,
    })
  }
}
