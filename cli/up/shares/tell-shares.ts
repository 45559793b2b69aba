/**
 * What machines that many own earned in an epoch, and who got it; and what their holders do while a network is played: one of them sends
 * another some shares, and once that counts each takes out what it earned.
 */
import { developmentAccountOf } from '../../../chain/dev-accounts.ts'
import { type Sender, sendTransaction } from '../../../chain/send-transaction.ts'
import { balanceOfShares } from '../../../chain/shares/read-shares.ts'
import { SHARE_DECIMALS, shareActs } from '../../../chain/shares/share-acts.ts'
import { type Asset, formatAsset } from '../../../client/format.ts'
import type { NodeApi } from '../../../client/node-api.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import type { SharedMachine } from '../../cast.ts'
import { type ClaimPlace, claimAccount } from '../../claim/claim-account.ts'
import type { Names } from '../../names.ts'

/** What is sent counts in part in the epoch that runs, and whole from the next one on: that many after the one that was told last. */
const COUNTS_AFTER = 2
const [UNIT, DIGITS] = [10n ** BigInt(SHARE_DECIMALS), 4]

type Line = readonly [label: string, text: string]

export interface Sharing {
  /** For the block of a settled epoch. */
  linesOf(epoch: number): Promise<readonly Line[]>
  /** What holders do after it; nothing while they still do what came before. @param place opened only where something is done @returns what is worth a line each */
  act(epoch: number, place: () => Promise<ClaimPlace>): Promise<readonly string[]>
}

export interface SharingOptions {
  readonly api: NodeApi
  readonly shared: readonly SharedMachine[]
  readonly names: Names
  /** What members pay with. */
  readonly payment: Asset
}

export function startSharing({ shared, ...options }: SharingOptions): Sharing {
  const all = shared.flatMap(machine => {
    const address = options.names.accounts[machine.symbol]
    return address === undefined ? [] : [shareOne(machine, toAddress(address), options)]
  })
  let busy = false
  return {
    linesOf: async epoch => (await Promise.all(all.map(({ linesOf }) => linesOf(epoch)))).flat(),
    async act(epoch, place) {
      if (busy) return []
      busy = true
      try {
        return (await Promise.all(all.map(({ act }) => act(epoch, place)))).flat()
      } finally {
        busy = false
      }
    },
  }
}

/** `waits` to send, has sent after an epoch, or is done. */
type Part = 'waits' | 'done' | { readonly sentAfter: number }

function shareOne(machine: SharedMachine, shares: Address, options: Omit<SharingOptions, 'shared'>): Sharing {
  const { api, names, payment } = options
  const { symbol, holders, sends } = machine
  const accountOf = (name: string) => toAddress(names.accounts[name] ?? '')
  let part: Part = sends === undefined ? 'done' : 'waits'

  const gotOf = async (name: string, epoch: number) => {
    const lines = await api.sumEarnings(accountOf(name), { from: epoch, to: epoch }, 'epoch')
    const own = lines.find(({ kind, resource }) => kind === 'income-payment' && resource === shares)
    return { name, amount: BigInt(own?.amount ?? '0') }
  }
  const claimAll = async (place: ClaimPlace) => {
    const took: string[] = []
    for (const name of Object.keys(holders)) {
      const [paid] = await claimAccount(accountOf(name), place, ['payment'])
      if (paid !== undefined) took.push(`${name} ${formatAsset(paid.amount, payment, DIGITS)}`)
    }
    return `Claimed by holders of ${symbol}, with what their homes sold: ${took.join(', ')}`
  }
  return {
    async linesOf(epoch) {
      const got = await Promise.all(Object.keys(holders).map(name => gotOf(name, epoch)))
      const sum = got.reduce((total, { amount }) => total + amount, 0n)
      if (sum === 0n) return []
      const bare = { ...payment, symbol: '' }
      const parts = got.map(({ name, amount }) => `${name} ${formatAsset(amount, bare, DIGITS).trim()}`)
      return [['shared', `${formatAsset(sum, payment, DIGITS)} of ${symbol}: ${parts.join(', ')}`]]
    },
    async act(epoch, place) {
      if (sends === undefined || part === 'done') return []
      if (part === 'waits') {
        if (epoch + 1 < sends.afterEpochs) return []
        const sent = await send({ machine, sends, shares, accountOf }, (await place()).sender)
        part = sent ? { sentAfter: epoch } : 'done'
        const [from, to] = [sends.from, sends.to]
        return sent ? [`${from} sends ${to} ${sends.shares} ${symbol}, which earn for ${to} from now on`] : []
      }
      const { payingEpoch } = await api.getAccount(shares)
      if (payingEpoch < part.sentAfter + COUNTS_AFTER) return []
      part = 'done'
      return [await claimAll(await place())]
    },
  }
}

interface Sending {
  readonly machine: SharedMachine
  readonly sends: NonNullable<SharedMachine['sends']>
  readonly shares: Address
  accountOf(name: string): Address
}

/** Once for a network: nothing where the holder has not what it was given any more. @returns whether it was sent */
async function send({ machine, sends, shares, accountOf }: Sending, sender: Sender): Promise<boolean> {
  const from = accountOf(sends.from)
  const account = developmentAccountOf(from)
  const given = BigInt(machine.holders[sends.from] ?? 0) * UNIT
  if (account === undefined || (await balanceOfShares(sender.client, shares, from)) !== given) return false
  const amount = BigInt(sends.shares) * UNIT
  await sendTransaction({ ...sender, account }, shareActs(shares).transfer(accountOf(sends.to), amount))
  return true
}
