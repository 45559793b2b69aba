/** One epoch: what was said, what came of it, and what stands on chain. */
import { Link } from 'wouter'
import type { EpochReportView } from '../../../client/epoch-report.ts'
import type { EpochView, NetworkView } from '../../../client/node-api.ts'
import { useEpoch, useNetwork } from '../api/queries.ts'
import { formatCount } from '../languages/numbers.ts'
import { moment, tokensInColumn } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Facts, inWords, moneyOf } from '../parts/facts.tsx'
import { Heading } from '../parts/heading.tsx'
import { Hash, Id } from '../parts/ids.tsx'
import { Stage } from '../parts/stage.tsx'
import { useWordsOf } from '../resource-page.ts'
import { TEXT } from '../text.ts'
import { namesOf } from '../words/meaning.ts'
import { usePoolName } from '../words/pool-name.ts'
import { Reason } from '../words/reason.tsx'

export function EpochPage({ epoch }: { readonly epoch: number }) {
  const network = useNetwork()
  const answer = useEpoch(epoch)
  return (
    <>
      <Heading title={TEXT.epoch.title(epoch)} />
      <nav className="pages" aria-label={TEXT.epochs.title}>
        {epoch > 0 ? <Link href={`/epochs/${epoch - 1}`}>{TEXT.epoch.previous}</Link> : null}
        <Link href={`/epochs/${epoch + 1}`}>{TEXT.epoch.next}</Link>
      </nav>
      <Answer of={network}>
        {known =>
          epoch >= known.epoch.current ? (
            <p className="empty">{TEXT.epoch.open}</p>
          ) : (
            <Answer of={answer}>{record => <Epoch epoch={record} network={known} />}</Answer>
          )
        }
      </Answer>
    </>
  )
}

function Epoch({ epoch, network }: { readonly epoch: EpochView; readonly network: NetworkView }) {
  const { report } = epoch
  return (
    <>
      <p>
        <Stage epoch={epoch} /> {moment(epoch.startMs)} – {moment(epoch.endMs)}
      </p>
      {report === undefined ? (
        <p className="empty">{TEXT.epoch.notComputed}</p>
      ) : (
        <>
          <Happened report={report} network={network} />
          <div className="two">
            <Money report={report} network={network} />
            <div>
              <Said report={report} />
              <OnChain epoch={epoch} />
            </div>
          </div>
        </>
      )}
      {report === undefined ? <OnChain epoch={epoch} /> : null}
    </>
  )
}

/** What each resource came to, in its own words. */
function Happened({ report, network }: { readonly report: EpochReportView; readonly network: NetworkView }) {
  const wordsOf = useWordsOf()
  return (
    <section aria-label={TEXT.epoch.highlights} className="two">
      {Object.entries(report.highlights).map(([name, facts]) => {
        const words = wordsOf(name)
        const lines = words?.epoch(facts, moneyOf(network)) ?? [inWords(facts, namesOf(words))]
        return (
          <div key={name} className="card">
            <h2>{words?.title ?? name}</h2>
            <ul className="counts">
              {lines.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function Said({ report }: { readonly report: EpochReportView }) {
  const notes = Object.entries(report.notes)
  return (
    <section className="card">
      <h2>{TEXT.epoch.evidence}</h2>
      <ul className="counts">
        <Count count={report.accepted} what={TEXT.epoch.accepted(report.accepted)} />
        {Object.entries(report.rejected).map(([code, count]) => (
          <Count key={code} count={count} what={TEXT.epoch.rejected(count)} code={code} />
        ))}
        {notes.map(([code, { fail }]) =>
          fail === 0 ? null : (
            <Count key={code} count={fail} what={TEXT.epoch.notCounted(fail)} code={code} />
          ),
        )}
        {notes.map(([code, { unjudged }]) =>
          unjudged === 0 ? null : (
            <Count key={code} count={unjudged} what={TEXT.epoch.unjudged(unjudged)} code={code} />
          ),
        )}
      </ul>
      <h3>{TEXT.epoch.findings}</h3>
      {Object.keys(report.findings).length === 0 ? (
        <p className="quiet">{TEXT.epoch.noFindings}</p>
      ) : (
        <ul className="counts">
          {Object.entries(report.findings).map(([code, count]) => (
            <Count key={code} count={count} what="" code={code} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Count({
  count,
  what,
  code,
}: {
  readonly count: number
  readonly what: string
  readonly code?: string
}) {
  return (
    <li>
      <b>{formatCount(count)}</b> {what}
      {code === undefined || what === '' ? '' : ':'} {code === undefined ? null : <Reason code={code} />}
    </li>
  )
}

function Money({ report, network }: { readonly report: EpochReportView; readonly network: NetworkView }) {
  const minted = BigInt(report.emission) - BigInt(report.unissued)
  const poolName = usePoolName()
  const wordsOf = useWordsOf()
  return (
    <section className="card">
      <h2>{TEXT.epoch.money}</h2>
      <Facts
        amounts
        rows={[
          [TEXT.epoch.minted, tokensInColumn(minted, network)],
          BigInt(report.unissued) === 0n
            ? undefined
            : [TEXT.epoch.unissued, tokensInColumn(report.unissued, network)],
          ...Object.entries(report.pools).map(
            ([name, amount]) =>
              [`${TEXT.epoch.pools}: ${poolName(name)}`, tokensInColumn(amount, network)] as const,
          ),
        ]}
      />
      <h3>{TEXT.epoch.top}</h3>
      <ol className="top-earners">
        {report.topEarners.map(({ subject, resource, amount }) => (
          <li key={`${resource} ${subject}`}>
            <Id kind="device" id={subject} />{' '}
            <span className="quiet">{wordsOf(resource)?.title ?? resource}</span>
            <span className="number">{tokensInColumn(amount, network)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function OnChain({ epoch }: { readonly epoch: EpochView }) {
  const { header, submission, report } = epoch
  return (
    <section className="card">
      <h2>{TEXT.epoch.chain}</h2>
      <p>
        <Link href={`/check/${epoch.epoch}`} className="button">
          {TEXT.epoch.check}
        </Link>
      </p>
      {submission === undefined ? <p className="empty">{TEXT.epoch.notSettled}</p> : null}
      <Facts
        rows={[
          submission && [TEXT.epoch.signers, <Signers key="signers" signers={submission.signers} />],
          report && [TEXT.epoch.seed, <Seed key="seed" report={report} />],
          header && [TEXT.epoch.root, <Hash key="root" value={header.ledgerRoot} />],
          header && [
            TEXT.epoch.bundle,
            <span key="bundle">
              <Hash value={header.bundle} />{' '}
              <a href={`/v1/epochs/${epoch.epoch}/bundle`} download>
                {TEXT.epoch.bundleGet}
              </a>
            </span>,
          ],
          header && [TEXT.epoch.facts, formatCount(header.factsBlock)],
          submission && [TEXT.epoch.transaction, <Hash key="transaction" value={submission.transaction} />],
          submission && [TEXT.epoch.gas, formatCount(BigInt(submission.gasUsed))],
        ]}
      />
    </section>
  )
}

function Signers({ signers }: { readonly signers: readonly string[] }) {
  return (
    <ul className="inline">
      {signers.map(signer => (
        <li key={signer}>
          <Id kind="account" id={signer} />
        </li>
      ))}
    </ul>
  )
}

function Seed({ report: { seed } }: { readonly report: EpochReportView }) {
  const how =
    seed.source === 'chain'
      ? TEXT.epoch.seedChain
      : TEXT.epoch.seedOracles(seed.dealers.length, seed.openers.length)
  return (
    <>
      <Hash value={seed.seed} /> {how}
      {seed.withheld.length === 0 ? null : (
        <>
          , {TEXT.epoch.withheld} <Signers signers={seed.withheld} />
        </>
      )}
    </>
  )
}
