/** A connection is opened and closed, and nothing said. */
import { NoAnswer } from '../line.ts'
import type { Check } from './check.ts'

export const portsCheck: Check = async ({ probe, line, signal }) => {
  try {
    const socket = await line.open(probe.port, signal)
    socket.destroy()
    return [{ code: 'port_open' }]
  } catch (error) {
    if (error instanceof NoAnswer) return [{ code: 'port_closed' }]
    throw error
  }
}
