/** A receipt from a device's own queue: its proof against an oracle that broke its promise. The queue may be in use. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Undefined where the queue has none for the message: it never got one, or has forgotten it since. @param folder the device's */
export function readReceipt(folder: string, message: string): Uint8Array | undefined {
  const path = join(folder, 'outbox.sqlite')
  if (!existsSync(path)) return undefined
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    const found = db.prepare('SELECT receipt FROM message WHERE id = ?').get(message)
    return found?.['receipt'] instanceof Uint8Array ? new Uint8Array(found['receipt']) : undefined
  } finally {
    db.close()
  }
}
