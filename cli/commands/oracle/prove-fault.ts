/** `cairn oracle prove-fault`: what an oracle signed and must not have, brought to the chain. */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readReceipt } from '../../../agent/read-receipt.ts'
import {
  bringProof,
  commitToProof,
  equivocationProof,
  type FaultProof,
  newSalt,
  omissionProof,
  overBudgetProof,
  type SignedHeader,
} from '../../../chain/epochs/prove-fault.ts'
import { readOracleTerms } from '../../../chain/oracles/oracle-terms.ts'
import { untilChainTime } from '../../../chain/until-chain-time.ts'
import { toAddress } from '../../../protocol/ids.ts'
import type { Arguments } from '../../arguments.ts'
import { openSource } from '../../audit/evidence-source.ts'
import type { Command, Context } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { gatherOmission } from '../../report/gather-omission.ts'
import { readSignedHeader } from '../../report/signed-header.ts'
import { settingsOf } from '../../settings.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'
import { readName } from '../join.ts'

export const proveFaultCommand: Command = {
  about: [
    'Proves on chain what an oracle signed and must not have; whoever brings the proof is paid a fifth of what it takes from the bond. It is committed to first and brought a minute later, so that nobody copies it on its way. Two files with signed headers: two for one epoch and view. One: a header that earns more than the schedule allows. A receipt: its message is in the evidence of none of the epochs that it promises.',
    'A header’s file is JSON with "header" and "signature" (docs/agreement.md). A receipt is the bytes that an oracle answered with; a device keeps its newest ones, and --device takes one from there.',
  ],
  options: {
    device: { value: 'NAME', help: 'a device of this machine, which has the receipt for --message' },
    message: { value: 'ID', help: 'the message that an oracle took in and left out' },
    source: {
      value: 'URL|DIR',
      help: 'where the evidence is: a node, or a folder made with cairn audit --keep; the running node unless said',
    },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['[file]', '[file]'],
  examples: [
    'cairn oracle prove-fault header-a.json header-b.json --key reporter.key',
    'cairn oracle prove-fault receipt.cbor --source evidence',
    'cairn oracle prove-fault --device roof --message 3fa1…',
  ],
  async run(args, context) {
    const brought = await readBrought(args, context)
    const act = await openAct(args, context)
    const { deployment, client, money, who, terminal } = act
    const { slash, minBond, inclusionEpochs } = await readOracleTerms(client, deployment)
    const fault = await faultOf(act, brought, inclusionEpochs)
    const sender = await act.sender()
    await confirm(
      {
        title: `Proves a fault: ${fault.what}`,
        rows: [
          ['then', fault.outcome],
          [
            'reward',
            `${money((fault.whole ? minBond : slash) / REWARDED_PART)} or more of the oracle’s bond, to ${who(toAddress(sender.account.address))}`,
          ],
          ['takes', 'a minute of the chain’s time'],
          ['costs', 'gas'],
        ],
      },
      args,
      terminal,
    )
    const call = { deployment, proof: fault.proof }
    const { readyAtMs } = await terminal.step('Committing to the proof', () => commitToProof(sender, call))
    await terminal.step('Waiting a minute', () => untilChainTime(client, readyAtMs))
    const done = await terminal.step('Proving', () => bringProof(sender, call))
    tell(act, {
      title: `Oracle ${done.oracle} is at fault`,
      sent: done,
      rows: [
        ['account', who(done.signer)],
        ['taken', money(done.taken)],
        ['paid to you', money(done.paid)],
        ['then', fault.outcome],
      ],
      json: { oracle: done.oracle, account: done.signer, taken: String(done.taken), paid: String(done.paid) },
    })
    return EXIT.ok
  },
}

type Brought =
  | { readonly kind: 'headers'; readonly headers: readonly SignedHeader[] }
  | { readonly kind: 'receipt'; readonly bytes: Uint8Array }

interface Fault {
  readonly what: string
  readonly outcome: string
  /** The whole bond is taken, and not only a part. */
  readonly whole: boolean
  readonly proof: FaultProof
}

/** Of contracts/Challenges.sol. */
const REWARDED_PART = 5n

const REMOVED = 'the oracle signs no more'
const CUT = 'the oracle signs again when its bond is full'

async function faultOf(
  { args, client, deployment, settings, terminal }: Act,
  brought: Brought,
  inclusionEpochs: number,
): Promise<Fault> {
  if (brought.kind === 'receipt') {
    const source = openSource(args.text('source') ?? settings.node().url)
    const proof = await terminal.step('Looking through the evidence', () =>
      gatherOmission({ client, deployment }, brought.bytes, { source, inclusionEpochs }),
    )
    const { message, epoch } = proof.receipt
    const what = `message ${message} is in no evidence of epochs ${epoch} to ${epoch + inclusionEpochs}`
    return { what, outcome: CUT, whole: false, proof: omissionProof(proof) }
  }
  const [a, b] = brought.headers as readonly [SignedHeader, SignedHeader?]
  const { epoch, viewNumber } = a.header
  if (b === undefined) {
    const what = `a header of epoch ${epoch} that earns more than the schedule allows`
    return { what, outcome: REMOVED, whole: true, proof: overBudgetProof({ ...a, salt: newSalt() }) }
  }
  const what = `two headers of epoch ${epoch} and view ${viewNumber}`
  return { what, outcome: REMOVED, whole: true, proof: equivocationProof({ a, b, salt: newSalt() }) }
}

async function readBrought(args: Arguments, context: Context): Promise<Brought> {
  const [message, device] = [args.text('message'), args.text('device')]
  if (
    (message === undefined) !== (device === undefined) ||
    args.positionals.length > 0 === (message !== undefined)
  ) {
    throw new CliError('option_value', 'it is not said what is to be proved', {
      hint: 'Name one or two files, or --device NAME and --message ID.',
    })
  }
  if (message !== undefined && device !== undefined) return fromDevice(args, context, message, device)
  const files = await Promise.all(args.positionals.map(path => readBytes(resolve(context.cwd, path))))
  const texts = files.map(bytes => new TextDecoder().decode(bytes))
  if (texts.every(text => text.trimStart().startsWith('{'))) {
    return {
      kind: 'headers',
      headers: texts.map((text, index) => header(args.positionals[index] ?? '', text)),
    }
  }
  const [bytes, another] = files
  if (bytes !== undefined && another === undefined) return { kind: 'receipt', bytes }
  throw new CliError('argument_invalid', 'a receipt is brought alone', {
    hint: 'Two files are two signed headers.',
  })
}

function fromDevice(args: Arguments, context: Context, message: string, device: string): Brought {
  const { data } = settingsOf(args, context)
  const bytes = readReceipt(join(data.devices, readName({ ...args, positionals: [device] })), message)
  if (bytes !== undefined) return { kind: 'receipt', bytes }
  throw new CliError('nothing_to_prove', `${device} has no receipt for the message`, {
    hint: 'It keeps the newest 10,000. Name the receipt’s file, if you have it.',
    facts: { message },
  })
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (cause) {
    throw new CliError('file_unreadable', `${path} cannot be read`, {
      hint: 'Name the file of a signed header or of a receipt.',
      cause,
    })
  }
}

function header(path: string, text: string): SignedHeader {
  try {
    return readSignedHeader(text)
  } catch (cause) {
    throw new CliError('file_invalid', `${path} is no signed header: ${(cause as Error).message}`, {
      hint: 'It is JSON with "header" and "signature": see docs/agreement.md.',
      cause,
    })
  }
}
