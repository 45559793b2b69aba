import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { stopThread } from './stop-thread.ts'

const LISTENER = new URL('./stop-thread.ts', import.meta.url).href
const start = (source: string) =>
  new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), { workerData: { LISTENER } })

describe('stopThread', () => {
  it('lets a thread load first, and then end itself', async () => {
    const worker = start(`
      import { workerData, parentPort } from 'node:worker_threads'
      const { stopWhenTold } = await import(workerData.LISTENER)
      stopWhenTold()
      parentPort.on('message', () => parentPort.postMessage('heard'))
    `)
    const heard: unknown[] = []
    worker.on('message', message => heard.push(message))
    let code: number | undefined
    worker.on('exit', exit => {
      code = exit
    })
    await stopThread(worker)
    // 1 is of one that was terminated.
    expect(code).toBe(0)
    expect(heard).toEqual([])
  })

  it('terminates one that does not end', async () => {
    const worker = start(`
      import { parentPort } from 'node:worker_threads'
      parentPort.postMessage('loaded')
      for (;;);
    `)
    // One that is terminated while it loads tells another code.
    await new Promise(resolve => worker.once('message', resolve))
    let code: number | undefined
    worker.on('exit', exit => {
      code = exit
    })
    await stopThread(worker, 300)
    expect(code).toBe(1)
  })

  it('has nothing to do where it has ended', async () => {
    const worker = start('process.exit(3)')
    await new Promise(resolve => worker.once('exit', resolve))
    await expect(stopThread(worker)).resolves.toBeUndefined()
  })
})
