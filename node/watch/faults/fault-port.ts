/** What the watch for faults asks of the chain, and nothing else: chain-faults.ts answers with the real one. */
import type { Address, Hash, SubjectId } from '../../../protocol/ids.ts'
import type { SignedHeader } from '../../agreement/round.ts'
import type { FaultRecord } from './fault-record.ts'

/** What the chain makes of a proof now. It is asked each time, so whatever a crash has cut off is gone on with. */
export type Weighed =
  | { readonly is: 'uncommitted' }
  | { readonly is: 'waiting'; readonly readyAtMs: number }
  | { readonly is: 'ready' }
  | {
      readonly is: 'punished'
      readonly by: Address
      readonly taken: bigint
      readonly transaction: Hash
      readonly block: number
    }
  | { readonly is: 'nothing_left' }
  | { readonly is: 'refused'; readonly reason: string }

/** Every method may fail with a ChainError, and what is retryable has then changed nothing that trying again would do twice. */
export interface FaultPort {
  /** The node's own account: it brings the proofs. */
  readonly signer: Address
  /** The oracle that answers for what an account signed; undefined where none does, or its bond is paid back. */
  oracleOf(account: Address): Promise<number | undefined>
  /** The oracle that answers for what a key has signed receipts with, and its account now. */
  oracleOfKey(key: SubjectId): Promise<{ readonly id: number; readonly account: Address } | undefined>
  weigh(fault: FaultRecord): Promise<Weighed>
  /** @returns the gas it took. */
  commit(fault: FaultRecord): Promise<bigint>
  /** @returns the gas it took. */
  bring(fault: FaultRecord): Promise<bigint>
  /** Takes what the account is owed, if anything is. @returns the gas it took. */
  collect(): Promise<bigint>
  /** Whatever oracles have signed, as far as it stands in what was sent to the chain in these blocks, both included. */
  signedIn(fromBlock: number, toBlock: number): Promise<readonly SignedHeader[]>
}
