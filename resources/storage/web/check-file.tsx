/** Which content id a file has, and whether it is the one that was expected. */
import { useEffect, useState } from 'react'
import { fixed, formatBytes } from '../../../web/src/languages/numbers.ts'
import { Facts } from '../../../web/src/parts/facts.tsx'
import type { HashSaid } from './hash-worker.ts'
import { STORAGE_TEXT } from './text.ts'

export function CheckFile() {
  const [file, setFile] = useState<File>()
  const [expected, setExpected] = useState('')
  const said = useHash(file)
  return (
    <section className="card">
      <h2>{STORAGE_TEXT.check}</h2>
      <p className="quiet">{STORAGE_TEXT.checkWhy}</p>
      <div className="line">
        <label>
          {STORAGE_TEXT.choose}
          <input type="file" onChange={({ target }) => setFile(target.files?.[0])} />
        </label>
        <label>
          {STORAGE_TEXT.expected}
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
  if (said.step === 'failed') return <p role="alert">{STORAGE_TEXT.unreadable(said.why)}</p>
  if (said.step === 'hashing') {
    return (
      <p>
        <progress value={said.done} max={size} aria-label={STORAGE_TEXT.check} />{' '}
        {STORAGE_TEXT.hashing(formatBytes(said.done), formatBytes(size))}
      </p>
    )
  }
  const seconds = said.ms / 1000
  const speed = fixed(size / 2 ** 20 / seconds, 0)
  const isSame = expected === said.cid || expected === said.cidV1
  return (
    <>
      {expected === '' ? null : (
        <p>
          <span className={`badge ${isSame ? 'good' : 'bad'}`}>
            {isSame ? STORAGE_TEXT.same : STORAGE_TEXT.other}
          </span>
        </p>
      )}
      <Facts
        rows={[
          [STORAGE_TEXT.cid, <code key="2">{said.cid}</code>],
          [STORAGE_TEXT.cidV1, <code key="1">{said.cidV1}</code>],
          [STORAGE_TEXT.speed, STORAGE_TEXT.speedIs(speed, fixed(seconds, 2))],
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
