/** What became of one message, with the facts and what would be right. */
import type { MessageParts, MessageView, NoteView } from '../../../client/node-api.ts'
import { useMessage } from '../api/queries.ts'
import { moment } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Facts, inWords } from '../parts/facts.tsx'
import { Hash, Id } from '../parts/ids.tsx'
import { TEXT } from '../text.ts'

const TONES: Record<MessageView['status'], 'good' | 'busy' | 'bad'> = {
  accepted: 'good',
  waiting: 'busy',
  rejected: 'bad',
  denied: 'bad',
}

export function MessagePage({ id }: { readonly id: string }) {
  const message = useMessage(id)
  return (
    <>
      <h1>
        {TEXT.message.title} <Hash value={id} />
      </h1>
      <Answer of={message}>{view => <Message view={view} />}</Answer>
    </>
  )
}

function Message({ view }: { readonly view: MessageParts }) {
  const { status, subject, arrivedAtMs, timeMs, sequence, code, meaning, facts, hint, notes = [] } = view
  return (
    <>
      <Facts
        rows={[
          [
            TEXT.message.status,
            <span key="status" className={`badge ${TONES[status]}`}>
              {status}
            </span>,
          ],
          subject === undefined
            ? undefined
            : [TEXT.message.device, <Id key="device" kind="device" id={subject} />],
          timeMs === undefined ? undefined : [TEXT.message.said, moment(timeMs)],
          arrivedAtMs === undefined ? undefined : [TEXT.message.arrived, moment(arrivedAtMs)],
          sequence === undefined ? undefined : [TEXT.message.sequence, String(sequence)],
          code === undefined
            ? undefined
            : [code, `${meaning ?? ''} ${facts === undefined ? '' : `(${inWords(facts)})`}`],
          hint === undefined ? undefined : [TEXT.message.right, hint],
        ]}
      />
      {status === 'waiting' ? <p className="empty">{TEXT.message.waiting}</p> : null}
      {status === 'accepted' ? <Notes notes={notes} /> : null}
    </>
  )
}

function Notes({ notes }: { readonly notes: readonly NoteView[] }) {
  if (notes.length === 0) return <p className="quiet">{TEXT.message.fine}</p>
  return (
    <>
      <h2>{TEXT.message.notes}</h2>
      <ul className="counts">
        {notes.map(({ code, outcome, record, meaning, facts }) => (
          <li key={`${code} ${record} ${inWords(facts)}`}>
            <span className={`badge ${outcome === 'fail' ? 'bad' : 'busy'}`}>{outcome}</span>{' '}
            <code>{code}</code> {meaning} ({inWords(facts)})
          </li>
        ))}
      </ul>
    </>
  )
}
