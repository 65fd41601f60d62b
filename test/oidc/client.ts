/** Whom the identity provider of the tests knows Foyer as. */
export const client = { id: 'foyer', secret: 'hidden: with & + % in it' }
