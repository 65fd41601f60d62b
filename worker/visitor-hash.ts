/** What is kept of a visitor's token: a hash bound to the site, which grants nothing. Routes and the Desk compare by it. */
import { hash } from 'node:crypto'

/** 43 characters, base64url. */
export function visitorHash(site: string, token: string): string {
  return hash('sha256', `foyer visitor 1\0${site}\0${token}`, 'base64url')
}
