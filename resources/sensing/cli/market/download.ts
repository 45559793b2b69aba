/** `cairn data download`: what was bought, as a file; or the orders there are. */
import { resolve } from 'node:path'
import type { Command, Context } from '../../../../cli/command.ts'
import { CliError, EXIT } from '../../../../cli/errors.ts'
import { table } from '../../../../cli/wrap.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import {
  ABOUT_ANSWER,
  FORMATS,
  type Format,
  ORDERS_ANSWER,
  type OrderAnswer,
} from '../../messages/market/desk-answers.ts'
import { DESK_OPTIONS, type DeskClient, findDesk } from './data-client.ts'
import { moneyIn } from './quote-words.ts'

export const downloadCommand: Command = {
  about: [
    'What an order has brought so far, as a file: a line for each hour of a cell with time, place, value, unit, how far stations lie from it and of how many owners it is at least; as GeoJSON a shape for each cell and day. Without an order it lists the orders there are and how they stand.',
  ],
  options: {
    format: { value: 'KIND', help: `${FORMATS.join(', ')}; what the file’s name says, or csv` },
    out: { value: 'FILE', help: 'where it goes; data.csv unless said' },
    ...DESK_OPTIONS,
  },
  positionals: ['[order]'],
  examples: ['cairn data download', 'cairn data download 6f0c… --out noise.parquet'],
  async run(args, context) {
    const desk = findDesk(args, context)
    const { orders } = await desk.ask('/v1/data/orders', ORDERS_ANSWER)
    const [named] = args.positionals
    if (named === undefined) return await list(orders, desk, context, args.flag('json'))
    const { order } = orderNamed(orders, named)
    const out = args.text('out')
    const format = formatIn(args.text('format') ?? /\.([a-z]+)$/.exec(out ?? '')?.[1] ?? 'csv')
    const file = resolve(context.cwd, out ?? `data.${format}`)
    const bytes = await desk.bytes(`/v1/data/values?order=${order}&format=${format}`)
    await writeAtomically(file, bytes)
    const { terminal } = context
    if (args.flag('json')) terminal.json({ file, order, format, bytes: bytes.length })
    else terminal.line(`${file}: ${bytes.length} bytes`)
    return EXIT.ok
  },
}

async function list(
  orders: readonly OrderAnswer[],
  desk: DeskClient,
  { terminal }: Context,
  asJson: boolean,
): Promise<number> {
  if (asJson) {
    terminal.json({ orders })
    return EXIT.ok
  }
  if (orders.length === 0) {
    terminal.line('Nothing was bought from here yet: cairn data buy')
    return EXIT.ok
  }
  const money = moneyIn(await desk.ask('/v1/data', ABOUT_ANSWER))
  const titles = ['order', 'what', 'from', 'until', 'up to', 'hours', 'paid', 'how it stands']
  const rows = orders.map(one => [
    one.order.slice(0, 12),
    one.quantities.join(', '),
    one.from,
    one.until,
    one.upTo,
    String(one.hours),
    money(one.paid),
    one.state,
  ])
  for (const line of table(
    titles.map(title => ({ title })),
    rows,
  ))
    terminal.line(line)
  return EXIT.ok
}

/** @throws {CliError} argument_invalid */
function orderNamed(orders: readonly OrderAnswer[], named: string): OrderAnswer {
  const begins = named.replace(/…$/, '')
  const found = orders.filter(({ order }) => begins !== '' && order.startsWith(begins))
  const [one, other] = found
  if (one !== undefined && other === undefined) return one
  throw new CliError(
    'argument_invalid',
    `${one === undefined ? 'no order' : 'more than one order'} begins with "${begins.slice(0, 64)}"`,
    { hint: 'cairn data download lists them.', facts: { orders: orders.length } },
  )
}

/** @throws {CliError} option_value */
function formatIn(text: string): Format {
  const format = FORMATS.find(one => one === text)
  if (format !== undefined) return format
  throw new CliError('option_value', `there is no format "${text.slice(0, 20)}"`, {
    hint: `Write --format with one of ${FORMATS.join(', ')}.`,
  })
}
