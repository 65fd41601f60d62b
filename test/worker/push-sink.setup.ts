/** A push service for the tests of the worker: it runs beside workerd, and they learn its address. */
import type { TestProject } from 'vitest/node'
import { startPushSink } from '../push/push-sink.ts'

declare module 'vitest' {
  interface ProvidedContext {
    pushSink: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPushSink()
  project.provide('pushSink', url)
  return stop
}
