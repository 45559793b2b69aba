/** The command line's way to a car's door: what it answers, or why it says no. */
import * as v from 'valibot'
import { CliError } from '../../../../cli/errors.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { fetchNear } from '../../../../links/near-fetch.ts'

export const AT_OPTION = {
  at: {
    value: 'URL',
    help: 'where the car answers, such as http://192.168.1.20:9460: the option share of its driver',
  },
} as const

const PROBLEM = v.object({
  code: v.optional(v.string()),
  detail: v.optional(v.string()),
  facts: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
})
const ANSWER_MS = 20_000

export interface CarRequest {
  readonly path: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** @throws {CliError} option_value, car_unreachable, car_refused */
export async function askCar<const Schema extends v.GenericSchema<unknown, unknown>>(
  at: string | undefined,
  { path, body, headers = {} }: CarRequest,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const base = urlOf(at)
  const response = await fetchNear(`${base}${path}`, {
    method: 'POST',
    body: new TextEncoder().encode(body),
    headers: { 'content-type': 'application/json', ...headers },
    signal: AbortSignal.timeout(ANSWER_MS),
  }).catch((cause: unknown) => {
    throw new CliError('car_unreachable', `no car answers at ${base}`, {
      hint: 'Its agent has to run with the option share, where this machine can reach it.',
      facts: { at: base },
      cause,
    })
  })
  const text = await response.text()
  if (response.ok) {
    const read = parseJson(text, schema)
    if ('value' in read) return read.value
    throw refused(`what answers at ${base} is no car`, { code: 'not_a_car', ...read.fault })
  }
  const problem = parseJson(text, PROBLEM)
  const { code = `http_${response.status}`, detail, facts } = 'value' in problem ? problem.value : {}
  throw refused(detail ?? 'the car says no', Object.assign({ code }, facts))
}

function refused(text: string, facts: Readonly<Record<string, string | number | boolean>>): CliError {
  return new CliError('car_refused', text, {
    hint: 'The facts say what it was, and what would be right.',
    facts,
  })
}

function urlOf(at: string | undefined): string {
  if (at !== undefined && /^https?:\/\/[^\s]+$/.test(at)) return at.replace(/\/+$/, '')
  throw new CliError(
    'option_value',
    at === undefined ? 'the car’s address is needed' : '--at is no address',
    {
      hint: 'Write where it answers, such as --at http://192.168.1.20:9460.',
    },
  )
}
