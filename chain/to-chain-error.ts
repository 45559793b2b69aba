/**
 * The one place where what viem throws becomes a ChainError. A revert is decoded against the errors of all our
 * contracts, because a call to one may be refused by another behind it.
 */
import {
  BaseError,
  ChainDisconnectedError,
  decodeErrorResult,
  type Hex,
  HttpRequestError,
  InsufficientFundsError,
  isAddress,
  isHex,
  RpcRequestError,
  SocketClosedError,
  TimeoutError,
} from 'viem'
import type { Fact, Facts } from '../kernel/resource.ts'
import { reasonOf } from '../links/is-passing.ts'
import { toAddress } from '../protocol/ids.ts'
import { errors } from './artifacts/errors.ts'
import { ChainError } from './errors.ts'

type Kind = new (...args: never[]) => BaseError

const DOWN: readonly Kind[] = [HttpRequestError, TimeoutError, SocketClosedError, ChainDisconnectedError]

/**
 * A ChainError comes back as it is, and what is none of viem's is a fault of the programme and thrown on.
 * viem's error is not kept as the cause: it holds the RPC URL, which often is a key, and all of the calldata.
 * @param facts what was tried, added to what the error itself tells.
 */
export function toChainError(error: unknown, facts: Facts = {}): ChainError {
  if (error instanceof ChainError) return error
  if (!(error instanceof BaseError)) throw error
  const found = (kinds: readonly Kind[]) =>
    error.walk(cause => kinds.some(kind => cause instanceof kind)) !== null
  if (found([InsufficientFundsError]) || /insufficient funds/i.test(error.details))
    return new ChainError('insufficient_funds', facts)
  const revert = revertData(error)
  if (revert !== undefined) return new ChainError('tx_reverted', { ...facts, ...describeRevert(revert) })
  return new ChainError(found(DOWN) ? 'rpc_down' : 'rpc_failed', { ...facts, reason: shortReason(error) })
}

/** For loops that go on whatever happens: what is none of viem's, such as an answer of another form, is told as well. */
export function asChainError(error: unknown): ChainError {
  if (error instanceof ChainError || error instanceof BaseError) return toChainError(error)
  return new ChainError('rpc_failed', { reason: reasonOf(error) })
}

/** The error's name and its arguments by name; the selector where nobody knows it. */
export function describeRevert(data: Hex): Facts {
  if (data === '0x') return { error: 'none given' }
  try {
    const { errorName, args, abiItem } = decodeErrorResult({ abi: errors, data })
    const inputs = 'inputs' in abiItem ? abiItem.inputs : []
    const named = inputs.map((input, index): [string, Fact] => [
      input.name?.replace(/_$/, '') || `argument${index}`,
      toFact(args?.[index]),
    ])
    return { error: errorName, ...Object.fromEntries(named) }
  } catch {
    return { error: 'unknown', selector: data.slice(0, 10) }
  }
}

/** The bytes that a contract reverted with; undefined when the request failed for another reason. */
function revertData(error: BaseError): Hex | undefined {
  const request = error.walk(cause => cause instanceof RpcRequestError)
  if (!(request instanceof RpcRequestError)) return undefined
  const { data } = request
  if (isHex(data)) return data
  return request.code === 3 || /revert/i.test(request.details) ? '0x' : undefined
}

function toFact(value: unknown): Fact {
  if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return isAddress(value) ? toAddress(value) : value
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? part.toString() : part))
}

function shortReason(error: BaseError): string {
  const innermost = error.walk()
  const text =
    innermost instanceof BaseError ? innermost.details || innermost.shortMessage : innermost.message
  return text
    .split('\n', 1)[0]!
    .replaceAll(/\w+:\/\/\S+/g, 'the URL')
    .slice(0, 200)
}
