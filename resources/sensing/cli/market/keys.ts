/** `cairn data keys`: keys by which programs buy and read, each with a limit, a time, and how often it may ask. */
import type { Arguments } from '../../../../cli/arguments.ts'
import type { Command, Context } from '../../../../cli/command.ts'
import { CliError, EXIT } from '../../../../cli/errors.ts'
import { table } from '../../../../cli/wrap.ts'
import {
  ABOUT_ANSWER,
  KEY_MADE,
  KEYS_ANSWER,
  type KeyAnswer,
  READS,
} from '../../messages/market/desk-answers.ts'
import { amountIn } from './asked.ts'
import { DESK_OPTIONS, type DeskClient, findDesk } from './data-client.ts'
import { moneyIn } from './quote-words.ts'

const [USUAL_DAYS, USUAL_RATE] = [30, 600]

export const keysCommand: Command = {
  about: [
    'Keys for programs at this machine’s desk. A key buys within its limit, reads what was bought with it, and ends at its time, when it is revoked, and when the desk’s device is another account’s. It is shown once, when it is made: the desk keeps only its hash. Without an option it lists those there are.',
    'A program sends it as authorization: Bearer, to /v1/data/quote, /v1/data/orders, /v1/data/values and /v1/data/stream.',
  ],
  options: {
    make: { value: 'NAME', help: 'makes one for this program' },
    spend: { value: 'AMOUNT', help: 'what it may spend in all; 0 for one that only reads' },
    days: { value: 'N', help: `until so many days from now; ${USUAL_DAYS} unless said` },
    reads: {
      value: 'WHAT',
      help: 'own, what was bought with it, or all that the account has; own unless said',
    },
    rate: { value: 'N', help: `requests in an hour; ${USUAL_RATE} unless said` },
    revoke: { help: 'takes the key that is named back, at once' },
    ...DESK_OPTIONS,
  },
  positionals: ['[key]'],
  examples: [
    'cairn data keys',
    'cairn data keys --make pricing --spend 25 --days 90',
    'cairn data keys 4f1c22d09a7be310 --revoke',
  ],
  async run(args, context) {
    const [name, revoked] = [args.text('make'), revokedIn(args)]
    const body = name === undefined ? undefined : keyIn(name, args)
    const desk = findDesk(args, context)
    if (body !== undefined) return await make(body, desk, args, context)
    const path = revoked === undefined ? '/v1/data/keys' : `/v1/data/keys/${encodeURIComponent(revoked)}`
    const answer = await desk.ask(path, KEYS_ANSWER, revoked === undefined ? undefined : { method: 'DELETE' })
    const { terminal } = context
    if (args.flag('json')) terminal.json(answer)
    else for (const line of listed(answer.keys, answer.decimals)) terminal.line(line)
    return EXIT.ok
  },
}

/** @throws {CliError} option_value */
function revokedIn(args: Arguments): string | undefined {
  const [key] = args.positionals
  if ((key !== undefined) === args.flag('revoke')) return key
  throw new CliError('option_value', 'a key is named to be taken back', {
    hint: 'Write cairn data keys KEY --revoke, with the key’s name as cairn data keys lists it.',
  })
}

/** @throws {CliError} option_value */
function keyIn(name: string, args: Arguments) {
  const limit = args.text('spend')
  if (limit === undefined)
    throw new CliError('option_value', 'a key has a limit', {
      hint: 'Write --spend 25 for what it may spend in all, or --spend 0 --reads all for one that only reads.',
    })
  const reads = READS.find(one => one === (args.text('reads') ?? 'own'))
  if (reads === undefined)
    throw new CliError('option_value', '--reads says what it reads', { hint: `One of ${READS.join(', ')}.` })
  const [days, anHour] = [args.whole('days', 1) ?? USUAL_DAYS, args.whole('rate', 1) ?? USUAL_RATE]
  return { name, limit, days, reads, anHour }
}

async function make(
  { limit, ...asked }: ReturnType<typeof keyIn>,
  desk: DeskClient,
  args: Arguments,
  { terminal }: Context,
): Promise<number> {
  const { decimals } = await desk.ask('/v1/data', ABOUT_ANSWER)
  const body = { ...asked, limit: amountIn('spend', limit, decimals).toString() }
  const made = await desk.ask('/v1/data/keys', KEY_MADE, { method: 'POST', body })
  if (args.flag('json')) terminal.json(made)
  else {
    terminal.note('This key is shown now and never again. Whoever has it spends within its limit.')
    terminal.line(made.key)
  }
  return EXIT.ok
}

function listed(keys: readonly KeyAnswer[], decimals: number): readonly string[] {
  if (keys.length === 0) return ['There are no keys: cairn data keys --make NAME --spend AMOUNT']
  const money = moneyIn({ decimals })
  const titles = ['key', 'name', 'limit', 'spent', 'set aside', 'reads', 'until', 'how it stands']
  return table(
    titles.map(title => ({ title })),
    keys.map(({ id, name, limit, spent, held, reads, untilMs, state }) => {
      const until = new Date(untilMs).toISOString().slice(0, 10)
      return [id, name, money(limit), money(spent), money(held), reads, until, state]
    }),
  )
}
