/** A device's log in a file of its own, for a device that shares its process with others. */
import { createWriteStream } from 'node:fs'
import { dirname } from 'node:path'
import { type AgentLog, createAgentLog } from '../../../agent/kit/agent-log.ts'
import { makeFolder } from '../../../disk/make-folder.ts'

export function openAgentLog(name: string, path: string): AgentLog {
  makeFolder(dirname(path))
  const stream = createWriteStream(path, { flags: 'a', mode: 0o600 })
  // A log that cannot be written, on a full disk, ends no device.
  stream.on('error', () => undefined)
  return createAgentLog(name, line => void stream.write(line))
}
