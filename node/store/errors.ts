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
    hint: 'Run one node on a data folder, or stop the other one first.',
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
