/**
 * What a consumer's word may bring: where devices were is said by their consumer, and nobody else can tell. So of what is sold of cells that
 * rest on its word, who heard them has at most what the word has cost it, whatever a row sells for; what is above that, no buyer is asked for.
 *
 * Law (somebody could vouch): each person has at most `permille` thousandths of what the consumer has paid the last of the `owners` people
 * whom it paid most, of those who are vouched for. A row needs as many owners, so who has honest neighbours pays these as much: a consumer and the gateways
 * of fewer than half as many people that lie together have less by the map than they paid to others.
 * Law (nobody could vouch): who owns what nobody knows, and money that goes round costs only what is burned of it. So each has at most that part of half of what
 * was burned of what it was paid: the other half may have come back in tokens. Beacons cost nothing at all, and bring nothing there.
 */

import type { Person } from '../../../../kernel/map/map-state.ts'
import type { Bounds } from '../../../../kernel/map/pay-for.ts'
import type { Charge, Transfer } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { Context } from '../books.ts'
import type { CoverageParams } from '../params.ts'
import type { WordsState } from '../state.ts'
import { whoIs } from './observations.ts'

/** Base units: paid for packets, burned of that, and had of the map. */
interface Account {
  paid: bigint
  burned: bigint
  had: bigint
}

/** Consumer → person → what it comes to. */
export type WordBooks = Map<SubjectId, Map<string, Account>>

const [ALL_PERMILLE, MAY_COME_BACK] = [1_000n, 2n]

export function openWords(state: WordsState): WordBooks {
  return new Map(
    Object.entries(state).map(([consumer, people]) => [
      consumer as SubjectId,
      new Map(
        Object.entries(people).map(([who, [paid, burned, had]]) => [
          who,
          { paid: BigInt(paid), burned: BigInt(burned), had: BigInt(had) },
        ]),
      ),
    ]),
  )
}

export function closeWords(books: WordBooks): WordsState {
  const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    sorted(books).map(([consumer, people]) => [
      consumer,
      Object.fromEntries(
        sorted(people).map(([who, { paid, burned, had }]) => [
          who,
          [paid.toString(), burned.toString(), had.toString()] as const,
        ]),
      ),
    ]),
  )
}

function accountOf(books: WordBooks, consumer: SubjectId, who: string): Account {
  const people = books.get(consumer) ?? new Map<string, Account>()
  const account = people.get(who) ?? { paid: 0n, burned: 0n, had: 0n }
  books.set(consumer, people.set(who, account))
  return account
}

/** What consumers paid for packets, of those who say where devices were. */
export function countPaid(
  books: WordBooks,
  { transfers, charges }: { readonly transfers: readonly Transfer[]; readonly charges: readonly Charge[] },
  context: Context,
): void {
  for (const { payer, payee, to, amount } of transfers) {
    const gateway = context.subjects.get(payee)
    if (gateway !== undefined && !(context.vouching && gateway.vouched === undefined))
      accountOf(books, payer, whoIs(payee, to, context)).paid += amount
  }
  for (const { subject, payee, amount } of charges) {
    const gateway = payee && context.subjects.get(payee)
    if (gateway) accountOf(books, subject, whoIs(gateway.id, gateway.owner, context)).burned += amount
  }
}

/** Nothing of consumers who have left. */
export function forgetWords(books: WordBooks, { subjects }: Pick<Context, 'subjects'>): void {
  for (const consumer of [...books.keys()]) if (!subjects.has(consumer)) books.delete(consumer)
}

export function boundsOf(
  books: WordBooks,
  { vouching }: Pick<Context, 'vouching'>,
  { map, mapPermille }: Pick<CoverageParams, 'map' | 'mapPermille'>,
): Bounds<Person> {
  const mosts = new Map<SubjectId, bigint>()
  const mostOf = (word: SubjectId) => {
    const known = mosts.get(word)
    if (known !== undefined) return known
    const paid = [...(books.get(word)?.values() ?? [])].map(one => one.paid).sort((a, b) => (a > b ? -1 : 1))
    const most = ((paid[map!.owners - 1] ?? 0n) * BigInt(mapPermille)) / ALL_PERMILLE
    mosts.set(word, most)
    return most
  }
  const leftOf = (word: SubjectId, { burned, had }: Account) => {
    const most = vouching ? mostOf(word) : (burned * BigInt(mapPermille)) / (ALL_PERMILLE * MAY_COME_BACK)
    return most > had ? most - had : 0n
  }
  return {
    take([, , who, word], amount) {
      if (word === undefined) return vouching ? amount : 0n
      const account = accountOf(books, word, who)
      const left = leftOf(word, account)
      const granted = amount < left ? amount : left
      account.had += granted
      return granted
    },
    giveBack([, , who, word], amount) {
      if (word !== undefined) accountOf(books, word, who).had -= amount
    },
  }
}
