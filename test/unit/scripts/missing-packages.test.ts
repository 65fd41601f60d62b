import { describe, expect, it } from 'vitest'
import { missingPackages } from '../../../scripts/missing-packages.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/hono': { version: '4.13.19' },
    'node_modules/lit/node_modules/@lit/context': { version: '1.1.6' },
    'node_modules/@binary/for-windows': { version: '2.0.0', optional: true },
  },
}

describe('what an install is needed for', () => {
  it('is everything but the optional on a fresh clone', () => {
    expect(missingPackages(lock, null)).toEqual(['hono', '@lit/context'])
  })

  it('is nothing when all is there, though binaries of other platforms are not', () => {
    const installed = {
      packages: {
        'node_modules/hono': { version: '4.13.19' },
        'node_modules/lit/node_modules/@lit/context': { version: '1.1.6' },
      },
    }
    expect(missingPackages(lock, installed)).toEqual([])
  })

  it('is whatever has another version now, optional or not', () => {
    const installed = {
      packages: {
        'node_modules/hono': { version: '4.13.18' },
        'node_modules/lit/node_modules/@lit/context': { version: '1.1.6' },
        'node_modules/@binary/for-windows': { version: '1.9.9' },
      },
    }
    expect(missingPackages(lock, installed)).toEqual(['hono', '@binary/for-windows'])
  })
})
