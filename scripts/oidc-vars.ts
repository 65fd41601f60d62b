/** The variables of an identity provider for `npm run serve`: taken from the shell, and checked as the worker will. */
import * as z from 'zod'
import { oidcNames, oidcSettingsOf } from '../worker/identity/oidc/oidc-settings.ts'
import type { OidcVars } from '../worker/identity/oidc/oidc-settings.ts'
import { fail } from './fail.ts'

/** Ends the process, naming the variable, when one is wrong. */
export function oidcVarsOf(shell: NodeJS.ProcessEnv): OidcVars {
  const vars = Object.fromEntries(oidcNames.flatMap((name) => (shell[name] ? [[name, shell[name]]] : [])))
  try {
    oidcSettingsOf(vars)
    return vars
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    fail('Foyer cannot start', z.prettifyError(error))
  }
}
