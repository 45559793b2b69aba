import { describe, expect, it } from 'vitest'
import { ConfigError } from '../agent/kit/config-error.ts'
import { ChainError } from '../chain/errors.ts'
import { KeyFileError } from '../keys/key-file-error.ts'
import { ProtocolError } from '../protocol/protocol-error.ts'
import { CLI_ERRORS, CliError, EXIT } from './errors.ts'
import { reportError } from './report-error.ts'
import { createStyle } from './style.ts'

const options = { style: createStyle(process.stdout), columns: 80, trace: false }
const textOf = (error: unknown) => reportError(error, options).lines.join('\n')

describe('reportError', () => {
  it('exits with the code of its kind: 1 input, 2 chain, 3 configuration', () => {
    for (const [code, [kind]] of Object.entries(CLI_ERRORS)) {
      const error = new CliError(code as keyof typeof CLI_ERRORS, 'x', { hint: 'y' })
      expect(reportError(error, options).exit).toBe(EXIT[kind])
    }
    expect(EXIT).toMatchObject({ ok: 0, input: 1, chain: 2, config: 3 })
  })

  it('shows message, code, facts and what would be right', () => {
    const text = textOf(
      new CliError('no_node', 'no node', { hint: 'Write --node URL.', facts: { tried: 'env' } }),
    )
    expect(text).toContain('no node')
    expect(text).toContain('no_node')
    expect(text).toContain('tried: env')
    expect(text).toContain('Write --node URL.')
  })

  it('knows the errors of other folders by their shape', () => {
    const error = new ProtocolError('cbor_depth', 'nested too deep', { depth: 17 })
    expect(reportError(error, options).exit).toBe(EXIT.input)
    expect(textOf(error)).toContain('depth: 17')
  })

  it.each([
    [new KeyFileError('key_permissions', '/k', 'others can read it'), EXIT.config],
    [new ConfigError('nodes', 'a list of at least one URL is needed'), EXIT.config],
    [new ChainError('rpc_down'), EXIT.chain],
    // As of a package that brought a copy of the class.
    [
      Object.assign(new Error('x'), { name: 'ChainError', code: 'y', facts: {}, hint: '', retryable: false }),
      EXIT.chain,
    ],
  ])('%s is nobody’s fault but whose it is', (error, exit) => {
    expect(reportError(error, options).exit).toBe(exit)
    expect(textOf(error)).not.toContain('CAIRN_TRACE')
  })

  it.each([
    ['EPERM', '/sys/x', /\/sys\/x may not be used by this user.*EPERM.*another folder/s],
    ['ENOSPC', undefined, /does not fit: the disk is full/],
    ['EROFS', '/mnt/cd', /\/mnt\/cd is on a disk that can only be read/],
  ])('what the system says of a file, %s, is this machine’s matter', (code, path, said) => {
    const error = Object.assign(new Error(code), { code, ...(path !== undefined && { path }) })
    expect(reportError(error, options).exit).toBe(EXIT.config)
    expect(textOf(error)).toMatch(said)
    // A connection that is not there is no file.
    expect(reportError(Object.assign(new Error('x'), { code: 'ENOENT' }), options).exit).toBe(EXIT.fault)
  })

  it('anything else is a fault of cairn, and says how to see more', () => {
    expect(reportError(new Error('odd'), options).exit).toBe(EXIT.fault)
    expect(textOf(new Error('odd'))).toContain('CAIRN_TRACE=1')
    expect(reportError(new Error('odd'), { ...options, trace: true }).lines.join('\n')).toContain(
      'report-error.test',
    )
  })
})
