import type { Services } from '../../services.ts'

/** Where the provider sends people back to: an address of ours, which it must have been told before. */
export function callbackOf({ publicUrl }: Pick<Services, 'publicUrl'>): string {
  return new URL('/api/auth/sign-in/provider/callback', publicUrl).href
}
