/** What the package offers, as far as it is used; it has no types of its own. */
declare module 'multicoin-address-validator' {
  const multicoin: { validate(address: string, symbol: string): boolean };
  export default multicoin;
}
