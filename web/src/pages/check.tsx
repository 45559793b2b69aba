/** "Check it in my browser": an epoch computed again here, field by field beside what the oracles signed. */
import { use, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { shortId } from '../../../client/format.ts'
import { useNetwork } from '../api/queries.ts'
import { type CheckDone, Checkers, type CheckSaid } from '../checker.ts'
import { fixed, formatAsset, formatCount } from '../languages/numbers.ts'
import { Heading } from '../parts/heading.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { Settled } from '../state/settled.tsx'
import { TEXT } from '../text.ts'

type Said = Exclude<CheckSaid, { step: 'ready' | 'diffed' }> | { readonly step: 'loading' }

export default function CheckPage({ epoch }: { readonly epoch?: number }) {
  return (
    <Settled none={TEXT.overview.none}>
      {settled => {
        const which = epoch === undefined || !Number.isSafeInteger(epoch) ? settled : epoch
        return <Check key={which} epoch={which} />
      }}
    </Settled>
  )
}

function Check({ epoch }: { readonly epoch: number }) {
  const [said, start] = useCheck(epoch)
  const busy = said !== undefined && said.step !== 'done' && said.step !== 'failed'
  return (
    <>
      <Heading title={TEXT.check.title(epoch)} />
      <p className="lead">{TEXT.check.lead}</p>
      <nav className="pages" aria-label={TEXT.epochs.title}>
        {epoch > 0 ? <Link href={`/check/${epoch - 1}`}>{TEXT.epoch.title(epoch - 1)}</Link> : null}
        <Link href={`/epochs/${epoch}`}>{TEXT.epoch.title(epoch)}</Link>
        <Link href={`/check/${epoch + 1}`}>{TEXT.epoch.title(epoch + 1)}</Link>
      </nav>
      <p>
        <button type="button" className="main" disabled={busy} onClick={start}>
          {said?.step === 'done' ? TEXT.check.again : TEXT.check.start}
        </button>
      </p>
      <div aria-live="polite">{said === undefined ? null : <Progress said={said} epoch={epoch} />}</div>
      {said?.step === 'done' ? <Outcome done={said} /> : null}
      <p className="quiet small">{TEXT.check.trust}</p>
    </>
  )
}

function Progress({ said, epoch }: { readonly said: Said; readonly epoch: number }) {
  const { steps, failed } = TEXT.check
  switch (said.step) {
    case 'loading':
      return <p>{steps.loading}</p>
    case 'fetching':
      return <p>{steps.fetching(said.done, said.all)}</p>
    case 'computing':
      return <p>{steps.computing(said.messages)}</p>
    case 'failed':
      if (said.code === 'evidence_erased') return <Erased epoch={epoch} />
      return (
        <p role="alert" className="alarm">
          {failed(said.why)}
        </p>
      )
    case 'done': {
      const wrong = said.fields.filter(({ here, there }) => here !== there).length
      return (
        <p>
          <span className={`badge ${wrong === 0 ? 'good' : 'bad'}`}>
            {wrong === 0 ? TEXT.check.same : TEXT.check.differs(wrong)}
          </span>
        </p>
      )
    }
  }
}

/** No failure: an owner had it erased, by the rules. What can be held against the chain still. */
function Erased({ epoch }: { readonly epoch: number }) {
  const { erased } = TEXT.check
  return (
    <section className="card" role="note">
      <h2>{erased.title}</h2>
      <p>{erased.why}</p>
      <ul>
        <li>{erased.header}</li>
        <li>{erased.others}</li>
        <li>{erased.earned}</li>
      </ul>
      <p>
        <Link href={`/epochs/${epoch}`}>{TEXT.epoch.title(epoch)}</Link>
      </p>
    </section>
  )
}

function Outcome({ done }: { readonly done: CheckDone }) {
  const { fields, messages, signatures, devices, entries, ms } = done
  const names: Readonly<Record<string, string>> = TEXT.check.fields
  const { data: network } = useNetwork()
  // To the last digit: it is what is compared.
  const shown = (field: string, text: string) =>
    network !== undefined && /^token/.test(field) && /^\d+$/.test(text)
      ? formatAsset(BigInt(text), network.rules.token, network.rules.token.decimals)
      : short(text)
  return (
    <section className="card">
      <p>
        {TEXT.check.counts(
          formatCount(messages),
          formatCount(signatures),
          formatCount(devices),
          formatCount(entries),
          fixed(ms / 1000, 1),
        )}
      </p>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{TEXT.check.field}</th>
              <th>{TEXT.check.here}</th>
              <th>{TEXT.check.there}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, here, there }) => (
              <tr key={field}>
                <td>{names[field] ?? field}</td>
                <td>
                  <code title={here}>{shown(field, here)}</code>
                </td>
                <td>
                  <span className={`badge ${here === there ? 'good' : 'bad'}`}>
                    {here === there ? TEXT.check.equal : shown(field, there)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function short(text: string): string {
  return /^0x[0-9a-f]{64}$/.test(text) ? shortId(text) : text.length > 40 ? `${text.slice(0, 37)}…` : text
}

/** One worker at a time; it ends with the page. */
function useCheck(epoch: number): readonly [Said | undefined, () => void] {
  const open = use(Checkers)
  const [said, setSaid] = useState<Said>()
  const worker = useRef<Worker>(undefined)
  useEffect(() => () => worker.current?.terminate(), [])
  const start = () => {
    worker.current?.terminate()
    if (open === undefined) return
    setSaid({ step: 'loading' })
    const begun = open()
    worker.current = begun
    begun.addEventListener('message', ({ data }: MessageEvent<CheckSaid>) => {
      if (data.step === 'ready') begun.postMessage(epoch)
      else if (data.step !== 'diffed') setSaid(data)
    })
    begun.addEventListener('error', ({ message }) => setSaid({ step: 'failed', why: message }))
  }
  return [said, start]
}
