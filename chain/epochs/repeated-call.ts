/**
 * Several reads of contracts in one `eth_call`, made again and again: what is asked is encoded once, and of what is asked each time
 * anew only its numbers are put in. viem takes longer to encode the same each time than the chain to answer it.
 */
import { createClient, custom, type Hex, HttpRequestError, numberToHex, TimeoutError } from 'viem'
import { multicall } from 'viem/actions'
import type { ChainClient } from '../connect.ts'

type Contracts = Parameters<typeof multicall>[1]['contracts']

export interface RepeatedCall {
  /**
   * What the calls returned, each as it came. Undefined where that is not known: whoever asks another way is told why.
   * @throws {HttpRequestError | TimeoutError}
   */
  ask(client: ChainClient, block: number, numbers: readonly number[]): Promise<readonly Hex[] | undefined>
}

/** Numbers that nobody asks for: where they stand, others are put in. */
const placeholder = (at: number): bigint => BigInt(0xca1e_0000 + at)
/** Hex digits of a word. */
const WORD = 64

/** @param contractsOf what is asked, with these numbers in it as arguments */
export async function encodeRepeatedCall(
  count: number,
  contractsOf: (numbers: readonly bigint[]) => Contracts,
): Promise<RepeatedCall | undefined> {
  const data = await encode(contractsOf(Array.from({ length: count }, (_, at) => placeholder(at))))
  if (data === undefined) return undefined
  const pieces = [data]
  for (let at = 0; at < count; at++) {
    const [before, after, ...more] = pieces.pop()!.split(wordOf(placeholder(at)))
    if (before === undefined || after === undefined || more.length > 0) return undefined
    pieces.push(before, after)
  }
  return {
    async ask(client, block, numbers) {
      const filled = pieces.map((piece, at) => (at === 0 ? piece : wordOf(BigInt(numbers[at - 1]!)) + piece))
      const answer = await askChain(client, filled.join('') as Hex, numberToHex(block))
      return answer === undefined ? undefined : readResults(answer)
    },
  }
}

/** As viem would ask it, which is told by nobody but itself. */
async function encode(contracts: Contracts): Promise<string | undefined> {
  let data: string | undefined
  const request = async ({ params }: { readonly params?: unknown }) => {
    const [call] = Array.isArray(params) ? (params as readonly { readonly data?: string }[]) : []
    data = call?.data
    return '0x'
  }
  const nobody = createClient({ transport: custom({ request }, { retryCount: 0 }) })
  await multicall(nobody, { contracts, deployless: true, batchSize: 0, allowFailure: true })
  return data
}

/** What the chain refuses is asked another way, which says why; one that does not answer is not asked twice. */
async function askChain(client: ChainClient, data: Hex, block: Hex): Promise<string | undefined> {
  try {
    return await client.request({ method: 'eth_call', params: [{ data }, block] })
  } catch (error) {
    if (error instanceof HttpRequestError || error instanceof TimeoutError) throw error
    return undefined
  }
}

const wordOf = (value: bigint): string => value.toString(16).padStart(WORD, '0')

/** Of `(bool success, bytes returned)[]`. Undefined unless all went well. */
function readResults(answer: string): readonly Hex[] | undefined {
  const hex = answer.slice(2)
  const numberAt = (place: number) => Number.parseInt(hex.slice(place, place + WORD), 16)
  const list = 2 * numberAt(0)
  const count = numberAt(list)
  const first = list + WORD
  const found: Hex[] = []
  for (let at = 0; at < count; at++) {
    const result = first + 2 * numberAt(first + at * WORD)
    const bytes = result + 2 * numberAt(result + WORD)
    const length = 2 * numberAt(bytes)
    const value = hex.slice(bytes + WORD, bytes + WORD + length)
    if (numberAt(result) !== 1 || value.length !== length || length === 0) return undefined
    found.push(`0x${value}`)
  }
  // Anything but numbers in the right places is no answer.
  return found.length === count && count > 0 ? found : undefined
}
