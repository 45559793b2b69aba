/** The machines that many own: each with its owners and what it brought them. */
import { Link } from 'wouter'
import type { SharedMachineView } from '../../../client/node-api.ts'
import { useMyAccount } from '../api/queries.ts'
import { Terminal } from '../governance/parts.tsx'
import { Face } from '../names/face-picture.tsx'
import { Answer } from '../parts/answer.tsx'
import { Heading } from '../parts/heading.tsx'
import { incomesIn } from './amounts.ts'
import MyShares from './mine.tsx'
import { useSharedMachines } from './queries.ts'
import { TEXT } from './text.ts'

export default function SharedMachinesPage() {
  const machines = useSharedMachines()
  return (
    <>
      <Heading title={TEXT.title} />
      <p className="lead">{TEXT.lead}</p>
      <Mine />
      <Answer of={machines} lines={4}>
        {list =>
          list.length === 0 ? (
            <p className="empty">{TEXT.none}</p>
          ) : (
            <ul className="shared-machines">
              {list.map(machine => (
                <li key={machine.shares}>
                  <Entry machine={machine} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <section className="card">
        <Terminal
          title={TEXT.create}
          command="cairn shares create DEVICE --symbol BATT --holders Ana=500,Ben=300,Carmen=200 --key KEY"
        />
      </section>
    </>
  )
}

function Entry({ machine }: { readonly machine: SharedMachineView }) {
  const { shares, name, symbol, holders, machines, income } = machine
  return (
    <Link href={`/shares/${shares}`} className="card shared-machine">
      <Face id={shares} size={44} />
      <span>
        <strong>{name}</strong>
        <span className="quiet small">
          {symbol} · {TEXT.machines(machines.length)} · {TEXT.owners(holders)}
        </span>
      </span>
      <span className="brought">
        <strong>{incomesIn(income, TEXT.paidNothing)}</strong>
        <span className="quiet small">{TEXT.paid}</span>
      </span>
    </Link>
  )
}

/** Nothing where this browser's person holds none. */
function Mine() {
  const { data: mine } = useMyAccount()
  return mine === null || mine === undefined ? null : <MyShares address={mine.address} />
}
