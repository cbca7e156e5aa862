/** Names that Windows keeps for devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Signs that Windows refuses, what does not show, and the sign that stands for a name that is no UTF-8. */
const REFUSED = /[<>:"|?*\\\ufffd\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|[. ]$/u;
const LONGEST = 200;

/** True for a file name that cannot exist on every computer: reserved, with a forbidden or hidden sign, or too long. */
export function unsafeName(name: string): boolean {
  return DEVICES.test(name) || REFUSED.test(name) || name.length > LONGEST;
}
