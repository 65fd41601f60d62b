/** English words for one's own password: a catalogue of its own, loaded with where it is changed. */
export const ownPassword = {
  title: 'Password',
  lead: 'Should somebody else know it, or should you have it anywhere else as well: take another.',
  change: 'Change the password',
  current: {
    label: 'Current password',
    empty: 'Enter the password you have now.',
    invalid: 'This is not your password.',
  },
  next: 'New password',
  ends: 'You stay signed in here. Every other session of yours ends, and browsers that show your alerts have to be asked anew.',
  submit: 'Change it',
  cancel: 'Leave it as it is',
  changed: 'Your password is another now. Your other sessions were ended.',
}
