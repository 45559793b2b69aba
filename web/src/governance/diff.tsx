/** Who would have earned more and less: worked out by the kernel in this browser, from the signed evidence of the last epochs. */
import { use, useEffect, useRef, useState } from 'react'
import type { DiffTold, ToldChange } from '../../../client/governance/diff-told.ts'
import type { NetworkView, ProposalView } from '../../../client/node-api.ts'
import { Checkers, type CheckSaid, type RulesDrafted } from '../checker.ts'
import { balance, percent, tokens } from '../parts/amounts.ts'
import { Id } from '../parts/ids.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { Settled } from '../state/settled.tsx'
import { TEXT as CONSOLE } from '../text.ts'
import { usePoolName } from '../words/pool-name.ts'
import { Terminal } from './parts.tsx'
import { TEXT } from './text.ts'

export const DIFF_EPOCHS = 24
const SHOWN = 12
const OVER: ReadonlySet<string> = new Set(['diffed', 'failed', 'drafted'])

type Said = Exclude<CheckSaid, { step: 'ready' | 'done' }> | { readonly step: 'loading' }

interface DiffProps {
  readonly network: NetworkView
  readonly proposal: ProposalView
}

export function Diff({ network, proposal }: DiffProps) {
  const { rules, announces } = proposal
  return (
    <section className="card">
      <h2>{TEXT.diff}</h2>
      <p>{TEXT.diffLead}</p>
      <Settled none={CONSOLE.overview.none}>
        {newest => (
          <WorkOut
            network={network}
            asked={{ rules, hash: announces?.rules, newest, count: DIFF_EPOCHS }}
            title={TEXT.diffStart}
          />
        )}
      </Settled>
      <p className="quiet small">{TEXT.diffLimit}</p>
      <Terminal
        title={TEXT.diffHow}
        command={`cairn govern diff ${proposal.number} --epochs ${DIFF_EPOCHS}`}
      />
      <Terminal
        title={TEXT.years}
        command={`cairn simulate --begin-with ${location.origin} --price PRICE --network proposed.ts --report what-if.html`}
      />
    </section>
  )
}

interface WorkOutProps {
  readonly network: NetworkView
  /** What the worker is sent. */
  readonly asked: object
  /** Of the button. */
  readonly title: string
  readonly disabled?: boolean
  /** Rules that it found fit to be proposed. */
  readonly onDrafted?: (drafted: RulesDrafted) => void
}

/** A button, how far it is, and what came of it. */
export function WorkOut({ network, asked, title, disabled = false, onDrafted }: WorkOutProps) {
  const [said, start] = useDiff(onDrafted)
  const busy = said !== undefined && !OVER.has(said.step)
  return (
    <>
      <p>
        <button type="button" className="main" disabled={busy || disabled} onClick={() => start(asked)}>
          {said?.step === 'diffed' ? TEXT.diffAgain : title}
        </button>
      </p>
      <div aria-live="polite">{said === undefined ? null : <Progress said={said} />}</div>
      {said?.step === 'diffed' ? <Outcome diff={said.diff} network={network} /> : null}
    </>
  )
}

function Progress({ said }: { readonly said: Said }) {
  switch (said.step) {
    case 'loading':
      return <p>{TEXT.diffLoading}</p>
    case 'fetching':
      return <p>{TEXT.diffFetching(said.done, said.all)}</p>
    case 'computing':
      return <p>{TEXT.diffComputing(said.messages)}</p>
    case 'failed':
      return (
        <p role="alert" className="alarm">
          {TEXT.diffFailed(said.why)}
        </p>
      )
    case 'diffed':
    case 'drafted':
      return null
  }
}

function Outcome({ diff, network }: { readonly diff: DiffTold; readonly network: NetworkView }) {
  const nameOf = usePoolName()
  const changed = diff.accounts.filter(({ before, after }) => before !== after)
  const paid = diff.payments.filter(({ before, after }) => before !== after)
  const more = changed.filter(({ before, after }) => BigInt(after) > BigInt(before)).length
  const amount = (base: bigint) => tokens(base, network)
  return (
    <>
      <h3>{TEXT.diffOf(diff.from, diff.to)}</h3>
      <p>
        {changed.length === 0 && paid.length === 0
          ? TEXT.diffNobody
          : TEXT.diffSums(more, changed.length - more, diff.accounts.length - changed.length)}
      </p>
      <Table
        title={TEXT.earned}
        rows={changed.map(row => ({
          key: row.account,
          what: <Id kind="account" id={row.account} />,
          ...row,
        }))}
        amount={amount}
      />
      <Table
        title={TEXT.paid}
        rows={paid.map(row => ({ key: row.account, what: <Id kind="account" id={row.account} />, ...row }))}
        amount={base => balance(base, network)}
      />
      <Table
        title={TEXT.issued}
        rows={[
          ...diff.pools.map(({ name, ...change }) => ({ key: name, what: nameOf(name), ...change })),
          { key: '=', what: <strong>{TEXT.issued}</strong>, ...diff.emission },
        ].filter(({ before, after }) => before !== after)}
        amount={amount}
      />
    </>
  )
}

interface TableRow extends ToldChange {
  readonly key: string
  readonly what: React.ReactNode
}

interface TableProps {
  readonly title: string
  readonly rows: readonly TableRow[]
  readonly amount: (base: bigint) => string
}

function Table({ title, rows, amount }: TableProps) {
  if (rows.length === 0) return null
  return (
    <Scroll>
      <table>
        <thead>
          <tr>
            <th>{title}</th>
            <th className="right">{TEXT.was}</th>
            <th className="right">{TEXT.is}</th>
            <th className="right">{TEXT.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ key, what, before, after }) => (
            <tr key={key}>
              <td>{what}</td>
              <td className="right">{amount(BigInt(before))}</td>
              <td className="right">{amount(BigInt(after))}</td>
              <td className="right">
                <Difference by={BigInt(after) - BigInt(before)} of={BigInt(before)} amount={amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN ? <p className="quiet">{TEXT.more(rows.length - SHOWN)}</p> : null}
    </Scroll>
  )
}

interface Differs {
  readonly by: bigint
  /** That there was; of nothing there is no part. */
  readonly of: bigint
  readonly amount: TableProps['amount']
}

function Difference({ by, of, amount }: Differs) {
  const [size, sign] = by < 0n ? [-by, '−'] : [by, '+']
  return (
    <>
      <span className={`badge ${by < 0n ? 'bad' : 'good'}`}>{`${sign}${amount(size)}`}</span>
      {of <= 0n ? null : (
        <small className="quiet">{`${sign}${percent(Number((size * 1_000_000n) / of))}`}</small>
      )}
    </>
  )
}

/** One worker at a time; it ends with the page. */
function useDiff(
  onDrafted?: (drafted: RulesDrafted) => void,
): readonly [Said | undefined, (asked: object) => void] {
  const open = use(Checkers)
  const [said, setSaid] = useState<Said>()
  const worker = useRef<Worker>(undefined)
  useEffect(() => () => worker.current?.terminate(), [])
  const start = (asked: object) => {
    worker.current?.terminate()
    if (open === undefined) return
    setSaid({ step: 'loading' })
    const begun = open()
    worker.current = begun
    begun.addEventListener('message', ({ data }: MessageEvent<CheckSaid>) => {
      if (data.step === 'ready') begun.postMessage(asked)
      else if (data.step !== 'done') {
        setSaid(data)
        if (data.step === 'drafted') onDrafted?.(data)
      }
    })
    begun.addEventListener('error', ({ message }) => setSaid({ step: 'failed', why: message }))
  }
  return [said, start]
}
