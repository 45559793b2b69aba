/** `node bin/agent.ts CONFIG.json`: one agent as a process, until it is told to end. */
import { resolve } from 'node:path'
import { readConfigFile } from '../agent/config.ts'
import { startAgent } from '../agent/start-agent.ts'
import { outliveReaders } from '../links/outlive-readers.ts'
import { SERVICES } from './services.ts'

outliveReaders()
const path = resolve(process.argv[2] ?? 'agent.json')
const agent = await startAgent(readConfigFile(path, SERVICES))
process.send?.({ ready: true, subject: agent.subject })
const stop = async () => {
  await agent.stop()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
// A parent that is gone needs no agent.
process.once('disconnect', stop)
agent.done.catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
