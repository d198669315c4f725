/** How many characters a full bar has. */
const WIDTH = 30

/** Draws how far work has come as one line that is written over, and cleared when it is done. */
export function progressBar(write: (text: string) => void): (done: number, of: number) => void {
  return (done, of) => {
    if (done >= of) {
      write('\r\u001b[K')
      return
    }
    const full = Math.floor((done * WIDTH) / of)
    write(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${of}`)
  }
}
