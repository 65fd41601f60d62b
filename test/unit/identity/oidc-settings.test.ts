import { expect, it } from 'vitest'
import { oidcSettingsOf } from '../../../worker/identity/oidc/oidc-settings.ts'

const vars = {
  OIDC_ISSUER: 'https://id.suk.example/',
  OIDC_CLIENT_ID: 'foyer',
  OIDC_CLIENT_SECRET: 'hidden',
  OIDC_NAME: 'Suk ID',
}

it('an identity provider is there when all of it is named, the issuer to the letter', () => {
  expect(oidcSettingsOf(vars)).toEqual({
    issuer: 'https://id.suk.example/',
    clientId: 'foyer',
    clientSecret: 'hidden',
    name: 'Suk ID',
  })
  expect(oidcSettingsOf({ ...vars, OIDC_ISSUER: 'http://127.0.0.1:9000/usual' })).not.toBeNull()
})

it('there is none when nothing is named, or when its secret alone was left behind', () => {
  expect(oidcSettingsOf({})).toBeNull()
  expect(oidcSettingsOf({ OIDC_CLIENT_SECRET: 'hidden' })).toBeNull()
})

it.each([
  ['OIDC_ISSUER', undefined],
  ['OIDC_ISSUER', 'http://id.suk.example'],
  ['OIDC_ISSUER', 'http://localhost.suk.example'],
  ['OIDC_ISSUER', 'id.suk.example'],
  ['OIDC_ISSUER', 'https://id.suk.example/?tenant=1'],
  ['OIDC_ISSUER', 'https://id.suk.example/#x'],
  ['OIDC_CLIENT_ID', undefined],
  ['OIDC_CLIENT_SECRET', undefined],
  ['OIDC_CLIENT_SECRET', ' '],
  ['OIDC_NAME', undefined],
  ['OIDC_NAME', ''],
  ['OIDC_NAME', 'x'.repeat(41)],
])('%s as %j is named as wrong', (name, value) => {
  expect(() => oidcSettingsOf({ ...vars, [name]: value })).toThrow(name)
})
