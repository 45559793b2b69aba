/** One message: what it says, when, who signed it, what became of it, and where it stands. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { shortId } from '../../../client/format.ts'
import type { MessageParts, NoteView } from '../../../client/node-api.ts'
import { api, useDevice, useDeviceSaid, useMessage } from '../api/queries.ts'
import { moment } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Boundary } from '../parts/boundary.tsx'
import { Facts, inWords } from '../parts/facts.tsx'
import { Heading } from '../parts/heading.tsx'
import { Hash, Id } from '../parts/ids.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { useWordsOf } from '../resource-page.ts'
import { TEXT } from '../text.ts'
import { namesOf } from '../words/meaning.ts'
import type { Names } from '../words/plain-words.ts'
import { type ContentRow, type ReadMessage, readMessage } from '../words/read-message.ts'
import { Reason } from '../words/reason.tsx'

const TONES = { accepted: 'good', waiting: 'busy', rejected: 'bad', denied: 'bad' } as const
const T = TEXT.message

export function MessagePage({ id }: { readonly id: string }) {
  const message = useMessage(id)
  return (
    <>
      <Heading title={`${T.title} ${shortId(id)}`} />
      <Answer of={message} lines={6}>
        {view => <Message id={id} view={view} />}
      </Answer>
    </>
  )
}

function Message({ id, view }: { readonly id: string; readonly view: MessageParts }) {
  const { status, subject, epoch, stage, code, meaning = '', facts, hint, notes = [] } = view
  const names = namesOf(useWordsOf()(useDevice(subject ?? '').data?.resource ?? ''))
  const isSettled = stage === 'submitted' || stage === 'final'
  return (
    <div className="two">
      <div>
        <section className="card">
          <Facts
            rows={[
              [
                T.status,
                <span key="status" className={`badge ${TONES[status]}`}>
                  {T.statuses[status]}
                </span>,
              ],
              code === undefined
                ? undefined
                : [T.notes, <Reason key="code" code={code} meaning={meaning} whole />],
              facts === undefined || Object.keys(facts).length === 0
                ? undefined
                : ['', inWords(facts, names)],
              hint === undefined ? undefined : [T.right, hint],
              subject === undefined ? undefined : [T.device, <Id key="device" kind="device" id={subject} />],
              epoch === undefined
                ? undefined
                : [
                    T.epoch,
                    <Link key="epoch" href={`/epochs/${epoch}`}>
                      {TEXT.epoch.title(epoch)}
                    </Link>,
                  ],
              ...timesOf(view),
              ['', <Hash key="id" value={id} />],
            ]}
          />
        </section>
        {status === 'accepted' ? <Notes notes={notes} names={names} /> : null}
      </div>
      <Boundary of={id}>
        {subject !== undefined && epoch !== undefined && isSettled ? (
          <Content id={id} subject={subject} epoch={epoch} />
        ) : (
          <p className="empty">{status === 'waiting' ? `${T.waiting} ${T.notYet}` : T.unread}</p>
        )}
      </Boundary>
    </div>
  )
}

function timesOf({
  timeMs,
  arrivedAtMs,
  sequence,
}: MessageParts): readonly (readonly [string, string] | undefined)[] {
  return [
    timeMs === undefined ? undefined : [T.said, moment(timeMs)],
    arrivedAtMs === undefined ? undefined : [T.arrived, moment(arrivedAtMs)],
    sequence === undefined ? undefined : [T.sequence, String(sequence)],
  ]
}

interface Asked {
  readonly id: string
  readonly subject: string
  readonly epoch: number
}

function Content({ id, subject, epoch }: Asked) {
  const said = useDeviceSaid(subject, epoch)
  const device = useDevice(subject)
  const read = useQuery({
    queryKey: ['read', id, device.data?.did],
    enabled: said.data !== undefined,
    queryFn: async () => {
      const found = said.data?.find(({ message }) => message === id)
      return found === undefined ? null : readMessage(found, device.data?.did)
    },
  })
  return (
    <Answer of={said} lines={6}>
      {() => (
        <Answer of={read} lines={6}>
          {known =>
            known === null ? (
              <p className="empty">{T.unread}</p>
            ) : (
              <Read asked={{ id, subject, epoch }} read={known} />
            )
          }
        </Answer>
      )}
    </Answer>
  )
}

function Read({
  asked: { id, subject, epoch },
  read,
}: {
  readonly asked: Asked
  readonly read: ReadMessage
}) {
  const { rows, contentType, arrivedAtMs, timeMs, sequence, isSigned, signature, signed } = read
  return (
    <section className="card">
      <h2>{T.content}</h2>
      <Records rows={rows} subject={subject} />
      <Facts
        rows={[
          [T.said, moment(timeMs)],
          [T.arrived, moment(arrivedAtMs)],
          [T.sequence, String(sequence)],
          [T.type, <code key="type">{contentType}</code>],
          [
            T.signature,
            <span key="signature">
              <Hash value={signature} />{' '}
              {isSigned === undefined ? null : (
                <span className={`badge ${isSigned ? 'good' : 'bad'}`}>
                  {isSigned ? T.signed : T.unsigned}
                </span>
              )}
            </span>,
          ],
          [T.bytes, <Hash key="bytes" value={signed} />],
          [T.receipt, <Proof key="proof" id={id} epoch={epoch} />],
        ]}
      />
    </section>
  )
}

/** Its records, in the words of the device's resource. */
function Records({ rows, subject }: { readonly rows: readonly ContentRow[]; readonly subject: string }) {
  const resource = useDevice(subject).data?.resource ?? ''
  const reading = useWordsOf()(resource)?.reading
  if (rows.length === 0) return null
  return (
    <Scroll>
      <table>
        <thead>
          <tr>
            <th>{T.columns.what}</th>
            <th className="number">{T.columns.value}</th>
            <th>{T.columns.time}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, value, atMs, said }) => {
            const [name, shown] = (said && reading?.(what, said.value, said.unit)) ?? [what, value]
            return (
              <tr key={`${what} ${atMs}`}>
                <td>{name}</td>
                <td className="number" title={value}>
                  {shown}
                </td>
                <td>{atMs === undefined ? '' : moment(atMs)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scroll>
  )
}

/** What the device's receipt says, against the chain: the leaf under the header's evidence root. */
function Proof({ id, epoch }: { readonly id: string; readonly epoch: number }) {
  const proof = useQuery({ queryKey: ['proof', id, epoch], queryFn: () => api.getEpoch(epoch) })
  const root = proof.data?.header?.evidenceRoot
  return (
    <>
      {T.receiptWhy} <a href={`/v1/epochs/${epoch}/evidence/${id}`}>{T.proof}</a>{' '}
      {root === undefined ? null : <Hash value={root} />}
    </>
  )
}

function Notes({ notes, names }: { readonly notes: readonly NoteView[]; readonly names: Names }) {
  if (notes.length === 0) return <p className="quiet">{T.fine}</p>
  return (
    <section className="card">
      <h2>{T.notes}</h2>
      <ul className="counts">
        {notes.map(({ code, outcome, record, meaning, facts }) => (
          <li key={`${code} ${record} ${inWords(facts)}`}>
            <span className={`badge ${outcome === 'fail' ? 'bad' : 'busy'}`}>
              {(outcome === 'fail' ? TEXT.epoch.notCounted : TEXT.epoch.unjudged)(1)}
            </span>{' '}
            <Reason code={code} meaning={meaning} whole />{' '}
            <span className="quiet">({inWords(facts, names)})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
