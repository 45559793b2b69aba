/** Names of messages in tests: by what they say, so that what a rule draws by them hangs on no test that ran before. */
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import { sha256 } from '../../protocol/merkle/sha256.ts'

interface Content {
  readonly subject: SubjectId
  readonly timeMs: number
  readonly contentType: string
  readonly payload: Uint8Array
}

export function messageIdOf({ subject, timeMs, contentType, payload }: Content): MessageId {
  const head = utf8ToBytes(`${subject} ${timeMs} ${contentType} `)
  return bytesToHex(sha256(concatBytes(head, payload))) as MessageId
}
