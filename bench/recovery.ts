/**
 * After a kill: how long a node takes until it answers again, with a million messages in its log. The node runs in a process of
 * its own, with its embedded chain, and is ended by SIGKILL; the time is from the start of the process to the first answer, the
 * chain's start and the loading of sources included.
 */
import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createCrashRig } from '../node/testing/crash-rig.ts'
import { type BenchResult, createVerifyTimer, inTurn, type Measurement, ratioOf } from './measure.ts'

const ROUNDS = 3
const LIMIT_MS = 3_000
/** What a signature takes on the machine that the limit was set for. */
const QUIET_VERIFY_MS = 0.068
const MOST = Math.round(LIMIT_MS / QUIET_VERIFY_MS)
const CHECKED = 1_000
/** Of a message of a device: what the log holds of it. */
const MESSAGE_BYTES = 200
const IN_BATCH = 500

export async function benchRecovery(messages: number): Promise<BenchResult> {
  const [empty, full] = [await lifeIn(0), await lifeIn(messages)]
  const many = messages.toLocaleString('en')
  try {
    const unit = 'ms after its start'
    const verify = await createVerifyTimer(CHECKED)
    const [none, all, checked] = await inTurn(
      [
        { name: 'a node with nothing in its log answers', unit, run: empty.again },
        { name: `a node with ${many} messages in its log answers`, unit, run: full.again },
        { name: 'OpenSSL: a P-256 signature checked (V)', unit: 'ms', run: () => verify() / CHECKED },
      ],
      ROUNDS,
    )
    return describe(none!, all!, checked!, many)
  } finally {
    empty.remove()
    full.remove()
  }
}

function describe(none: Measurement, all: Measurement, checked: Measurement, many: string): BenchResult {
  const [signatures, times] = [ratioOf(all, checked), ratioOf(all, none)]
  return {
    title: 'After a kill',
    measurements: [none, all, checked],
    ratios: [
      {
        claim: `of the ${MOST.toLocaleString('en')} V (${LIMIT_MS / 1000} s on quiet cores) until a node with ${many} messages in its log answers again`,
        ratio: signatures / MOST,
        floor: '≤ 1',
        kept: signatures <= MOST,
      },
      {
        claim: 'times what a node with an empty log takes',
        ratio: times,
        floor: '≤ 1.5',
        kept: times <= 1.5,
      },
    ],
  }
}

/** A node that has lived once, and was killed. */
async function lifeIn(messages: number) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-recovery-'))
  const rig = createCrashRig(folder, 1)
  const first = await rig.start()
  first.kill()
  await first.exited
  fill(join(folder, 'node', 'node.db'), messages)
  return {
    async again() {
      const since = performance.now()
      const life = await rig.start()
      const answer = await fetch(`${life.url}/healthz`)
      const taken = performance.now() - since
      if (!answer.ok) throw new Error('it does not answer')
      life.kill()
      await life.exited
      return taken
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** Into the epoch that is open, as the store writes them: batch by batch, and with what a kill leaves in the file beside. */
function fill(path: string, messages: number): void {
  const db = new DatabaseSync(path)
  db.exec('PRAGMA locking_mode = EXCLUSIVE')
  db.exec('PRAGMA synchronous = OFF')
  db.exec('PRAGMA cache_size = -500000')
  const last = Number(db.prepare('SELECT coalesce(max(epoch) + 1, 0) AS epoch FROM epoch').get()?.['epoch'])
  const at = Date.UTC(2026, 0, 1)
  const insert = db.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${IN_BATCH})
     INSERT INTO evidence (id, subject, epoch, batch, arrived_at_ms, bytes)
     SELECT randomblob(32), randomblob(32), ?, ?, ?, randomblob(${MESSAGE_BYTES}) FROM n`,
  )
  const batch = db.prepare(
    `INSERT INTO batch (epoch, number, root, messages) VALUES (?, ?, randomblob(32), ${IN_BATCH})`,
  )
  for (let number = 1; number <= messages / IN_BATCH; number++) {
    db.exec('BEGIN')
    batch.run(last, number)
    insert.run(last, number, at)
    db.exec('COMMIT')
  }
  // Closing would tidy up.
  for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${path}${end}.killed`)
  db.close()
  for (const end of ['', '-wal']) renameSync(`${path}${end}.killed`, `${path}${end}`)
}
