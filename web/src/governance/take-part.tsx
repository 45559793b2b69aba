/** Locking tokens and naming who votes with them, by signatures alone: a node brings them, and it costs nothing. */
import { type FormEvent, useState } from 'react'
import type { HolderView, NetworkView, VotingView } from '../../../client/node-api.ts'
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { span, tokens } from '../parts/amounts.ts'
import { type Attempt, Outcome, useAttempt } from './attempt.tsx'
import { askLockBack, castDelegate, castLock, type Hand } from './cast.ts'
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
  const { mine, nowMs } = props
  const isOver = mine.amount !== '0' && mine.endMs !== undefined && mine.endMs <= nowMs
  return (
    <>
      {isOver ? <Ended {...props} attempt={attempt} /> : <LockForm {...props} attempt={attempt} />}
      {mine.amount === '0' ? null : <DelegateForm {...props} attempt={attempt} />}
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
  const [length, setLength] = useState<number>()
  const weeks = lengthsOf(voting, mine, nowMs)
  const isLocked = mine.amount !== '0'
  const chosen = length ?? (isLocked ? 0 : (weeks.at(-1) ?? 0))
  const free = signing === undefined ? undefined : BigInt(signing.token.balance)
  const amount = amountOf(typed, network)
  const trouble = troubleOf(amount, free, isLocked && chosen > 0)
  const lock = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (amount === undefined) return
    const until = chosen > 0 ? Math.floor((nowMs + chosen * WEEK_MS) / 1000) : 0
    const done = await attempt.run(TEXT.signing, async () =>
      TEXT.brought(await castLock(hand, network, { amount, until })),
    )
    if (!done) return
    setTyped('')
    setLength(undefined)
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
      {voting.curve === 'constant' ? null : (
        <Length weeks={weeks} isLocked={isLocked} chosen={chosen} choose={setLength} />
      )}
      <button type="submit" className="main" disabled={attempt.busy || trouble !== undefined}>
        {TEXT.lock}
      </button>
      <p className="quiet small" role={trouble ? 'alert' : undefined}>
        {trouble || (free === undefined ? '' : TEXT.free(tokens(free, network)))}
      </p>
    </form>
  )
}

function Ended({ hand, attempt }: FormProps) {
  const back = () => attempt.run(TEXT.bringing, async () => TEXT.brought(await askLockBack(hand.account)))
  return (
    <>
      <p>{TEXT.lockOver}</p>
      <p className="choices">
        <button type="button" className="main" disabled={attempt.busy} onClick={() => void back()}>
          {TEXT.lockBack}
        </button>
      </p>
    </>
  )
}

interface LengthProps {
  readonly weeks: readonly number[]
  readonly isLocked: boolean
  readonly chosen: number
  readonly choose: (weeks: number) => void
}

function Length({ weeks, isLocked, chosen, choose }: LengthProps) {
  return (
    <label>
      {TEXT.lockFor}
      <select value={chosen} onChange={({ target }) => choose(Number(target.value))}>
        {isLocked ? <option value={0}>{TEXT.lockAsIs}</option> : null}
        {weeks.map(count => (
          <option key={count} value={count}>
            {span(count * WEEK_MS)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** From now on; a lock is never made shorter, and ends at a whole week. None of a constant one. */
function lengthsOf({ curve, longestMs }: VotingView, { endMs = 0 }: HolderView, nowMs: number) {
  if (curve === 'constant') return []
  return LENGTHS_WEEKS.filter(
    count => count * WEEK_MS <= longestMs && nowMs + count * WEEK_MS >= endMs + WEEK_MS,
  )
}

/** Why it cannot be locked; nothing is said of what was not typed yet. */
function troubleOf(
  amount: bigint | undefined,
  free: bigint | undefined,
  isLonger: boolean,
): string | undefined {
  if (amount === undefined) return TEXT.noAmount
  if (free !== undefined && amount > free) return TEXT.tooMuch
  return amount === 0n && !isLonger ? '' : undefined
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
  const isAccount = /^0x[0-9a-f]{40}$/.test(to)
  const isSame = to === '' && mine.delegate === own
  const trouble = to !== '' && !isAccount ? TEXT.noAccount : isSame ? '' : undefined
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
