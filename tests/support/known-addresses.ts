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
