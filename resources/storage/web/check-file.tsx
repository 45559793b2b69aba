/** Which content id a file has, and whether it is the one that was expected. */
import { useEffect, useState } from 'react'
import { formatBytes } from '../../../client/format.ts'
import { Facts } from '../../../web/src/parts/facts.tsx'
import { TEXT } from '../../../web/src/text.ts'
import type { HashSaid } from './hash-worker.ts'

export function CheckFile() {
  const [file, setFile] = useState<File>()
  const [expected, setExpected] = useState('')
  const said = useHash(file)
  return (
    <section>
      <h2>{TEXT.storage.check}</h2>
      <p className="quiet">{TEXT.storage.checkWhy}</p>
      <div className="line">
        <label>
          {TEXT.storage.choose}
          <input type="file" onChange={({ target }) => setFile(target.files?.[0])} />
        </label>
        <label>
          {TEXT.storage.expected}
          <input
            type="text"
            value={expected}
            spellCheck={false}
            placeholder="bafkzci…"
            onChange={({ target }) => setExpected(target.value.trim())}
          />
        </label>
      </div>
      <div aria-live="polite">
        {file === undefined || said === undefined ? null : (
          <Said said={said} size={file.size} expected={expected} />
        )}
      </div>
    </section>
  )
}

interface SaidProps {
  readonly said: HashSaid
  readonly size: number
  readonly expected: string
}

function Said({ said, size, expected }: SaidProps) {
  if (said.step === 'failed') return <p role="alert">{TEXT.storage.unreadable(said.why)}</p>
  if (said.step === 'hashing') {
    return (
      <p>
        <progress value={said.done} max={size} aria-label={TEXT.storage.check} />{' '}
        {TEXT.storage.hashing(formatBytes(said.done), formatBytes(size))}
      </p>
    )
  }
  const seconds = said.ms / 1000
  const speed = (size / 2 ** 20 / seconds).toFixed(0)
  const isSame = expected === said.cid || expected === said.cidV1
  return (
    <>
      {expected === '' ? null : (
        <p>
          <span className={`badge ${isSame ? 'good' : 'bad'}`}>
            {isSame ? TEXT.storage.same : TEXT.storage.other}
          </span>
        </p>
      )}
      <Facts
        rows={[
          [TEXT.storage.cid, <code key="2">{said.cid}</code>],
          [TEXT.storage.cidV1, <code key="1">{said.cidV1}</code>],
          [TEXT.storage.speed, TEXT.storage.speedIs(speed, seconds.toFixed(2))],
        ]}
      />
    </>
  )
}

/** A worker for each file that is chosen: the one before is ended, wherever it was. */
function useHash(file: File | undefined): HashSaid | undefined {
  const [said, setSaid] = useState<HashSaid>()
  useEffect(() => {
    if (file === undefined) return
    setSaid({ step: 'hashing', done: 0 })
    const worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<HashSaid>) => setSaid(data))
    worker.addEventListener('error', ({ message }) => setSaid({ step: 'failed', why: message }))
    worker.postMessage(file)
    return () => worker.terminate()
  }, [file])
  return said
}
