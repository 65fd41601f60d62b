/** English words for forms, their fields, and what can go wrong: part of the console's catalogue. */
import { rateFields } from './en-rate-fields.ts'
import { salesFields } from './en-sales.ts'
import { routingFields } from './en-routing.ts'
import { teamFields } from './en-teams.ts'
import { moveFields } from './en-moves.ts'
import { waitingFields } from './en-waiting.ts'

export const forms = {
  problems: {
    unreachable: 'Foyer cannot be reached. Check your connection and try again.',
    'invalid-input': 'Something here is not as it should be.',
    unauthenticated: 'Please sign in again.',
    'sign-in-failed': 'E-mail address or password is not right.',
    'passkey-refused': 'This passkey opens nothing here.',
    'wrong-code': 'This code is wrong, was used already or is too old.',
    'second-factor-needed': 'Set up a second step of signing in first.',
    'ticket-refused': 'The connection was refused. Try again.',
    forbidden: 'Your role does not allow this.',
    'origin-not-allowed': 'This website is not on the list of the site.',
    'not-found': 'There is no such thing here, or you may not see it.',
    'id-reused': 'This was sent before with other words.',
    'stale-version': 'This changed meanwhile. Look at how it stands now and try again.',
    'already-taken': 'A colleague has this inquiry.',
    'already-closed': 'This inquiry is closed. Reopen it to write.',
    'not-closed': 'This inquiry is still open.',
    'wrong-stage': 'The lead is at another stage by now.',
    'answers-missing': 'Ask the visitor for the missing answer first.',
    'not-available': 'That person cannot take this inquiry now.',
    'nobody-able': 'Nobody there could take it.',
    'moved-too-often': 'It has been passed on too often. Ask whoever manages the team.',
    'set-up-done': 'This Foyer is already set up. Sign in instead.',
    'already-exists': 'This exists already.',
    gone: 'This was erased, used before, or is too old.',
    'too-large': 'That is too long.',
    'wrong-content-type': 'The request was not understood.',
    'upgrade-required': 'The request was not understood.',
    'too-many': 'Too many tries at once. Nothing is lost: wait a moment and try again.',
    internal: 'Something broke on our side. It has been noted; try again.',
    'record-away': 'The record cannot be reached just now. Try again in a moment.',
    'desk-overloaded': 'The desk is overloaded. Nothing is lost: try again in a moment.',
  },

  fields: {
    token: {
      label: 'Set-up token',
      empty: 'Enter the token printed when Foyer started.',
      invalid: 'The token has 43 characters. Copy it whole.',
      refused: 'This is not the token of this Foyer.',
    },
    workspace: { label: 'Name of your organisation', empty: 'Enter a name.', invalid: 'Use at most 80 characters.' },
    zone: { label: 'Time zone', empty: 'Choose a time zone.', invalid: 'Choose a time zone from the list.' },
    name: { label: 'Full name', empty: 'Enter a name.', invalid: 'Use at most 80 characters.' },
    email: {
      label: 'E-mail address',
      empty: 'Enter an e-mail address.',
      invalid: 'Write it like name@example.com.',
      taken: 'Somebody with this address is here already.',
    },
    password: {
      label: 'Password',
      empty: 'Enter a password.',
      invalid: 'Use 12 to 128 characters.',
      refused: 'This one is easy to guess. Take a few words that have nothing to do with each other.',
    },
    repeat: { label: 'Password again', empty: 'Enter the password again.', invalid: 'The two passwords differ.' },
    siteName: { label: 'Name of the site', empty: 'Enter a name.', invalid: 'Use at most 80 characters.' },
    origins: {
      label: 'Addresses that may carry the tag',
      empty: 'Without an address nobody can ask. Enter at least one.',
      invalid: 'Write each like https://www.shop.example, without a path, one a line.',
    },
    language: {
      label: 'Language of the widget',
      empty: 'Choose a language.',
      invalid: 'Choose a language from the list.',
    },
    consentText: {
      label: 'Consent question',
      empty: 'Enter the question, or switch consent off.',
      invalid: 'Use at most 600 characters.',
    },
    responsible: {
      label: 'Responsible for the data',
      empty: 'Enter who is responsible.',
      invalid: 'Use at most 200 characters.',
    },
    role: { label: 'Role', empty: 'Choose a role.', invalid: 'Choose a role from the list.' },
    weight: { label: 'Share', empty: 'Enter a share.', invalid: 'Between 0.05 and 2; 1 is a full share.' },
    capacity: { label: 'Points at once', empty: 'Enter a number.', invalid: 'A whole number from 0 to 20.' },
    ...salesFields,
    ...rateFields,
    ...teamFields,
    ...routingFields,
    ...moveFields,
    ...waitingFields,
  },
}
