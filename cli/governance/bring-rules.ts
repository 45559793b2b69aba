/**
 * Rules given to a node as a document, by their hash, which the chain names: the other oracles fetch it from there. Where holders vote,
 * the proposal carries them, and this is done by nobody.
 */
import { type Rules, rulesHash } from '../../kernel/rules.ts'
import { writeDocument } from '../../kernel/rules-change/document.ts'
import type { Context } from '../command.ts'
import { CliError } from '../errors.ts'
import { row } from '../explain/layout.ts'
import { loadNetwork } from '../load-network.ts'
import { createNodeClient } from '../node-client.ts'
import type { Act } from '../transaction/open-act.ts'

/** `cairn govern bring NETWORK`. @throws {CliError} not_found where the chain does not name them, node_unreachable */
export async function bringRules([file = '']: readonly string[], act: Act, { cwd }: Context): Promise<void> {
  const { terminal, settings } = act
  const { rules } = (await loadNetwork(file, cwd)).network
  const { url } = settings.node()
  await terminal.step('Giving the rules to the node', () => giveTo(url, rules))
  if (act.args.flag('json')) return terminal.json({ rules: rulesHash(rules), node: url })
  const layout = { style: terminal.style, columns: terminal.columns }
  terminal.line(terminal.style.strong('The node has the rules, and gives them to the other oracles'))
  for (const line of [...row('rules', rulesHash(rules), layout), ...row('node', url, layout)])
    terminal.line(line)
}

/** The same after they were announced or scheduled: what is on chain is done, whatever becomes of this. */
export async function bringAlong(
  { settings, terminal, args }: Act,
  rules: Rules,
  file: string,
): Promise<void> {
  try {
    await giveTo(settings.node().url, rules)
    if (!args.flag('json')) terminal.note('  The node has the rules, and gives them to the other oracles.')
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    terminal.note(
      `  No node has the rules yet (${why}). Give them to one: cairn govern bring ${file} --node URL`,
    )
  }
}

async function giveTo(url: string, rules: Rules): Promise<void> {
  const document = writeDocument(rules)
  const told = await createNodeClient(url).post('/v1/rules', document)
  if ((told as { readonly rules?: unknown } | null)?.rules === rulesHash(rules)) return
  throw new CliError('node_failed', 'the node took other rules', {
    hint: 'Ask another node: --node URL.',
    facts: { url },
  })
}
