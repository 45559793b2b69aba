/** `cairn data quote`: what an area, quantities and days would bring and cost. */
import type { Command } from '../../../../cli/command.ts'
import { EXIT } from '../../../../cli/errors.ts'
import { row } from '../../../../cli/explain/layout.ts'
import { table } from '../../../../cli/wrap.ts'
import { AREA_OPTIONS, askedIn, askQuote } from './asked.ts'
import { DESK_OPTIONS, findDesk } from './data-client.ts'
import { quoteRows } from './quote-words.ts'

const MOST_SHOWN = 10

export const quoteCommand: Command = {
  about: [
    'What measured data of an area, of quantities and days there is, how new and how whole it is, and what it costs, with a coarse sample. Nothing is bought. Figures are of cells in which stations of several owners measured; where too few did, there are none, and none are counted here.',
  ],
  options: { ...AREA_OPTIONS, ...DESK_OPTIONS },
  positionals: [],
  examples: [
    'cairn data quote --box 13.0,52.3,13.8,52.7 --quantity soundLevel --first 2026-03-02 --last 2026-03-08',
  ],
  async run(args, context) {
    const asked = askedIn(args)
    const desk = findDesk(args, context)
    const quote = await askQuote(desk, asked)
    const { terminal } = context
    if (args.flag('json')) {
      terminal.json(quote)
      return EXIT.ok
    }
    for (const [label, text] of quoteRows(quote))
      for (const line of row(label, text, terminal)) terminal.line(line)
    if (quote.sample.length > 0) terminal.line('')
    const titles = ['day', 'region', 'quantity', 'cells', 'about'].map(title => ({ title }))
    const shown = quote.sample
      .slice(0, MOST_SHOWN)
      .map(({ day, region, quantity, cells, about }) => [day, region, quantity, String(cells), String(about)])
    for (const line of shown.length === 0 ? [] : table(titles, shown)) terminal.line(line)
    return EXIT.ok
  },
}
