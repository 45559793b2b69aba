/** A whole node whose evidence lies in PostgreSQL: it settles, is taken over from, and writes and signs nothing after that. */
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startNode } from '../../start-node.ts'
import { startPostgres, type TestPostgres, withoutPostgres } from '../../testing/start-postgres.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../testing/start-test-node.ts'

let server: TestPostgres
let test: TestNode

describe.skipIf(withoutPostgres)('a node on PostgreSQL', () => {
  beforeAll(async () => {
    server = startPostgres()
    test = await startTestNode({ change: { postgres: { url: server.url } } })
  })
  afterAll(async () => {
    await test?.stop()
    server?.stop()
  })

  const settle = async (epoch: number) => {
    expect((await test.post(await test.seal(0))).status).toBe(200)
    await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 2_000)
    return untilFinal(test, epoch)
  }

  it('takes in, settles and explains, and goes on after a restart and after the server’s', async () => {
    expect(await settle(0)).toMatchObject({ stage: 'final', report: { accepted: 1 } })
    await test.restart()
    expect(await test.get('/v1/epochs/0')).toMatchObject({ stage: 'final' })
    server.kill()
    server.start()
    expect(await settle(1)).toMatchObject({ stage: 'final', report: { accepted: 1 } })
  })

  it('is refused where another has the store; a standby takes over, and who was away ends', async () => {
    const second = { ...test.options, postgres: { url: server.url, leaseMs: 300 } }
    await expect(startNode(second)).rejects.toMatchObject({ code: 'store_locked' })
    const ended = test.node.done.catch((error: unknown) => error)
    const standby = startNode({ ...second, postgres: { ...second.postgres, standby: true } })
    await until('the standby has taken over', forget)
    const takenOver = await standby
    try {
      await test.advanceTo(test.genesisMs + 3 * test.epochMs + 2_000)
      expect(await ended).toMatchObject({ code: 'store_taken_over' })
      // What it says is that it takes nothing in any more: the message is for whoever goes on.
      expect((await test.post(await test.seal(0))).ok).toBe(false)
    } finally {
      await takenOver.stop()
    }
  })
})

/**
 * As if whoever has the lease had been paused for longer than it lasts: it would renew it otherwise, so it is forgotten again.
 * @returns whether another has it.
 */
async function forget(): Promise<boolean> {
  const client = new Client({ connectionString: server.url })
  await client.connect()
  const { rows } = await client.query(
    "UPDATE cairn.settler SET until = CASE WHEN fence = 2 THEN '-infinity' ELSE until END RETURNING fence",
  )
  await client.end()
  return Number(rows[0]?.fence) > 2
}
