/** What compute remembers of a tab until it is over. */
import type { Address, SubjectId } from '../../../../protocol/ids.ts'
import type { TabKind } from '../../messages/tabs/tab-words.ts'

/** Money in decimal digits. */
export type TabState = {
  readonly requester: SubjectId
  /** Whose money it is: what a later owner of the requester signs takes nothing of it. */
  readonly account: Address
  readonly machine: SubjectId
  readonly kind: TabKind
  readonly most: string
  readonly start: string
  readonly perGiga: string
  readonly untilMs: number
  /** What was signed for so far, and is paid. */
  readonly jobs: number
  readonly units: number
  readonly paid: string
}
