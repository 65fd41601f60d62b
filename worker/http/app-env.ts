/** What every handler finds in its context, put there by the middleware of app.ts. */
import type { ProblemCode } from '../../shared/schema/problem.ts'
import type { Env, Services } from '../services.ts'

/** `c.get(name)` reads one; `c.var` copies them all each time, which a request of the many visitors can spare. */
export interface AppEnv {
  Bindings: Env
  Variables: {
    services: Services
    /** Opaque id of this request, made when something is to be said about it: see request-id.ts. */
    request?: string
    /** The problem this request is answered with, if it is. */
    problem?: ProblemCode
  }
}
