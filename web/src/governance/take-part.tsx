/** Locking tokens and naming who votes with them, by signatures alone: a node brings them, and it costs nothing. */
import { type FormEvent, useState } from 'react'
import type { HolderView, NetworkView, VotingView } from '../../../client/node-api.ts'
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { span, tokens } from '../parts/amounts.ts'
import { type Attempt, Outcome, useAttempt } from './attempt.tsx'
import { castDelegate, castLock, type Hand } from './cast.ts'
import { useSigning } from './queries.ts'
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
  const attempt = useAttempt(['votes', 'proposals', 'signing'])
  return (
    <>
      <LockForm {...props} attempt={attempt} />
      {props.mine.amount === '0' ? null : <DelegateForm {...props} attempt={attempt} />}
      <p className="quiet small">{TEXT.bySignature}</p>
      <Outcome of={attempt} />
    </>
  )
}

interface FormProps extends TakePartProps {
  readonly attempt: Attempt
}

function LockForm({ network, voting, nowMs, mine, hand, attempt }: FormProps) {
  const { data: signing } = useSigning(hand.account.address)
  const [typed, setTyped] = useState('')
  const isTimed = voting.curve !== 'constant'
  const isLocked = mine.amount !== '0'
  const weeks = LENGTHS_WEEKS.filter(count => count * WEEK_MS <= voting.longestMs)
  const [length, setLength] = useState<number>()
  const chosen = length ?? (isLocked ? 0 : (weeks.at(-1) ?? 0))
  const free = signing === undefined ? undefined : BigInt(signing.token.balance)
  const amount = amountOf(typed, network)
  const isLonger = isTimed && isLocked && chosen > 0
  const trouble =
    amount === undefined
      ? TEXT.noAmount
      : free !== undefined && amount > free
        ? TEXT.tooMuch
        : amount === 0n && !isLonger
          ? ''
          : undefined
  const lock = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (amount === undefined) return
    const until = isTimed && chosen > 0 ? Math.floor((nowMs + chosen * WEEK_MS) / 1000) : 0
    const done = await attempt.run(TEXT.signing, async () =>
      TEXT.brought(await castLock(hand, network, { amount, until })),
    )
    if (done) setTyped('')
  }
  return (
    <form onSubmit={event => void lock(event)} className="line sign">
      <label>
        {TEXT.lockAmount(network.rules.token.symbol)}
        <input
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      {isTimed ? (
        <label>
          {TEXT.lockFor}
          <select value={chosen} onChange={({ target }) => setLength(Number(target.value))}>
            {isLocked ? <option value={0}>{TEXT.lockAsIs}</option> : null}
            {weeks.map(count => (
              <option key={count} value={count}>
                {span(count * WEEK_MS)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <button type="submit" className="main" disabled={attempt.busy || trouble !== undefined}>
        {TEXT.lock}
      </button>
      <p className="quiet small" role={trouble ? 'alert' : undefined}>
        {trouble || (free === undefined ? '' : TEXT.free(tokens(free, network)))}
      </p>
    </form>
  )
}

/** Nothing typed is nothing: undefined is what is no amount. */
function amountOf(typed: string, { rules }: NetworkView): bigint | undefined {
  if (typed.trim() === '') return 0n
  try {
    return parseAmount(typed.trim().replace(',', '.'), rules.token.decimals)
  } catch {
    return undefined
  }
}

function DelegateForm({ network, mine, hand, attempt }: FormProps) {
  const [typed, setTyped] = useState('')
  const to = typed.trim().toLowerCase()
  const own = hand.account.address
  const trouble =
    to === ''
      ? mine.delegate === own
        ? ''
        : undefined
      : /^0x[0-9a-f]{40}$/.test(to)
        ? undefined
        : TEXT.noAccount
  const name = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const done = await attempt.run(TEXT.signing, async () =>
      TEXT.brought(await castDelegate(hand, network, to === '' ? own : to)),
    )
    if (done) setTyped('')
  }
  return (
    <form onSubmit={event => void name(event)} className="line sign">
      <label className="wide">
        {TEXT.delegateTo}
        <input
          placeholder="0x…"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" disabled={attempt.busy || trouble !== undefined}>
        {TEXT.delegate}
      </button>
      {trouble ? (
        <p className="quiet small" role="alert">
          {trouble}
        </p>
      ) : null}
    </form>
  )
}
