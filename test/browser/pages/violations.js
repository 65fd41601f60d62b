// Collects what the page's policy had to forbid, from before the tag runs.
globalThis.violations = []
document.addEventListener('securitypolicyviolation', (event) => {
  globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
})
