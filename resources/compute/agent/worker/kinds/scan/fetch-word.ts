/** What a target says for this job to whoever comes (messages/scan/word.ts). It is asked once it told the consent, and not before. */
import { WORD_PATH } from '../../../../messages/scan/consent.ts'
import { Refusal } from '../../../../messages/scan/refusal.ts'
import { WORD } from '../../../../messages/scan/word.ts'
import { askSite } from './ask-site.ts'
import { type Line, NoAnswer } from './line.ts'

const WORD_BYTES = 64

/** @throws {Refusal} word_missing */
export async function fetchWord(
  line: Line,
  { live: port, job }: { readonly live: number; readonly job: string },
  signal: AbortSignal,
): Promise<string> {
  const question = { port, isPlain: true, path: `${WORD_PATH}?job=${job}`, most: WORD_BYTES }
  const answer = await askSite(line, question, signal).catch((error: unknown) => {
    if (error instanceof NoAnswer) return undefined
    throw error
  })
  const said = answer?.status === 200 ? answer.body.toString('latin1').trim() : ''
  if (WORD.test(said)) return said
  throw new Refusal('word_missing', { host: line.host, port })
}
