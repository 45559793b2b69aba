/** The table of contents of the command line. Each command is a file of its own, loaded when it is run. */
import type { CommandEntry } from '../cli/command.ts'
import { RESOURCE_COMMANDS } from '../resources/commands.ts'

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'up',
    summary: 'a whole network on this machine: chain, oracle node, devices, and money claimed',
    load: async () => (await import('../cli/commands/up.ts')).upCommand,
  },
  {
    name: 'init',
    summary: 'a network, or a resource, of your own in this folder',
    load: async () => (await import('../cli/commands/init.ts')).initCommand,
  },
  {
    name: 'launch',
    summary: 'a network file onto a chain, in one transaction',
    load: async () => (await import('../cli/commands/launch.ts')).launchCommand,
  },
  {
    name: 'node',
    summary: 'an oracle node for a network that was launched',
    load: async () => (await import('../cli/commands/node.ts')).nodeCommand,
  },
  {
    name: 'intake',
    summary: 'takes messages in for an oracle, into its database; any number at once',
    load: async () => (await import('../cli/commands/cluster/intake.ts')).intakeCommand,
  },
  {
    name: 'verify',
    summary: 'checks ahead what an oracle took in; any number at once',
    load: async () => (await import('../cli/commands/cluster/verify.ts')).verifyCommand,
  },
  {
    name: 'cluster up',
    summary:
      'an oracle in many processes on this machine: database, broker, intake, verifiers, a node and one that stands by',
    load: async () => (await import('../cli/commands/cluster/up.ts')).clusterUpCommand,
  },
  {
    name: 'join',
    summary: 'a device into a network in one step: key, consent, registration',
    load: async () => (await import('../cli/commands/join.ts')).joinCommand,
  },
  {
    name: 'agent',
    summary: 'the daemon of one device',
    load: async () => (await import('../cli/commands/agent.ts')).agentCommand,
  },
  ...RESOURCE_COMMANDS,
  {
    name: 'status',
    summary: 'the network at a glance: time, devices, the newest epochs',
    load: async () => (await import('../cli/commands/status.ts')).statusCommand,
  },
  {
    name: 'doctor',
    summary: 'what is wrong here: machine, data folder, chain, node, devices; and what would be right',
    load: async () => (await import('../cli/commands/doctor.ts')).doctorCommand,
  },
  {
    name: 'watch',
    summary: 'tells you, or a webhook, when a device is silent, a payout changed, a node is behind',
    load: async () => (await import('../cli/commands/watch.ts')).watchCommand,
  },
  {
    name: 'explain',
    summary: 'a message’s verdict, a device’s reward, an account’s balance: how it came about',
    load: async () => (await import('../cli/commands/explain.ts')).explainCommand,
  },
  {
    name: 'claim',
    summary: 'takes out on chain what an account earned',
    load: async () => (await import('../cli/commands/claim.ts')).claimCommand,
  },
  {
    name: 'sustainability',
    summary: 'whether the network carries itself, and when a device has paid for itself',
    load: async () => (await import('../cli/commands/economy/sustainability.ts')).sustainabilityCommand,
  },
  {
    name: 'payouts',
    summary: 'what an account was paid, with what it was worth then, as a table for books and tax offices',
    load: async () => (await import('../cli/commands/economy/payouts.ts')).payoutsCommand,
  },
  {
    name: 'deposit',
    summary: 'money that an account’s devices and vaults pay with',
    load: async () => (await import('../cli/commands/deposit.ts')).depositCommand,
  },
  {
    name: 'credits buy',
    summary: 'credits, where members pay with them: for tokens, which are burned, or for money',
    load: async () => (await import('../cli/commands/economy/buy-credits.ts')).buyCreditsCommand,
  },
  {
    name: 'shares',
    summary: 'machines that many own: their shares, what they earned, and selling them',
    load: async () => (await import('../cli/commands/economy/shares.ts')).sharesCommand,
  },
  {
    name: 'stake',
    summary: 'money behind an oracle or an owner’s devices: what it shares, and what it risks',
    load: async () => (await import('../cli/commands/economy/stake.ts')).stakeCommand,
  },
  {
    name: 'mirror',
    summary: 'the network’s roots on another chain: who is paid there, and who carries them over',
    load: async () => (await import('../cli/commands/economy/mirror.ts')).mirrorCommand,
  },
  {
    name: 'federation',
    summary: 'networks as regions of one: paid in one token, each account once for all of them',
    load: async () => (await import('../cli/commands/economy/federation.ts')).federationCommand,
  },
  {
    name: 'withdraw',
    summary: 'a deposit back: asked for, and taken out once the oracles have seen it',
    load: async () => (await import('../cli/commands/withdraw.ts')).withdrawCommand,
  },
  {
    name: 'allow',
    summary: 'what a device may spend of its owner’s deposit: so much a day, in all, until when',
    load: async () => (await import('../cli/commands/allow.ts')).allowCommand,
  },
  {
    name: 'device move',
    summary: 'a device to another place',
    load: async () => (await import('../cli/commands/device/move.ts')).moveCommand,
  },
  {
    name: 'device roles',
    summary: 'who may operate, read or collect at a device beside its owner, and until when',
    load: async () => (await import('../cli/commands/device/roles.ts')).rolesCommand,
  },
  {
    name: 'device sell',
    summary: 'a device offered to another owner',
    load: async () => (await import('../cli/commands/device/sell.ts')).sellCommand,
  },
  {
    name: 'device accept',
    summary: 'a device taken over, or one that somebody else registered for you',
    load: async () => (await import('../cli/commands/device/accept.ts')).acceptCommand,
  },
  {
    name: 'device remove',
    summary: 'a device out of the network',
    load: async () => (await import('../cli/commands/device/remove.ts')).removeCommand,
  },
  {
    name: 'device erase',
    summary: 'what a device said, erased everywhere',
    load: async () => (await import('../cli/commands/device/erase.ts')).eraseCommand,
  },
  {
    name: 'device unbond',
    summary: 'what an owner bonded and no device needs any more, back',
    load: async () => (await import('../cli/commands/device/unbond.ts')).unbondCommand,
  },
  {
    name: 'audit',
    summary: 'an epoch computed again from its evidence, and compared with the chain',
    load: async () => (await import('../cli/commands/audit.ts')).auditCommand,
  },
  {
    name: 'train',
    summary: 'a network’s own past, as a detector that its rules can take in',
    load: async () => (await import('../cli/commands/train.ts')).trainCommand,
  },
  {
    name: 'simulate',
    summary: 'an economy under rules of the kernel, before anybody lives in it',
    load: async () => (await import('../cli/commands/economy/simulate.ts')).simulateCommand,
  },
  {
    name: 'report',
    summary: 'a device’s key that is in two hands, proved on chain by its own signatures',
    load: async () => (await import('../cli/commands/report.ts')).reportCommand,
  },
  {
    name: 'challenge',
    summary: 'a pending epoch that is wrong, bonded, for governance to decide',
    load: async () => (await import('../cli/commands/governance/challenge.ts')).challengeCommand,
  },
  {
    name: 'govern',
    summary: 'who governs, what is scheduled; and doing it: reject, pause, admit, name, uphold, …',
    load: async () => (await import('../cli/commands/governance/govern.ts')).governCommand,
  },
  {
    name: 'oracle admit',
    summary: 'governance lets an account join the oracles',
    load: async () => (await import('../cli/commands/oracle/admit.ts')).admitCommand,
  },
  {
    name: 'oracle join',
    summary: 'an account into the oracle set, with its bond',
    load: async () => (await import('../cli/commands/oracle/join.ts')).oracleJoinCommand,
  },
  {
    name: 'oracle status',
    summary: 'how an oracle stands: bond, signatures, faults, a change of account that waits',
    load: async () => (await import('../cli/commands/oracle/status.ts')).oracleStatusCommand,
  },
  {
    name: 'oracle rotate',
    summary: 'another account, receipt key or place to be paid at, while the oracle goes on',
    load: async () => (await import('../cli/commands/oracle/rotate.ts')).oracleRotateCommand,
  },
  {
    name: 'oracle leave',
    summary: 'out of the oracle set, and later the bond back',
    load: async () => (await import('../cli/commands/oracle/leave.ts')).oracleLeaveCommand,
  },
  {
    name: 'oracle prove-fault',
    summary: 'what an oracle signed and must not have, proved on chain for a part of its bond',
    load: async () => (await import('../cli/commands/oracle/prove-fault.ts')).proveFaultCommand,
  },
  {
    name: 'help',
    summary: 'this list, or one command in full',
    load: async () => (await import('../cli/commands/help.ts')).helpCommand(COMMANDS),
  },
  {
    name: 'completion',
    summary: 'a script for bash, zsh or fish: the tab key completes commands, options and names',
    load: async () => (await import('../cli/commands/completion.ts')).completionCommand(COMMANDS),
  },
  {
    name: 'version',
    summary: 'which cairn this is',
    load: async () => (await import('../cli/commands/version.ts')).versionCommand,
  },
]
