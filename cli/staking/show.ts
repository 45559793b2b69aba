/** What stands behind an oracle or an owner, and what of it is one's own. */
import { blockAt } from '../../chain/block-at.ts'
import { readOwnStake, readStaked, showCommission } from '../../chain/staking/stakes.ts'
import type { BackedKind } from '../../kernel/chain-facts.ts'
import { toAddress } from '../../protocol/ids.ts'
import { row } from '../explain/layout.ts'
import type { Act } from '../transaction/open-act.ts'
import { accountOf } from '../transaction/readers.ts'
import { KINDS, placeOf, requirePlace, subjectOf } from './place.ts'

type Row = readonly [label: string, text: string]

/** One subject. */
export async function showStaked(act: Act, kind: BackedKind, typed: string): Promise<void> {
  const { args, client, when, settings } = act
  const { stakes, terms, money } = await requirePlace(act, kind)
  const subject = await subjectOf(act, kind, typed)
  const { timeMs: nowMs } = await blockAt(client)
  const its = await readStaked(client, { stakes, subject, nowMs })
  const holder = args.text('account')
  const own =
    holder === undefined
      ? undefined
      : await readOwnStake(client, { stakes, subject, holder: accountOf(holder, settings.names) })
  if (args.flag('json')) {
    write(act, { stakes, kind, subject, ...its, ...(own === undefined ? {} : { own }) })
    return
  }
  const free = its.cap - (its.total - its.leaving)
  tellRows(act, titleOf(act, kind, subject), [
    ['staked', `${money(its.total)}${its.leaving === 0n ? '' : `, of which ${money(its.leaving)} leave`}`],
    [
      'room',
      its.accepts && its.cap > 0n
        ? `${money(free > 0n ? free : 0n)} of ${money(its.cap)}, which are ${terms.perBond} times its own bond; an account has ${terms.mostPart / 100} % of that at most`
        : 'takes none now',
    ],
    ['commission', commissionWords(its, when)],
    ...(own === undefined
      ? []
      : [
          [
            'yours',
            `${money(own.staying)}${own.leaving === 0n ? '' : `, and ${money(own.leaving)} leave: paid from ${when(own.readyAtMs)} on`}`,
          ] as const,
        ]),
  ])
}

/** Both contracts, where they are, and by what terms. */
export async function showPlaces(act: Act): Promise<void> {
  const places = await Promise.all(KINDS.map(async kind => ({ kind, place: await placeOf(act, kind) })))
  if (act.args.flag('json')) {
    write(
      act,
      Object.fromEntries(
        places.map(({ kind, place }) => [kind, place && { at: place.stakes, ...place.terms }]),
      ),
    )
    return
  }
  const rows = places.map(({ kind, place }): Row => {
    if (place === undefined) return [`${kind}s`, `nobody can stake: cairn stake make ${kind}`]
    const { perBond, mostPart, delayMs, least } = place.terms
    const days = Number((delayMs / 86_400_000).toFixed(1))
    return [
      `${kind}s`,
      `up to ${perBond} times the bond, an account ${mostPart / 100} % of it, from ${place.money(least)} on, back in ${days} days; ${place.stakes}`,
    ]
  })
  tellRows(act, 'Money behind oracles and owners', [
    ...rows,
    ['look', 'cairn stake oracle 1 --account ACCOUNT'],
  ])
}

function titleOf({ who }: Act, kind: BackedKind, subject: bigint): string {
  return kind === 'oracle'
    ? `Oracle ${subject}`
    : `The devices of ${who(toAddress(`0x${subject.toString(16).padStart(40, '0')}`))}`
}

function commissionWords(
  { commission, next }: Awaited<ReturnType<typeof readStaked>>,
  when: Act['when'],
): string {
  const now = `${showCommission(commission)} of what backers would have`
  return next === undefined ? now : `${now}; ${showCommission(next.commission)} from ${when(next.fromMs)} on`
}

function tellRows({ terminal }: Act, title: string, rows: readonly Row[]): void {
  const layout = { style: terminal.style, columns: terminal.columns }
  terminal.line(terminal.style.strong(title))
  for (const [label, text] of rows) for (const line of row(label, text, layout)) terminal.line(line)
}

function write({ terminal }: Act, value: object): void {
  terminal.line(JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)))
}
