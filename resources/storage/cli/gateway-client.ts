/** The command line's way to a vault: the gateway that runs on this machine, found by its device's folder. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type DataFolder, readJsonAs } from '../../../cli/data-folder.ts'
import { CliError } from '../../../cli/errors.ts'
import { parseJson } from '../../../disk/json-file.ts'
import {
  GATEWAY_PROBLEM,
  type GatewayProblem,
  LISTED_FILES,
  type ListedFile,
  PRICE,
  type Price,
  PUT_LINE,
  type PutLine,
} from '../messages/gateway-answers.ts'

export interface Gateway {
  readonly name: string
  readonly url: string
  /** @throws {CliError} gateway_unreachable, gateway_refused */
  ask(path: string, init?: RequestInit): Promise<Response>
}

const KIND = 'storage-gateway'
const CONFIG = v.object({ driver: v.object({ kind: v.string(), port: v.optional(v.number()) }) })
const CONFIG_LOST = 'Put right what it names, or write it again: cairn join.'
const CREDENTIALS = v.object({ secretAccessKey: v.string() })
const CREDENTIALS_LOST =
  'Put it back from a backup; or remove it and start the vault again, which makes new ones.'

/** @param named a device's name; the only gateway there is unless said. @throws {CliError} gateway_unknown */
export function findGateway(data: DataFolder, named: string | undefined): Gateway {
  const all = existsSync(data.devices) ? readdirSync(data.devices).sort() : []
  const found = all.flatMap(name => {
    const config = readJsonAs(join(data.devices, name, 'agent.json'), CONFIG, CONFIG_LOST)
    const driver = config?.driver
    return driver?.kind === KIND && (named ?? name) === name ? [{ name, port: driver.port ?? 0 }] : []
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
      const secret = readJsonAs(credentials, CREDENTIALS, CREDENTIALS_LOST)?.secretAccessKey ?? ''
      const headers = { ...init.headers, authorization: `Bearer ${secret}` }
      const response = await fetch(`${url}${path}`, { ...init, headers }).catch((cause: unknown) => {
        throw new CliError('gateway_unreachable', `the vault ${name} does not answer at ${url}`, {
          hint: 'Start it: cairn agent --config with the agent.json in its folder.',
          cause,
        })
      })
      if (response.ok) return response
      const problem = parseJson(await response.text().catch(() => ''), GATEWAY_PROBLEM)
      throw refused('value' in problem ? problem.value : { code: `http_${response.status}` })
    },
  }
}

export function refused({ code, detail, facts }: GatewayProblem): CliError {
  return new CliError('gateway_refused', detail ?? 'the vault says no', {
    hint: typeof facts?.['choice'] === 'string' ? facts['choice'] : 'The facts say what it was, and who.',
    facts: { code: code ?? 'unknown', ...facts },
  })
}

/** Every file of the vault. @throws {CliError} gateway_unreachable, gateway_refused */
export async function listFiles(gateway: Gateway): Promise<readonly ListedFile[]> {
  const response = await gateway.ask('/-/files')
  return whole(await response.text().catch(brokeOff), LISTED_FILES)
}

/** Of a file of so many bytes. @throws {CliError} gateway_unreachable, gateway_refused: it could not be stored either */
export async function readPrice(gateway: Gateway, size: number): Promise<Price> {
  const response = await gateway.ask(`/-/price?bytes=${size}`)
  return whole(await response.text().catch(brokeOff), PRICE)
}

/** What happens to a file that is being put, as it happens. @throws {CliError} gateway_unreachable */
export async function* linesOf(response: Response): AsyncGenerator<PutLine> {
  let held = ''
  try {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      held += chunk
      const lines = held.split('\n')
      held = lines.pop() ?? ''
      for (const line of lines) yield whole(line, PUT_LINE)
    }
  } catch (cause) {
    if (cause instanceof CliError) throw cause
    brokeOff(cause)
  }
}

function brokeOff(cause: unknown): never {
  throw new CliError('gateway_unreachable', 'the vault broke off in the middle', {
    hint: 'Ask again: what it has put is listed by cairn files.',
    cause,
  })
}

function whole<const Schema extends v.GenericSchema<unknown, unknown>>(
  text: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const parsed = parseJson(text, schema)
  if ('value' in parsed) return parsed.value
  const { place, right } = parsed.fault
  throw new CliError('gateway_refused', `the vault answered something else: at ${place} ${right}`, {
    hint: 'The vault may be of another version than this command: start it again with this one.',
    facts: { code: 'answer_unknown', place, right },
  })
}
