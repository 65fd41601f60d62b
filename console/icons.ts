/** Teaches Web Awesome our own icons: one sprite file of this origin, so that nothing is fetched from elsewhere. */
import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js'
import sprite from './icons.svg?url'

/** Registers the sprite for our icons and for those that Web Awesome's components draw themselves. */
export function registerIcons(): void {
  const library = { resolver: (name: string) => `${sprite}#${name}`, spriteSheet: true }
  registerIconLibrary('default', library)
  registerIconLibrary('system', library)
}
