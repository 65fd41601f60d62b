/** Compares the lockfile with what npm says it installed, so that the commands install exactly when something is missing. */

/**
 * Names of packages the lockfile wants and node_modules lacks or has in another version. Optional ones (binaries of
 * other platforms) may be absent, but not outdated.
 * @param {{packages: Record<string, {version?: string, optional?: boolean, devOptional?: boolean}>}} lock package-lock.json
 * @param {{packages: Record<string, {version?: string}>} | null} installed node_modules/.package-lock.json
 * @returns {string[]}
 */
export function missingPackages(lock, installed) {
  const have = installed?.packages ?? {}
  return Object.entries(lock.packages)
    .filter(([path, wanted]) => {
      if (path === '') return false
      const found = have[path]
      return found === undefined
        ? wanted.optional !== true && wanted.devOptional !== true
        : found.version !== wanted.version
    })
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
}
