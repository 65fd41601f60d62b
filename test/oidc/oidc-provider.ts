/**
 * An identity provider on this machine, with keys of its own: discovery, authorization, token, keys. People say who they are
 * on a page with a button for each. A test may say (`say`) what else is to be in the answer, and what is wrong with it. Tests
 * of the worker and of the browser sign in at it.
 */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import type { JWTPayload } from 'jose'
import { client } from './client.ts'

/** What is in an answer of the provider beside the usual, or wrong with it. */
export interface Say {
  /** Over the usual claims; null takes one away. */
  claims?: Record<string, unknown>
  /** Its key and algorithm, unsigned, its public key taken for a secret, or somebody else's key under its name. */
  signed?: 'RS256' | 'ES256' | 'RS512' | 'none' | 'HS256' | 'stranger'
  /** The code is good any number of times. */
  forever?: boolean
  error?: string
}

/** Issuers, by the last part of their address: how they differ from the usual one. */
const kinds = {
  usual: {},
  /** Takes the secret by a header only. */
  basic: { token_endpoint_auth_methods_supported: ['client_secret_basic'] },
  /** Says in each answer whose it is. */
  signing: { authorization_response_iss_parameter_supported: true },
  /** Answers for another. */
  lying: { issuer: 'https://accounts.google.com' },
  /** Its keys come over no line that can be trusted. */
  careless: { jwks_uri: 'http://keys.example/jwks' },
} satisfies Record<string, Record<string, unknown>>

interface Given {
  say: Say
  challenge: string
  nonce: string
  redirect: string
  subject: string
}

export interface OidcProvider {
  url: string
  stop: () => Promise<void>
}

/** @param people whom its page has a button for: their addresses */
export async function startOidcProvider(people: readonly string[] = []): Promise<OidcProvider> {
  const keys = { RS256: await generateKeyPair('RS256', { extractable: true }), ES256: await generateKeyPair('ES256') }
  const stranger = await generateKeyPair('RS256')
  const published = [
    { ...(await exportJWK(keys.RS256.publicKey)), kid: 'RS256', use: 'sig' },
    { ...(await exportJWK(keys.ES256.publicKey)), kid: 'ES256', use: 'sig', alg: 'ES256' },
  ]
  const pem = new TextEncoder().encode(await exportSPKI(keys.RS256.publicKey))
  const codes = new Map<string, Given>()
  const asked = new Map<string, number>()
  let count = 0

  async function tokenOf({ say, nonce, subject }: Given, issuer: string): Promise<string> {
    const now = Math.floor(Date.now() / 1000)
    const usual: JWTPayload = {
      iss: issuer,
      aud: client.id,
      sub: subject,
      email: subject,
      email_verified: true,
      nonce,
      iat: now,
      exp: now + 300,
    }
    const claims = Object.fromEntries(Object.entries({ ...usual, ...say.claims }).filter(([, value]) => value !== null))
    const signed = say.signed ?? 'RS256'
    if (signed === 'none') return new UnsecuredJWT(claims).encode()
    const kid = signed === 'ES256' ? 'ES256' : 'RS256'
    const made = new SignJWT(claims).setProtectedHeader({ alg: signed === 'stranger' ? 'RS256' : signed, kid })
    if (signed === 'HS256') return made.sign(pem)
    if (signed === 'stranger') return made.sign(stranger.privateKey)
    if (signed === 'RS512') {
      const { privateKey } = keys.RS256
      const again = await crypto.subtle.importKey(
        'pkcs8',
        await crypto.subtle.exportKey('pkcs8', privateKey),
        { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
        false,
        ['sign'],
      )
      return made.sign(again)
    }
    return made.sign(keys[signed].privateKey)
  }

  /** Sends them back with a code for whoever they are. */
  function answer(query: URLSearchParams, issuer: string, signs: boolean): string {
    const redirect = query.get('redirect_uri')!
    const back = new URL(redirect)
    const say = JSON.parse(query.get('say') ?? '{}') as Say
    back.searchParams.set('state', query.get('state')!)
    if (signs) back.searchParams.set('iss', issuer)
    if (say.error === undefined) {
      const code = `code-${++count}`
      const [challenge, nonce, subject] = [
        query.get('code_challenge')!,
        query.get('nonce')!,
        query.get('as') ?? 'nobody',
      ]
      codes.set(code, { say, challenge, nonce, redirect, subject })
      back.searchParams.set('code', code)
    } else {
      back.searchParams.set('error', say.error)
      back.searchParams.set('error_description', '<b>Nobody shows this.</b>')
    }
    return back.href
  }

  async function token(request: IncomingMessage, issuer: string, basic: boolean): Promise<object | null> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const form = new URLSearchParams(Buffer.concat(chunks).toString())
    const pair = [client.id, client.secret].map((part) => new URLSearchParams({ part }).toString().slice(5)).join(':')
    const known = basic
      ? request.headers.authorization === `Basic ${Buffer.from(pair).toString('base64')}` && !form.has('client_secret')
      : form.get('client_id') === client.id && form.get('client_secret') === client.secret
    const code = form.get('code') ?? ''
    const given = codes.get(code)
    if (!known || given === undefined || form.get('grant_type') !== 'authorization_code') return null
    const verified = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (verified !== given.challenge || form.get('redirect_uri') !== given.redirect) return null
    if (given.say.forever !== true) codes.delete(code)
    return { token_type: 'Bearer', access_token: 'nobody uses this', id_token: await tokenOf(given, issuer) }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    const [, kind = '', what = ''] = pathname.split('/')
    const issuer = `${url}/${kind}`
    asked.set(pathname, (asked.get(pathname) ?? 0) + 1)
    const json = (body: unknown, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (kind === 'asked') return json(Object.fromEntries(asked))
    if (!Object.hasOwn(kinds, kind)) return json({}, 503)
    if (what === '.well-known')
      return json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
        ...kinds[kind as keyof typeof kinds],
      })
    if (what === 'keys') return json({ keys: published })
    if (what === 'token') {
      const body = await token(request, issuer, kind === 'basic')
      return json(body ?? { error: 'invalid_grant' }, body === null ? 400 : 200)
    }
    if (searchParams.has('as') || searchParams.has('say')) {
      response.writeHead(302, { location: answer(searchParams, issuer, kind === 'signing') }).end()
      return
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageFor(searchParams, people))
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.writeHead(500).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Says who one is, or that one would rather not. */
function pageFor(query: URLSearchParams, people: readonly string[]): string {
  const kept = [...query].map(([name, value]) => `<input type="hidden" name="${name}" value="${encoded(value)}">`)
  const buttons = people.map((one) => `<button name="as" value="${encoded(one)}">${encoded(one)}</button>`)
  const not = `<button name="say" value="${encoded('{"error":"access_denied"}')}">Not now</button>`
  return `<!doctype html><html lang="en"><title>Suk ID</title><h1>Who are you?</h1>
    <form>${kept.join('')}${buttons.join('')}${not}</form></html>`
}

function encoded(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
