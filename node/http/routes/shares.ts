/** Machines that many own: who holds their shares, what they earned and who got it, and what is decided. */
import * as v from 'valibot'
import { PAST_INCOME, SHARED_MACHINES, SHARES } from '../../../api/shares.ts'
import type { SharesInFull } from '../../../chain/shares/read-shares.ts'
import { SHARE_DECIMALS } from '../../../chain/shares/share-acts.ts'
import type { ShareFact } from '../../../kernel/chain-facts.ts'
import { inQuery } from '../../../links/http/questions.ts'
import { jsonRoute } from '../../../links/http/route.ts'
import { incomeAssetOf } from '../../../protocol/chain-formats/income-asset.ts'
import type { Address } from '../../../protocol/ids.ts'
import { NodeError } from '../../errors.ts'
import { LARGE } from '../../ledger/ledger-shelf.ts'
import type { Readings } from '../doors/readings.ts'
import { ACCOUNT, account, EPOCH } from '../questions.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'
import { assetsOf } from './accounts.ts'

/** Machines in one answer, holders of whom more is told than their part, and epochs that are summed. */
const [MOST_MACHINES, MOST_TOLD, MOST_EPOCHS] = [200, 100, 1_000]

export function shareRoutes(services: NodeServices, readings: Readings): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/shares',
      summary: 'The machines that many own, and what each brought its holders.',
      asks: { holder: inQuery(v.optional(account), 'Only those of which it held shares in this epoch.') },
      answer: { schema: SHARED_MACHINES, description: 'By the newest facts, 200 at most' },
      problems: ['parameter_invalid', 'chain_unreachable'],
      handle: ({ holder }) => listShares(holder, services),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/shares/:address',
      summary:
        'Who held a machine’s shares in this epoch, the income that holders were credited, with its proof, and what is decided.',
      asks: ACCOUNT,
      answer: { schema: SHARES, description: 'By the newest facts and the newest ledger' },
      problems: ['parameter_invalid', 'chain_unreachable'],
      handle: ({ address }) => readShares(address, services),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/shares/:address/incomes/:epoch',
      summary:
        'The income that holders were credited until an epoch of before, with its proof and the header: two of them prove what was earned between.',
      asks: { ...ACCOUNT, ...EPOCH },
      answer: { schema: PAST_INCOME, description: 'Lines as IncomeView takes them' },
      problems: [
        'epoch_unknown',
        'snapshot_missing',
        'parameter_invalid',
        'chain_unreachable',
        'rate_limited',
      ],
      handle: ({ address, epoch }) => readings.read(() => readPast(address, epoch, services)),
    }),
  ]
}

async function listShares(holder: Address | undefined, services: NodeServices) {
  const { readFacts, shares: port } = services
  const { shares: held = [] } = await readFacts()
  const all = [...Map.groupBy(held, ({ shares }) => shares)].filter(
    ([, holders]) => holder === undefined || holders.some(({ account }) => account === holder),
  )
  return Promise.all(
    all.slice(0, MOST_MACHINES).map(async ([shares, holders]) => {
      const [{ name, symbol }, income] = await Promise.all([port.names(shares), incomeOf(shares, services)])
      return {
        shares,
        name,
        symbol,
        machines: machinesOf(shares, services),
        holders: holders.length,
        income: income.map(({ name, asset, decimals, amount, symbol }) => ({
          name,
          asset,
          decimals,
          amount,
          ...(symbol === undefined ? {} : { symbol }),
        })),
        ...partOf(holder, holders),
      }
    }),
  )
}

function partOf(holder: Address | undefined, holders: readonly ShareFact[]) {
  const own = holders.find(({ account }) => account === holder)
  const whole = holders.reduce((sum, { weight }) => sum + weight, 0n)
  return own === undefined ? {} : { held: { weight: own.weight, whole } }
}

async function readShares(shares: Address, services: NodeServices) {
  const { readFacts, shares: port } = services
  const [facts, income] = await Promise.all([readFacts(), incomeOf(shares, services)])
  const holders = (facts.shares ?? []).filter(held => held.shares === shares)
  const machines = machinesOf(shares, services)
  if (holders.length === 0) return { shares, machines, holders: [], income }
  const [told, own] = await Promise.all([port.read(shares), tellHolders(shares, holders, services)])
  return { shares, chain: describe(told), machines, holders: own, income }
}

/** Those that weigh most come first. */
async function tellHolders(shares: Address, holders: readonly ShareFact[], services: NodeServices) {
  const sorted = holders.toSorted((a, b) => (a.weight === b.weight ? 0 : a.weight > b.weight ? -1 : 1))
  const first = sorted.slice(0, MOST_TOLD).map(({ account }) => account)
  const [balances, got] = await Promise.all([
    services.shares.balances(shares, first),
    Promise.all(first.map(account => gotOf(account, shares, services))),
  ])
  return sorted.map(({ account, weight }, index) =>
    index < first.length
      ? { account, weight, shares: balances[index]!, got: got[index]! }
      : { account, weight },
  )
}

async function gotOf(account: Address, shares: Address, { store }: NodeServices) {
  const [newest] = await store.listEpochs(Number.MAX_SAFE_INTEGER, 1)
  const to = newest?.epoch ?? 0
  const lines = await store.sumEarnings(account, { from: Math.max(0, to - MOST_EPOCHS + 1), to }, 'device')
  const sum = (kind: string) =>
    lines.reduce(
      (total, line) => (line.kind === kind && line.resource === shares ? total + line.amount : total),
      0n,
    )
  return { token: sum('income'), payment: sum('income-payment') }
}

function incomeOf(shares: Address, services: NodeServices) {
  return Promise.all(
    assetsOf(services).map(async ({ address: asset, ...shown }) => {
      const line = incomeAssetOf(asset)
      const found = await services.ledgers.lookNewest(shares, line)
      const told = { ...shown, asset, line, amount: found?.earned ?? 0n, proof: found?.proof ?? [] }
      return found === undefined ? told : { ...told, epoch: found.epoch }
    }),
  )
}

/** A ledger of before that is large has to be indexed again: one such in half a minute, as of mirrors. */
async function readPast(shares: Address, epoch: number, services: NodeServices) {
  const { store, ledgers, mirrors, snapshots } = services
  const record = await store.getEpoch(epoch)
  if (record === undefined) throw new NodeError('epoch_unknown', { epoch })
  const { header, ledger } = record
  if (header === undefined || ledger === undefined)
    throw new NodeError('snapshot_missing', { file: 'ledger' })
  const isLarge = (await snapshots.sizeOf(ledger)) >= LARGE
  const retryAfterMs = isLarge ? await mirrors.turnOf(epoch) : 0
  if (retryAfterMs > 0) throw new NodeError('rate_limited', { retryAfterMs })
  const found = assetsOf(services).map(async ({ address: asset, ...shown }) => {
    const line = incomeAssetOf(asset)
    const its = await ledgers.look(epoch, shares, line)
    return its === undefined ? [] : [{ ...shown, asset, line, amount: its.earned, proof: its.proof }]
  })
  return { shares, epoch, header, income: (await Promise.all(found)).flat() }
}

function machinesOf(shares: Address, { devices }: NodeServices) {
  return devices.list({ owner: shares }).map(({ id }) => id)
}

function describe({ bid, sale, closed, decisions, ...told }: SharesInFull) {
  return {
    ...told,
    decimals: SHARE_DECIMALS,
    ...(bid.amount === 0n ? {} : { bid }),
    ...(sale === undefined ? {} : { sale }),
    ...(closed === undefined ? {} : { closed }),
    decisions: decisions.map(({ backedSinceMs, readyAtMs, ...decision }) => ({
      ...decision,
      ...(backedSinceMs === undefined ? {} : { backedSinceMs }),
      ...(readyAtMs === undefined ? {} : { readyAtMs }),
    })),
  }
}
