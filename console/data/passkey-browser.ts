/** Passkeys as the browser makes and uses them. Loaded when somebody wants one. */

/** Whoever was asked did not want to, or had none: there is nothing to say about it. */
const letBe = new Set(['NotAllowedError', 'AbortError'])

/** Whether this browser can, with options as JSON. */
export function takesPasskeys(): boolean {
  return 'PublicKeyCredential' in globalThis && 'parseCreationOptionsFromJSON' in PublicKeyCredential
}

/** Makes one. Null: the person let it be. `known`: this device has one for here already. */
export async function createPasskey(options: object): Promise<object | 'known' | null> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON)
  try {
    return asJson(await navigator.credentials.create({ publicKey }))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return 'known'
    return letItBe(error)
  }
}

/** Signs with one. Null: the person let it be. */
export async function usePasskey(options: object): Promise<object | null> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON)
  try {
    return asJson(await navigator.credentials.get({ publicKey }))
  } catch (error) {
    return letItBe(error)
  }
}

function asJson(credential: Credential | null): object | null {
  return credential instanceof PublicKeyCredential ? credential.toJSON() : null
}

function letItBe(error: unknown): null {
  if (error instanceof DOMException && letBe.has(error.name)) return null
  throw error
}
