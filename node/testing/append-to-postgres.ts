/** Appends to a store in PostgreSQL without end, to be killed: `node append-to-postgres.ts URL SCHEMA FIRST`. Each answer is a line of JSON. */
import { openPostgresStore } from '../store/postgres/postgres-store.ts'
import { LAWS_BINDING } from './laws-binding.ts'

const [url = '', schema = '', first = '0'] = process.argv.slice(2)
const store = await openPostgresStore({ url, schema, binding: LAWS_BINDING, denials: 3, role: 'intake' })
for (let next = Number(first), turn = 0; ; turn++) {
  const arrivals = Array.from({ length: 1 + (turn % 9) }, () => ({
    id: (next++).toString(16).padStart(64, '0') as never,
    subject: 'a'.repeat(64) as never,
    bytes: new Uint8Array(200),
  }))
  const { arrived } = await store.append(arrivals, LAWS_BINDING.genesisMs + turn * 5_000)
  const line = { epoch: arrived[0]!.epoch, ids: arrivals.map(({ id }) => id) }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
