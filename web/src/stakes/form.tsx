/** Backing somebody, by signatures alone: whom, how much, and what can be lost by it. */
import { type FormEvent, useState } from 'react'
import type { BackedView, OwnStakesView, StakeContractView } from '../../../client/node-api.ts'
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { useMyAccount } from '../api/queries.ts'
import { type Attempt, Outcome, useAttempt } from '../governance/attempt.tsx'
import { useHand } from '../governance/cast.ts'
import { Nobody, Terminal } from '../governance/parts.tsx'
import { useNameOf } from '../names/names.ts'
import { castStake, type SigningHand } from './cast.ts'
import { useOwnStakes } from './queries.ts'
import type { ContractShown } from './stakes.tsx'
import { freeOf, moneyIn } from './subject.tsx'
import { TEXT } from './text.ts'

const TEN_THOUSANDTHS = 10_000n

export function StakeForm(shown: ContractShown) {
  const { network, contract } = shown
  const { data: mine } = useMyAccount()
  const hand = useHand(network)
  const open = contract.backed.filter(({ accepts, cap }) => accepts && cap !== '0')
  if (open.length === 0) return null
  const how = (
    <Terminal
      title={network.relay === undefined ? TEXT.noRelay : TEXT.inTerminal}
      command={`cairn stake ${contract.kind} ${open[0]?.account !== undefined && contract.kind === 'owner' ? open[0].account : open[0]?.subject} add 100 --key KEY`}
    />
  )
  return (
    <details>
      <summary>{TEXT.stake}</summary>
      {mine === null || mine === undefined ? (
        <Nobody network={network} why={TEXT.mineWhy} />
      ) : hand?.sign === undefined ? (
        network.relay === undefined ? null : (
          <p className="quiet">{TEXT.notYours}</p>
        )
      ) : (
        <Signed {...shown} open={open} hand={{ account: hand.account, sign: hand.sign }} />
      )}
      {how}
    </details>
  )
}

type SignedProps = ContractShown & { readonly open: readonly BackedView[]; readonly hand: SigningHand }

function Signed({ network, contract, open, hand }: SignedProps) {
  const { data: now } = useOwnStakes(contract.kind, hand.account.address)
  const attempt = useAttempt(['stakes', 'own-stakes'])
  const nameOf = useNameOf()
  const [chosen, setChosen] = useState('')
  const [typed, setTyped] = useState('')
  const whom = open.find(({ subject }) => subject === chosen) ?? open[0]!
  const amount = amountOf(typed, contract)
  const trouble = troubleOf(amount, { contract, whom, now })
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (amount === undefined) return
    const draft = {
      kind: contract.kind,
      subject: BigInt(whom.subject),
      amount,
      mostCommission: Math.max(whom.commission, whom.next?.commission ?? 0),
    }
    const done = await attempt.run(TEXT.signing, async () => TEXT.puts(await castStake(hand, network, draft)))
    if (done) setTyped('')
  }
  return (
    <form onSubmit={event => void submit(event)} className="line sign">
      <label>
        {TEXT.whom}
        <select value={whom.subject} onChange={({ target }) => setChosen(target.value)}>
          {open.map(({ subject, account }) => (
            <option key={subject} value={subject}>
              {contract.kind === 'oracle' ? TEXT.oracle(subject) : nameOf(account ?? '').text}
            </option>
          ))}
        </select>
      </label>
      <label>
        {TEXT.amount(contract.symbol)}
        <input
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="main" disabled={attempt.busy || trouble !== undefined}>
        {TEXT.put}
      </button>
      <Said contract={contract} now={now} trouble={trouble} attempt={attempt} />
    </form>
  )
}

interface SaidProps {
  readonly contract: StakeContractView
  readonly now: OwnStakesView | undefined
  readonly trouble: string | undefined
  readonly attempt: Attempt
}

function Said({ contract, now, trouble, attempt }: SaidProps) {
  return (
    <>
      <p className="quiet small" role={trouble ? 'alert' : undefined}>
        {trouble || (now === undefined ? '' : TEXT.have(moneyIn(now.token.balance, contract)))}
      </p>
      <p className="quiet small">{TEXT.risk}</p>
      <p className="quiet small">{TEXT.bySignature}</p>
      <Outcome of={attempt} />
    </>
  )
}

interface Known {
  readonly contract: StakeContractView
  readonly whom: BackedView
  readonly now: OwnStakesView | undefined
}

/** Why it cannot be staked; empty of what was not typed yet. */
function troubleOf(amount: bigint | undefined, { contract, whom, now }: Known): string | undefined {
  if (amount === undefined) return TEXT.noAmount
  if (amount === 0n) return ''
  if (now !== undefined && amount > BigInt(now.token.balance)) return TEXT.tooMuch
  const own = BigInt(now?.own.find(({ subject }) => subject === whom.subject)?.staying ?? 0)
  if (own + amount < BigInt(contract.least)) return TEXT.tooLittle(moneyIn(contract.least, contract))
  const part = (BigInt(whom.cap) * BigInt(contract.mostPart)) / TEN_THOUSANDTHS - own
  const free = freeOf(whom)
  const most = part < free ? part : free
  return amount > most ? TEXT.tooBig(moneyIn(most > 0n ? most : 0n, contract)) : undefined
}

/** Nothing typed is nothing: undefined is what is no amount. */
function amountOf(typed: string, { decimals }: StakeContractView): bigint | undefined {
  if (typed.trim() === '') return 0n
  try {
    const amount = parseAmount(typed.trim().replace(',', '.'), decimals)
    return amount >= 0n ? amount : undefined
  } catch {
    return undefined
  }
}
