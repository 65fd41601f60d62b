// The floor of a click: the browser's own dialog with a line of text in it.
document.querySelector('button').addEventListener('click', () => document.querySelector('dialog').show())
