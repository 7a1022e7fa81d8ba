import type { Trust } from '../chain/types.ts';

/** Address ranges of private networks (RFC 1918, RFC 3927, RFC 6598, RFC 4193, RFC 4291) and loopback. */
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|\[::1\]|(.+\.)?localhost)$/;
const PRIVATE_IPV4 =
  /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)[\d.]+$/;
const PRIVATE_IPV6 = /^\[f([cd]|e[89ab])[0-9a-f]*:/;
/** Names that are never in the public DNS (RFC 6762, RFC 8375, RFC 9476 and ICANN's `.internal`), or have no dot. */
const PRIVATE_NAME = /(^[^.[\]]+|\.(local|lan|internal|home\.arpa))$/;

/**
 * How far a server is from the person: on this machine, in their own network, or somebody else's. Judged by
 * the host as `URL` writes it, without asking the DNS.
 */
export function trustOf(url: URL): Trust {
  const host = url.hostname;
  if (LOOPBACK.test(host)) return 'local';
  if (PRIVATE_IPV4.test(host) || PRIVATE_IPV6.test(host) || PRIVATE_NAME.test(host)) return 'own';
  return 'thirdparty';
}
