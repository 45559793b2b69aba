/** Why a store cannot be opened. */
import type { Problem } from '../errors.ts'

export const STORE_ERRORS = {
  store_corrupt: {
    status: 500,
    title: 'The store’s file is damaged or no SQLite database',
    hint: 'Restore it from a copy, or start with an empty data folder and the other oracles’ evidence.',
  },
  store_foreign: {
    status: 409,
    title: 'The store’s file belongs to another programme or network',
    hint: 'Give each network its own data folder.',
  },
  store_locked: {
    status: 409,
    title: 'Another process has the store open',
    hint: 'Run one node on a data folder, or stop the other one first. In PostgreSQL: `holder` has it for `leftMs` more; a standby waits.',
  },
  store_taken_over: {
    status: 409,
    title: 'Another process has taken over this store',
    hint: 'It wrote what came after: this one was away for longer than its lease. Start it again; it waits, or is told who has it.',
  },
  store_refused: {
    status: 500,
    title: 'PostgreSQL refuses the user, the database or the schema',
    hint: 'See `why`; the user needs to own the schema, or to be allowed to create it.',
  },
  store_not_durable: {
    status: 500,
    title: 'This PostgreSQL does not wait for its disk',
    hint: 'Set `fsync = on`: what a receipt says is written has to survive a power cut.',
  },
  store_newer: {
    status: 409,
    title: 'The store was written by a newer version',
    hint: 'Run that version or a later one.',
  },
  store_older: {
    status: 409,
    title: 'The store was written by a version with other formats',
    hint: 'Start with an empty data folder: what is in this one can be read by the version that wrote it alone.',
  },
} as const satisfies Record<string, Problem>
