/** Public addresses of well-documented cases; each is in the embedded case file with its source. */
export const KNOWN = {
  /** WannaCry, 2017: one of the three addresses in the ransom note. */
  wannacry: '12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw',
  /** WannaCry, 2017: another. */
  wannacry2: '115p7UMMngoj1pMvkpHijcRdfJNXj6LrLn',
  /** WannaCry, 2017: the third. */
  wannacry3: '13AM4VW2dhxYgXeQepoHkHSQuy6NgaEb94',
  /** Ronin bridge, 2022: the exploiter, listed by OFAC. */
  ronin: '0x098B716B8Aaf21512996dC57EB0615e2383E2f96',
} as const;

/** The first payment of Bitcoin to a person, Hal Finney: in no list. */
export const UNLISTED = '1Q2TWHE3GMdB6BZKafqwxXtWAWgFt5Jvm3';

/** Addresses that everybody knows, from standards and from those who hold them: one of each way of writing. */
export const EXAMPLES = {
  /** The output of Bitcoin's first block, 2009. */
  genesis: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  /** The same with its last character wrong. */
  genesisBroken: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
  /** One hash in Bitcoin's legacy form and in Bitcoin Cash's: `cashaddr.md`, test vectors. */
  legacy: '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu',
  cash: 'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a',
  /** The hash of a script in the same vectors. */
  script: '3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC',
  /** BIP-173, "Examples": the hash of a key, and of a script. */
  segwit: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  segwitScript: 'bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3',
  /** vitalik.eth, and one made to be taken for it: four and five digits are the same. */
  vitalik: '0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045',
  vitalikAlike: '0xD8Da7213f9B7a3c5d1e2F304152637485BA96045',
  /** The contract of the dollar of Tether on Ethereum, and on Tron. */
  tether: '0xdAC17F958D2ee523a2206206994597C13D831ec7',
  tetherOnTron: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
  /** An exchange's cold wallet, Bitfinex's, with letters of both cases. */
  evm: '0x742d35Cc6634C0532925a3b844Bc454e4438f44e',
  /** The first private key of Bitcoin's test vectors, in Bitcoin's wiki: nobody's. */
  privateKey: '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
} as const;
