import { isIPv4 } from "node:net";

/**
 * Whether an address may be given texts and a key: https, or http on this machine, where nobody can read along; without
 * a name, password, query or fragment, to which no path can be added.
 */
export function isServiceAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  const isHere = hostname === "localhost" || hostname === "[::1]" || (isIPv4(hostname) && hostname.startsWith("127."));
  return `${username}${password}${search}${hash}` === "" && (protocol === "https:" || (protocol === "http:" && isHere));
}
