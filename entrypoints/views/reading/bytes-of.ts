/** The bytes of a base64 text; `fetch` of a `data:` URL would need leave in our pages' policy. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
