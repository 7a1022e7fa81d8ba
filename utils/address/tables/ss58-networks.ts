/**
 * Substrate's networks by SS58 prefix, as `prefix;name;symbol;decimals`, without Polkadot (0) and Kusama (2), whose
 * chain ids are CAIP-2's. Source: the registry package @substrate/ss58-registry 1.51.0.
 */
export const SS58_NETWORKS =
  '1;Bare 32-bit Schnorr/Ristretto (S/R 25519) public key.;;0|3;Bare 32-bit Ed25519 public key.;;0|' +
  '4;Katal Chain;;0|5;Astar Network;ASTR;18|6;Bifrost;BNC;12|7;Edgeware;EDG;18|8;Karura;KAR;12|' +
  '9;Laminar Reynolds Canary;REY;18|10;Acala;ACA;12|11;Laminar;LAMI;18|12;Polymesh;POLYX;6|' +
  '13;Integritee;TEER;12|14;Totem;TOTEM;0|15;Synesthesia;SYN;12|16;Kulupu;KLP;12|17;Dark Mainnet;;0|' +
  '19;Watr Protocol;WATR;18|20;Stafi;FIS;12|21;Karmacoin;KCOIN;6|22;Dock Mainnet;DCK;6|23;ShiftNrg;;0|' +
  '24;ZERO;ZERO;18|25;ZERO Alphaville;ZERO;18|26;Jupiter;jDOT;10|27;Kabocha;KAB;12|28;Subsocial;;0|' +
  '29;CORD Network;DHI;12|30;Phala Network;PHA;12|31;Litentry Network;LIT;12|32;Robonomics;XRT;9|' +
  '33;DataHighway;;0|34;Ares Protocol;ARES;12|35;Valiu Liquidity Network;USDv;15|' +
  '36;Centrifuge Chain;CFG;18|37;Nodle Chain;NODL;11|38;KILT Spiritnet;KILT;15|' +
  '39;MathChain mainnet;MATH;18|40;MathChain testnet;MATH;18|41;Polimec Protocol;PLMC;10|' +
  '42;Substrate;;0|44;ChainX;PCX;8|45;UniArts Network;UART;12|48;Neatcoin Mainnet;NEAT;12|' +
  '49;Picasso;PICA;12|50;Composable Finance;LAYR;12|51;OAK Network;OAK;10|52;KICO;KICO;14|' +
  '53;DICO;DICO;14|54;Cere Network;CERE;10|55;xx network;XX;9|56;Pendulum chain;PEN;12|' +
  '57;Amplitude chain;AMPE;12|58;Eternal Civilization;ECC;12|63;Hydration;HDX;12|' +
  '65;Aventus Mainnet;AVT;18|66;Crust Network;CRU;12|67;Genshiro Network;GENS;9|' +
  '68;Equilibrium Network;EQ;9|69;SORA Network;XOR;18|71;3DP network;P3D;12|' +
  '72;3DP test network;P3Dt;12|73;Zeitgeist;ZTG;10|77;Manta network;MANTA;18|' +
  '78;Calamari: Manta Canary Network;KMA;12|81;SORA Polkadot Parachain;XOR;18|' +
  '88;Polkadex Mainnet;PDEX;12|89;Polkadex Parachain;PDEX;12|90;Frequency;FRQCY;8|' +
  '92;Anmol Network;ANML;18|93;Fragnova Network;NOVA;12|98;PolkaSmith Canary Network;PKS;18|' +
  '99;PolkaFoundry Network;PKF;18|100;Anmol Network Ibtida Canary network;IANML;18|' +
  '101;OriginTrail Parachain;OTP;12|105;Pontem Network;PONT;10|110;Heiko;HKO;12|' +
  '113;Integritee Incognito;;0|117;Tinker;TNKR;12|126;Joystream;JOY;10|128;Clover Finance;CLV;18|' +
  '129;Dorafactory Polkadot Network;DORA;12|131;Litmus Network;LIT;12|136;Altair;AIR;18|' +
  '137;Vara Network;VARA;12|172;Parallel;PARA;12|252;Social Network;NET;18|255;QUARTZ by UNIQUE;QTZ;18|' +
  '268;Pioneer Network by Bit.Country;NEER;18|420;SORA Kusama Parachain;XOR;18|' +
  '440;Allfeat Network;AFT;12|666;Metaquity Network;MQTY;18|777;Curio;CGT;18|789;GEEK Network;GEEK;18|' +
  '995;Ternoa;CAPS;18|1110;Efinity;EFI;18|1221;Peaq Network;PEAQ;18|1222;Krest Network;KREST;18|' +
  '1328;Ajuna Network;AJUN;12|1337;Bajun Network;BAJU;12|1516;Societal;SCTL;12|' +
  '1985;Seals Network;SEAL;9|2007;Kapex;KAPEX;12|2009;CloudWalk Network Mainnet;CWN;18|' +
  '2021;logion network;LGNT;18|2024;Enigmatic Smile;VOW;18|2032;Interlay;INTR;10|2092;Kintsugi;KINT;12|' +
  '2106;Bitgreen;BBB;18|2112;Chainflip;FLIP;18|2206;ICE Network;ICY;18|' +
  '2207;SNOW: ICE Canary Network;ICZ;18|2254;Subspace testnet;tSSC;18|4450;Ğ1;G1;2|' +
  '5234;Humanode Network;HMND;18|5845;Tangle Network;TNT;18|6094;Autonomys;AI3;18|7007;Tidefi;TDFY;12|' +
  '7013;GM;FREN;12|7306;Krigan Network;KRGN;9|7391;Unique Network;UNQ;18|8866;Golden Gate;GGX;18|' +
  '8883;Sapphire by Unique;QTZ;18|8886;Golden Gate Sydney;GGXT;18|8888;Xcavate Protocol;XCAV;12|' +
  '9072;Hashed Network;HASH;18|9807;DENTNet;DENTX;18|9935;t3rn;TRN;12|10041;Basilisk;BSX;12|' +
  '11330;CESS Testnet;TCESS;18|11331;CESS;CESS;18|11486;Luhn Network;LUHN;18|' +
  '11820;Automata ContextFree;CTX;18|12155;Impact Protocol Network;BSTY;18|12191;NFTMart;NMT;12|' +
  '12850;Analog Timechain;ANLOG;12|13116;Bittensor;TAO;9|14697;GORO Network;GORO;9|' +
  '14998;Mosaic Chain;MOS;18';
