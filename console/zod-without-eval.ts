/** Tells zod, before any schema is made, not to try making code of text: the policy forbids it and would report it. */
import * as z from 'zod'

z.config({ jitless: true })
