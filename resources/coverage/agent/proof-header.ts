/** The header in which a gateway proves who brings something (protocol/session-proof.ts). */
export const PROOF_HEADER = 'cairn-proof'
