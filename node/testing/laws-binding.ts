/** The network of the stores that are tested, and how many denials each keeps. */
import { PLACE } from '../../protocol/testing/sample-values.ts'
import type { StoreBinding } from '../store/store.ts'

export const LAWS_BINDING: StoreBinding = { ...PLACE, genesisMs: 1_000_000, epochMs: 60_000 }
export const LAWS_DENIALS = 3
