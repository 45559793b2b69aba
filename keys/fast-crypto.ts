/**
 * The curves that an oracle computes most on, and SHA-256 of all that it keeps, by the libraries that are quick at them. Browsers and
 * audits use `@noble/curves` and WebAssembly.
 */
import { useLibsecp256k1 } from './fast-recovery.ts'
import { useNativeSha256 } from './native-sha256.ts'
import { useSodium } from './sodium-group.ts'

/** Once a process or thread is enough. */
export async function useFastCrypto(): Promise<void> {
  await useSodium()
  useLibsecp256k1()
  useNativeSha256()
}
