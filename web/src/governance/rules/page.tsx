/** Other rules, put together on a page: what changes in words, who would have earned more and less, and the proposal that brings them. */
import { useState } from 'react'
import { Link } from 'wouter'
import type { NetworkView, ProposalsView } from '../../../../client/node-api.ts'
import { useHealth, useNetwork } from '../../api/queries.ts'
import type { RulesDrafted } from '../../checker.ts'
import { Answer } from '../../parts/answer.tsx'
import { Heading } from '../../parts/heading.tsx'
import { ChangeTable } from '../changes.tsx'
import { DIFF_EPOCHS, WorkOut } from '../diff.tsx'
import { Terminal } from '../parts.tsx'
import { useProposals } from '../queries.ts'
import { TEXT as GOVERNANCE } from '../text.ts'
import { Document } from './document.tsx'
import { type Described, putAt } from './draft.ts'
import { Fields } from './fields.tsx'
import { Send } from './send.tsx'
import { TEXT } from './text.ts'

export default function RulesProposalPage() {
  const network = useNetwork()
  const proposals = useProposals()
  return (
    <>
      <Heading title={TEXT.title} />
      <p className="lead">{TEXT.lead}</p>
      <Answer of={network} lines={8}>
        {known => (
          <Answer of={proposals} lines={8}>
            {told => <Draft key={known.rulesHash} network={known} told={told} />}
          </Answer>
        )}
      </Answer>
    </>
  )
}

interface DraftProps {
  readonly network: NetworkView
  readonly told: ProposalsView
}

function Draft({ network, told }: DraftProps) {
  const [rules, setRules] = useState<Described>(network.rules)
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set())
  const [taken, setTaken] = useState(0)
  const [drafted, setDrafted] = useState<RulesDrafted>()
  const changed = JSON.stringify(rules) !== JSON.stringify(network.rules)
  const takeWhole = (next: Described) => {
    setRules(next)
    setDrafted(undefined)
    setUnread(new Set())
    setTaken(count => count + 1)
  }
  return (
    <>
      <Fields
        key={taken}
        network={network}
        rules={rules}
        put={(path, value) => {
          const others = new Set([...unread].filter(one => one !== path))
          setUnread(value === undefined ? others.add(path) : others)
          setDrafted(undefined)
          if (value !== undefined) setRules(putAt(rules, path, value))
        }}
      />
      <Document key={`document ${taken}`} rules={rules} take={takeWhole} />
      <section className="card">
        <h2>{GOVERNANCE.changes}</h2>
        {changed ? <ChangeTable network={network} rules={rules} /> : <p className="quiet">{TEXT.nothing}</p>}
        {changed ? (
          <p>
            <button type="button" onClick={() => takeWhole(network.rules)}>
              {TEXT.startAgain}
            </button>
          </p>
        ) : null}
      </section>
      <Check network={network} rules={rules} disabled={!changed || unread.size > 0} onDrafted={setDrafted} />
      <Last network={network} told={told} drafted={drafted} />
    </>
  )
}

interface CheckProps {
  readonly network: NetworkView
  readonly rules: Described
  readonly disabled: boolean
  readonly onDrafted: (drafted: RulesDrafted) => void
}

/** Whatever was worked out of rules that are changed meanwhile is forgotten with them. */
function Check({ network, rules, disabled, onDrafted }: CheckProps) {
  const { data: health } = useHealth()
  return (
    <section className="card">
      <h2>{GOVERNANCE.diff}</h2>
      <p>{TEXT.checkLead}</p>
      <WorkOut
        key={JSON.stringify(rules)}
        network={network}
        asked={{ draft: rules, newest: health?.settled ?? -1, count: DIFF_EPOCHS }}
        title={TEXT.check}
        disabled={disabled}
        onDrafted={onDrafted}
      />
      <p className="quiet small">{GOVERNANCE.diffLimit}</p>
    </section>
  )
}

interface LastProps extends DraftProps {
  readonly drafted: RulesDrafted | undefined
}

function Last({ network, told: { voting, nowMs }, drafted }: LastProps) {
  return (
    <section className="card">
      <h2>{TEXT.propose}</h2>
      {voting === undefined ? (
        <>
          <p>{GOVERNANCE.nobody}</p>
          <p className="quiet">
            <Link href="/rules">{GOVERNANCE.nobodyHint}</Link>
          </p>
        </>
      ) : (
        <Send network={network} voting={voting} nowMs={nowMs} drafted={drafted} />
      )}
      <Terminal title={TEXT.how} command="cairn govern propose rules network.ts EPOCH --key KEY" />
    </section>
  )
}
