/** An identity provider for the tests of the worker: it runs beside workerd, and they learn its address. */
import type { TestProject } from 'vitest/node'
import { startOidcProvider } from '../oidc/oidc-provider.ts'

declare module 'vitest' {
  interface ProvidedContext {
    oidcProvider: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startOidcProvider()
  project.provide('oidcProvider', url)
  return stop
}
