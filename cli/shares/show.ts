/** What shares say of themselves on the chain, and what the node says of who holds them and what they earned. */
import { readSharesInFull, type ShareDecision } from '../../chain/shares/read-shares.ts'
import { SHARE_DECIMALS } from '../../chain/shares/share-acts.ts'
import { formatAsset } from '../../client/format.ts'
import type { SharesView } from '../../client/node-api.ts'
import type { Address } from '../../protocol/ids.ts'
import { row } from '../explain/layout.ts'
import type { Act } from '../transaction/open-act.ts'

/** All that the network counts. */
export async function listShares({ args, terminal, settings, who }: Act): Promise<void> {
  const all = await settings.node().listShares()
  if (args.flag('json')) {
    terminal.json(all)
    return
  }
  if (all.length === 0)
    terminal.line('No machine of this network has shares. Make some: cairn shares create DEVICE …')
  const layout = { style: terminal.style, columns: terminal.columns }
  for (const { shares, name, symbol, machines, holders, income } of all) {
    const earned = income.map(it =>
      formatAsset(BigInt(it.amount), { symbol: it.symbol ?? 'USD', decimals: it.decimals }),
    )
    const rows: readonly (readonly [string, string])[] = [
      ['shares', shares],
      ['machines', machines.length === 0 ? 'none now' : machines.map(who).join(', ')],
      ['holders', String(holders)],
      ['earned', earned.length === 0 ? 'nothing yet' : earned.join(' and ')],
    ]
    terminal.line(terminal.style.strong(name === symbol ? symbol : `${name} (${symbol})`))
    for (const [label, text] of rows) for (const line of row(label, text, layout)) terminal.line(line)
  }
}

export async function showShares(act: Act, shares: Address): Promise<void> {
  const { args, terminal, client, money, when, who } = act
  const chain = await readSharesInFull(client, shares)
  // What the chain says is there without a node as well.
  const told = await askNode(act, shares)
  if (args.flag('json')) {
    terminal.line(
      JSON.stringify({ ...told, shares, ...chain }, (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      ),
    )
    return
  }
  const { bid, sale, closed } = chain
  const inShares = (base: bigint) => formatAsset(base, { symbol: chain.symbol, decimals: SHARE_DECIMALS })
  const layout = { style: terminal.style, columns: terminal.columns }
  const rows: readonly (readonly [string, string])[] = [
    ['shares', shares],
    ['in all', `${inShares(chain.supply)}; ${inShares(chain.least)} at least each`],
    ['runs it', who(chain.manager)],
    ...(bid.amount === 0n
      ? []
      : [['best bid', `${money(bid.amount)} by ${who(bid.bidder)}, until ${when(bid.untilMs)}`] as const]),
    ...(sale === undefined
      ? []
      : [
          [
            sale.windsUp ? 'winding up' : 'sale',
            `until ${when(sale.endsAtMs)}, from ${money(sale.reserve)} on`,
          ] as const,
        ]),
    ...(closed === undefined
      ? []
      : [['closed', `${when(closed.atMs)}: the machines go to ${who(closed.buyer)}`] as const]),
    ...chain.decisions
      .filter(({ state }) => state === 'open' || state === 'ready')
      .map(decision => decisionRow(decision, inShares, act)),
    ...(told === undefined
      ? [['node', 'none answers: who holds and what was earned is not known here'] as const]
      : []),
    ...(told === undefined ? [] : toldRows(told, act)),
  ]
  terminal.line(terminal.style.strong(`${chain.name} (${chain.symbol})`))
  for (const [label, text] of rows) for (const line of row(label, text, layout)) terminal.line(line)
}

function decisionRow(
  { id, kind, account, machine, reserve, support, needed, readyAtMs, untilMs, state }: ShareDecision,
  inShares: (base: bigint) => string,
  { money, who, when }: Act,
): readonly [string, string] {
  const what = {
    manager: () => `${who(account)} runs the machines`,
    machine: () => `${who(machine ?? '')} comes into the shares`,
    sell: () => `sell for ${money(reserve ?? 0n)} or more`,
    'wind-up': () => `wind up, where nobody bids to ${who(account)}`,
  }[kind]()
  const until =
    readyAtMs === undefined ? `until ${when(untilMs)}` : `from ${when(readyAtMs)} on to be carried out`
  return [
    `decision ${id}`,
    `${what}: ${inShares(support)} of ${inShares(needed)} back it, ${state === 'ready' ? 'can be carried out now' : until}`,
  ]
}

/** Undefined where no node is known, or none answers. */
async function askNode({ settings }: Act, shares: Address): Promise<SharesView | undefined> {
  try {
    return await settings.node().getShares(shares)
  } catch {
    return undefined
  }
}

function toldRows({ holders, income }: SharesView, { who }: Act): readonly (readonly [string, string])[] {
  const whole = holders.reduce((sum, { weight }) => sum + BigInt(weight), 0n)
  return [
    ...holders.map(({ account, weight, got }) => {
      const percent = Number((BigInt(weight) * 10_000n) / whole) / 100
      const sums = income.flatMap(({ name, symbol = 'USD', decimals }) => {
        const amount = BigInt(got?.[name] ?? '0')
        return amount === 0n ? [] : [formatAsset(amount, { symbol, decimals }, decimals)]
      })
      const so = sums.length === 0 ? '' : `, got ${sums.join(' and ')} so far`
      return ['holds', `${percent} % of this epoch${so}: ${who(account)}`] as const
    }),
    ...income.map(({ amount, symbol = 'USD', decimals, epoch }) => {
      const earned = formatAsset(BigInt(amount), { symbol, decimals }, decimals)
      return [
        'earned',
        epoch === undefined ? earned : `${earned}, proved by the ledger of epoch ${epoch}`,
      ] as const
    }),
  ]
}
