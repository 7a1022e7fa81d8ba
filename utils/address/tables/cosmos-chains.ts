/**
 * Name, symbol and decimals of each Cosmos SDK main network, as `chain-id;name;symbol;decimals`. Kept apart from the
 * prefixes because the content script needs only those. Source: the registry package chain-registry 2.0.251.
 */
export const COSMOS_CHAINS =
  'sixnet;SIX Protocol;SIX;6|aaronetwork;Aaron Network;AARON;6|acre_9052-1;Acrechain;ACRE;18|' +
  'agoric-3;Agoric;BLD;6|aioz_168-1;AIOZ Network;AIOZ;18|akashnet-2;Akash;AKT;6|' +
  'allora-mainnet-1;Allora;ALLO;18|althea_258432-1;Althea;ALTHEA;18|' +
  'amitis-network;Amitis Network;AMTS;6|andromeda-1;Andromeda;ANDR;6|' +
  'xarchain;XarChain Coral;STXAR;0|archway-1;Archway;ARCH;18|arkeo-main-v1;Arkeo;ARKEO;8|' +
  'arkh;Arkhadian;ARKH;6|atomone-1;AtomOne;ATONE;6|aura_6322-2;Aura Network;AURA;6|' +
  'axelar-dojo-1;Axelar;AXL;6|axiome-1;Axiome;AXM;6|axone-1;Axone;AXONE;6|' +
  'laozi-mainnet;Band Protocol;BAND;6|bitbadges-1;BitBadges;BADGE;9|bbn-1;Babylon Genesis;BABY;6|' +
  'bitcanna-1;BitCanna;BCNA;6|bcx_323-1;BuyCex Infinity Chain;BCX;18|bitsong-2b;BitSong;BTSG;6|' +
  'blockx_19191-1;BlockX;BCX;18|bluechip-3;Bluechip;BCP;6|bluzelle-9;Bluzelle;BLZ;6|' +
  'Binance-Chain-Tigris;BNB Beacon Chain;BNB;8|bostrom;bostrom;BOOT;0|bouachain;Bouachain;BOUA;8|' +
  'beezee-1;BeeZee;BZE;6|perun-1;C4E;C4E;6|canto_7700-1;Canto;CANTO;18|celestia;Celestia;TIA;6|' +
  'cheqd-mainnet-1;Cheqd;CHEQ;9|chihuahua-1;Chihuahua;HUAHUA;6|chimba;Chimba;CMBA;6|' +
  'cifer-2;Cifer;CIF;6|cnho_stables-1;CNHO Stables;CNHO;6|comdex-1;Comdex;CMDX;6|' +
  'coreum-mainnet-1;TX;TX;6|cosmoshub-4;Cosmos Hub;ATOM;6|coss-1;COSS;CGAS;6|' +
  'cronosmainnet_25-1;Cronos;CRO;18|crescent-1;Crescent;CRE;6|' +
  'crypto-org-chain-mainnet-1;Cronos POS Chain;CRO;8|cvn_2032-1;ConsciousDAO;CVN;18|' +
  'darchub;Konstellation;DARC;6|mainnet-3;Decentr;DEC;6|desmos-mainnet;Desmos;DSM;6|' +
  'dig-1;Dig Chain;DIG;6|divine-1;Divine;DRC;6|vota-ash;Dora Vota;DORA;18|' +
  'dungeon-1;Dungeon Chain;DGN;6|dydx-mainnet-1;dYdX Protocol;DYDX;18|' +
  'dymension_1100-1;Dymension Hub;DYM;18|dyson-mainnet-01;Dyson Protocol;DYS;0|' +
  'echelon_3000-3;Echelon;ECH;18|emoney-3;e-Money;NGM;6|empowerchain-1;EmpowerChain;MPWR;6|' +
  'epix_1916-1;Epix;EPIX;18|xrplevm_1440000-1;XRPL EVM;XRP;18|ethos_7003-1;Ethos;RYT;18|' +
  'evmos_9001-2;Evmos;EVMOS;18|exchain-66;OKExChain;OKT;18|fandomChain;fandomChain;FANDOMCHAIN;9|' +
  'fetchhub-4;Fetch.ai;FET;18|colosseum-1;FIRMACHAIN;FCT;6|highbury_710-1;Highbury;FURY;6|' +
  'furya-1;furya;FURY;6|fxcore;Function X;FX;18|galaxy-1;Galaxy;GLX;6|genesis_29-2;GenesisL1;L1;18|' +
  'ggezchain;GGEZ1 Chain;GGEZ1;6|gitopia;Gitopia;LORE;6|gnodi;Gnodi;GNOD;6|' +
  'gonka-mainnet;Gonka;GNK;9|govgen-1;GovGen;GOVGEN;6|gravity-bridge-3;Gravity Bridge;GRAV;6|' +
  'haqq_11235-1;Haqq Network;ISLM;18|hazinachain-1;HazinaChain;HZN;6|helichain;HeliChain;HELI;6|' +
  'hippo-protocol-1;Hippo Protocol;HP;18|humans_1089-1;Humans.ai;HEART;18|irishub-1;IRISnet;IRIS;6|' +
  'Antora;IDEP;IDEP;6|imversed_5555555-1;Imversed;IMV;18|interwoven-1;Initia;INIT;6|' +
  'injective-1;Injective;INJ;18|int3face-1;Int3face;INT3;6|intento-1;Intento;INTO;6|' +
  'ixo-5;Impact Hub;IXO;6|jackal-1;Jackal;JKL;6|joltify_1729-1;Joltify;JOLT;6|juno-1;Juno;JUNO;6|' +
  'kava_2222-10;Kava;KAVA;6|kichain-2;Ki;XKI;6|kiichain_1783-1;KiiChain;KII;18|' +
  'kima_network;Kima Network;KIMA;6|luwak-1;Kopi;XKP;6|kudora_12000-1;Kudora;KUD;18|' +
  'kaiyo-1;Kujira;KUJI;6|kyve-1;KYVE;KYVE;6|lefeef-mainnet;lefeef;LEFEEF;6|' +
  'likecoin-mainnet-2;LikeCoin;LIKE;9|finschia-2;Finschia;FNSA;6|lumen;Lumen;LMN;6|' +
  'logos_7002-1;Logos;LYT;18|ledger-mainnet-1;Lombard Ledger;USTAKE;0|loop-1;Loop;POA;6|' +
  'loyal-main-02;Loyal;LYL;6|lorenzo_8329-1;Lorenzo Protocol;LRZ;18|' +
  'ltrst-chain-1;LTRST Chain;LTRST;6|lum-network-1;Lum Network;LUM;6|' +
  'lumera-mainnet-1;Lumera;LUME;6|lumiwaveprotocol;LumiWave Protocol;LWP;6|' +
  'mande_18071918-1;Mande Network;MAND;18|manifest-ledger-mainnet;Manifest;POA;6|' +
  'mantle-1;AssetMantle;MNTL;6|mantra-1;MANTRA;MANTRA;18|mars-1;Mars Hub;MARS;6|' +
  'mayachain-mainnet-v1;Maya Protocol;CACAO;10|medasdigital-2;Medas Digital Network;MEDAS;6|' +
  'meme-1;MEME;MEME;6|migaloo-1;Migaloo;WHALE;6|milkyway;MilkyWay;MILK;6|mirage-1;Mirage;MIRAGE;6|' +
  'mainnet;Mises;MIS;6|mtgbp-1;mtgbp;MTGBP;6|mucoin-1;MuCoin;MUC;6|mun-1;Mun;MUN;6|' +
  'mythos_7001-1;Mythos;MYT;18|nyx;Nym;NYX;6|neura_266-1;Neura;ANKR;18|Neutaro-1;Neutaro;NTMPI;6|' +
  'neutron-1;Neutron;NTRN;6|cataclysm-1;Nibiru;NIBI;6|nim_1122-1;Nim Network;NIM;18|' +
  'noble-1;Noble;USDC;6|pirin-1;Nolus;NLS;6|nomic-stakenet-3;Nomic;NOM;6|octa;Octa;OCTA;6|' +
  'odin-mainnet-freya;Odin Protocol;ODIN;6|onomy-mainnet-1;Onomy;NOM;18|opct_1;OPCT Chain;OPCT;6|' +
  'optio;Optio;OPT;6|Oraichain;Oraichain;ORAI;6|osmosis-1;Osmosis;OSMO;6|tumbler;Paloma;GRAIN;6|' +
  'panacea-3;Medibloc;MED;6|passage-2;Passage;PASG;6|paxi-mainnet;Paxi;PAXI;6|' +
  'pio-mainnet-1;Provenance;HASH;9|core-1;Persistence;XPRT;6|centauri-1;Picasso;PICA;12|' +
  'planq_7070-2;Planq;PLQ;18|point_10687-1;Point Network;POINT;18|pocket;Pocket Network;POKT;6|' +
  'PUNDIX;Pundi X Chain;PUNDIX;18|pylons-mainnet-1;Pylons;ROCK;6|' +
  'qfs-1;Quantum Financial Systems;QFS;6|qie_1990-1;QIE;QIE;18|qorechain-vladi;QoreChain;QOR;6|' +
  'quasar-1;Quasar;QSR.legacy;6|qubetics_9030-1;Qubetics;TICS;18|quicksilver-2;Quicksilver;QCK;6|' +
  'qwoyn-1;Qwoyn;QWOYN;6|realionetwork_3301-1;Realio Network;RIO;18|reb_1111-1;Rebus;REBUS;18|' +
  'regen-1;Regen;REGEN;6|ritbit-mainnet;Rubin;RIT;18|titan-1;Rizon;ATOLO;6|ssc-1;Saga;SAGA;6|' +
  'scorum-1;Scorum Network;SCR;9|secret-4;Secret Network;SCRT;6|seda-1;SEDA;SEDA;18|' +
  'pacific-1;Sei;SEI;6|self-1;Self Chain;SLF;6|sentinelhub-2;Sentinel;P2P;6|sgenet-1;SGE;SGE;6|' +
  'ShareRing-VoyagerNet;Shareledger;SHR;9|hashed-51f160d71ca1f6d9;Shentu;CTK;6|' +
  'shido_9008-1;Shido;SHIDO;18|sifchain-1;Sifchain;ROWAN;18|sommelier-3;Sommelier;SOMM;6|' +
  'source-1;Source;SOURCE;6|stratos-1;Stratos;STOS;18|stafihub-1;StaFi Hub;FIS;6|' +
  'iov-mainnet-ibc;Starname;IOV;6|stargaze-1;Stargaze;STARS;6|stoc;STO Chain;STOC;6|' +
  'stride-1;Stride;STRD;6|sunrise-1;Sunrise;vRISE;6|carbon-1;Carbon;SWTH;8|' +
  'symphony-1;Symphony;MLD;6|synternet-1;Synternet;SYNT;6|tail-1;TAIL Network;TAIL;6|' +
  'tenet_1559-1;Tenet;TENET;18|morocco-1;Terp-Network;TERP;6|columbus-5;Terra Classic;LUNC;6|' +
  'phoenix-1;Terra;LUNA;6|thorchain-1;THORChain;RUNE;8|taketitan-1;TakeTitan;TITAN;6|' +
  'titan_18888-1;Titan;TKX;18|teritori-1;Teritori;TORI;6|1919;Turkchain;TURK;18|' +
  'umee-1;UX (Umee);UMEE;6|FUND-MainNet-2;Unification;FUND;9|unicorn-420;Unicorn;UWU;6|' +
  'union-1;Union;U;18|ununifi-beta-v1;UnUniFi;GUU;6|uptick_117-1;Uptick;UPTICK;18|' +
  'vidulum-1;Vidulum;VDL;6|vector-1;Vector;VCTR;6|warden_8765-1;Warden;WARD;18|' +
  'wolo-1;WoloChain;WOLO;6|wormchain;Wormhole Gateway;TEST;6|xion-mainnet-1;Verona;VERONA;6|' +
  'dimension_37-1;XPLA;XPLA;18|xyra-2;Xyra Chain;XYR;6|thejaynetwork;The Jay Network;JAY;6|' +
  'diamond-1;Zenrock Mainnet;ROCK;6|zetachain_7000-1;ZetaChain;ZETA;18|zigchain-1;ZIGChain;ZIG;6|' +
  'zerone-1;Zerone;ZRN;6';
