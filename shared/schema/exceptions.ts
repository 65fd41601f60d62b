/** What a person may do otherwise than their role, as it is changed and as it is kept. */
import * as z from 'zod'
import { changeable, choices, isChoice } from '../permissions.ts'
import type { Action, Exceptions } from '../permissions.ts'

/** What is to be otherwise; null: as the role again. What is not named stays as it is. */
export const ExceptionChange = z
  .partialRecord(z.enum(changeable), z.enum(['none', 'own', 'team', 'all']).nullable())
  .superRefine((change, context) => {
    for (const [action, scope] of Object.entries(change) as [Action, unknown][])
      if (scope !== null && !isChoice(action, scope))
        context.addIssue({ code: 'custom', path: [action], message: `must be one of ${choices[action].join(', ')}` })
  })
export type ExceptionChange = z.infer<typeof ExceptionChange>

/** As kept: what another version knew and this one does not is as the role. */
export const KeptExceptions = z.record(z.string(), z.unknown()).transform((kept): Exceptions => {
  const entries = Object.entries(kept).filter(
    ([action, scope]) => Object.hasOwn(choices, action) && isChoice(action as Action, scope),
  )
  return Object.fromEntries(entries)
})
