let pressed = false
const listen = (name: string, now: boolean) => {
  window.addEventListener(
    name,
    () => {
      pressed = now
    },
    { capture: true },
  )
}
listen('pointerdown', true)
listen('pointerup', false)
listen('pointercancel', false)

/**
 * Calls `action` once no button of the mouse and no finger is down. What moves the page must wait so long:
 * else the press that has just begun would end on something else, and be no click.
 */
export function afterPress(action: () => void) {
  if (!pressed) {
    action()
    return
  }
  const done = () => {
    window.removeEventListener('pointerup', done)
    window.removeEventListener('pointercancel', done)
    setTimeout(action)
  }
  window.addEventListener('pointerup', done)
  window.addEventListener('pointercancel', done)
}
