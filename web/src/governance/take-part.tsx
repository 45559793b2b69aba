/** Locking tokens and naming who votes with them, by signatures alone: a node brings them, and it costs nothing. */
import { type FormEvent, useState } from 'react'
import type { HolderView, NetworkView, VotingView } from '../../../client/node-api.ts'
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { queries } from '../api/queries.ts'
import { span } from '../parts/amounts.ts'
import { castDelegate, castLock, type Hand } from './cast.ts'
import { TEXT } from './text.ts'

const WEEK_MS = 7 * 86_400_000
const LENGTHS_WEEKS = [4, 26, 52, 104, 208]

interface TakePartProps {
  readonly network: NetworkView
  readonly voting: VotingView
  readonly nowMs: number
  readonly mine: HolderView
  readonly hand: Hand & { readonly sign: NonNullable<Hand['sign']> }
}

export function TakePart(props: TakePartProps) {
  const [said, setSaid] = useState('')
  const attempt = async (work: () => Promise<string>) => {
    setSaid(TEXT.signing)
    try {
      setSaid(TEXT.brought(await work()))
      await queries.invalidateQueries({ queryKey: ['votes'] })
      await queries.invalidateQueries({ queryKey: ['proposals'] })
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <>
      <LockForm {...props} attempt={attempt} />
      {props.mine.amount === '0' ? null : <DelegateForm {...props} attempt={attempt} />}
      <p role="status">{said}</p>
    </>
  )
}

interface FormProps extends TakePartProps {
  readonly attempt: (work: () => Promise<string>) => Promise<void>
}

function LockForm({ network, voting, nowMs, mine, hand, attempt }: FormProps) {
  const isTimed = voting.curve !== 'constant'
  const weeks = LENGTHS_WEEKS.filter(count => count * WEEK_MS <= voting.longestMs)
  const lock = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [amount, length] = [String(form.get('amount')), Number(form.get('weeks') ?? 0)]
    void attempt(async () =>
      castLock(hand, network, {
        amount: amount === '' ? 0n : parseAmount(amount, network.rules.token.decimals),
        until: length === 0 ? 0 : Math.floor((nowMs + length * WEEK_MS) / 1000),
      }),
    )
  }
  return (
    <form onSubmit={lock} className="choices">
      <label>
        {TEXT.lockAmount(network.rules.token.symbol)}{' '}
        <input name="amount" inputMode="decimal" size={10} autoComplete="off" />
      </label>
      {isTimed ? (
        <label>
          {TEXT.lockFor}{' '}
          <select name="weeks" defaultValue={mine.endMs === undefined ? weeks.at(-1) : 0}>
            {mine.endMs === undefined ? null : <option value={0}>{TEXT.lockAsIs}</option>}
            {weeks.map(count => (
              <option key={count} value={count}>
                {span(count * WEEK_MS)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <button type="submit">{TEXT.lock}</button>
    </form>
  )
}

function DelegateForm({ network, hand, attempt }: FormProps) {
  const name = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const to = String(new FormData(event.currentTarget).get('to')).trim()
    void attempt(() => castDelegate(hand, network, to === '' ? hand.account.address : to))
  }
  return (
    <form onSubmit={name} className="choices">
      <label>
        {TEXT.delegateTo} <input name="to" size={44} placeholder="0x…" autoComplete="off" />
      </label>
      <button type="submit">{TEXT.delegate}</button>
    </form>
  )
}
