/** The network of the tests as a module of its own, for threads. Where it is told to, it ends the thread that loads it. */
import { testNetwork } from '../../kernel/testing/fixtures.ts'

/** Set in the environment, the thread ends. */
export const ENDS_THREADS = 'CAIRN_TEST_ENDS_THREADS'

if (process.env[ENDS_THREADS] !== undefined) process.exit(1)

export default testNetwork()
