/**
 * Cosmos SDK main networks, as `prefix;chain-id;name;symbol;decimals`. Apart from the prefixes because the content
 * script needs only those. Chain ids that CAIP-2's `cosmos` namespace cannot hold are hashed as it says. Source: the
 * registry package chain-registry 2.0.251.
 */
export const COSMOS_CHAINS =
  '6x;sixnet;SIX Protocol;SIX;6|aaron;aaronetwork;Aaron Network;AARON;6|' +
  'acre;acre_9052-1;Acrechain;ACRE;18|agoric;agoric-3;Agoric;BLD;6|' +
  'aioz;aioz_168-1;AIOZ Network;AIOZ;18|akash;akashnet-2;Akash;AKT;6|' +
  'allo;allora-mainnet-1;Allora;ALLO;18|althea;althea_258432-1;Althea;ALTHEA;18|' +
  'amitis;amitis-network;Amitis Network;AMTS;6|andr;andromeda-1;Andromeda;ANDR;6|' +
  'arcana;xarchain;XarChain Coral;STXAR;0|archway;archway-1;Archway;ARCH;18|' +
  'arkeo;arkeo-main-v1;Arkeo;ARKEO;8|arkh;arkh;Arkhadian;ARKH;6|atone;atomone-1;AtomOne;ATONE;6|' +
  'aura;aura_6322-2;Aura Network;AURA;6|axelar;axelar-dojo-1;Axelar;AXL;6|axm;axiome-1;Axiome;AXM;6|' +
  'axone;axone-1;Axone;AXONE;6|band;laozi-mainnet;Band Protocol;BAND;6|' +
  'bb;bitbadges-1;BitBadges;BADGE;9|bbn;bbn-1;Babylon Genesis;BABY;6|bcna;bitcanna-1;BitCanna;BCNA;6|' +
  'bcx;bcx_323-1;BuyCex Infinity Chain;BCX;18|bitsong;bitsong-2b;BitSong;BTSG;6|' +
  'blockx;blockx_19191-1;BlockX;BCX;18|bluechip;bluechip-3;Bluechip;BCP;6|' +
  'bluzelle;bluzelle-9;Bluzelle;BLZ;6|bnb;Binance-Chain-Tigris;BNB Beacon Chain;BNB;8|' +
  'bostrom;bostrom;bostrom;BOOT;0|boua;bouachain;Bouachain;BOUA;8|bze;beezee-1;BeeZee;BZE;6|' +
  'c4e;perun-1;C4E;C4E;6|canto;canto_7700-1;Canto;CANTO;18|celestia;celestia;Celestia;TIA;6|' +
  'cheqd;cheqd-mainnet-1;Cheqd;CHEQ;9|chihuahua;chihuahua-1;Chihuahua;HUAHUA;6|' +
  'chimba;chimba;Chimba;CMBA;6|cife;cifer-2;Cifer;CIF;6|cnho;cnho_stables-1;CNHO Stables;CNHO;6|' +
  'comdex;comdex-1;Comdex;CMDX;6|core;coreum-mainnet-1;TX;TX;6|cosmos;cosmoshub-4;Cosmos Hub;ATOM;6|' +
  'coss;coss-1;COSS;CGAS;6|crc;cronosmainnet_25-1;Cronos;CRO;18|cre;crescent-1;Crescent;CRE;6|' +
  'cro;crypto-org-chain-mainnet-1;Cronos POS Chain;CRO;8|cvn;cvn_2032-1;ConsciousDAO;CVN;18|' +
  'darc;darchub;Konstellation;DARC;6|decentr;mainnet-3;Decentr;DEC;6|' +
  'desmos;desmos-mainnet;Desmos;DSM;6|dig;dig-1;Dig Chain;DIG;6|divine;divine-1;Divine;DRC;6|' +
  'dora;vota-ash;Dora Vota;DORA;18|dungeon;dungeon-1;Dungeon Chain;DGN;6|' +
  'dydx;dydx-mainnet-1;dYdX Protocol;DYDX;18|dym;dymension_1100-1;Dymension Hub;DYM;18|' +
  'dys;dyson-mainnet-01;Dyson Protocol;DYS;0|echelon;echelon_3000-3;Echelon;ECH;18|' +
  'emoney;emoney-3;e-Money;NGM;6|empower;empowerchain-1;EmpowerChain;MPWR;6|' +
  'epix;epix_1916-1;Epix;EPIX;18|ethm;xrplevm_1440000-1;XRPL EVM;XRP;18|' +
  'ethos;ethos_7003-1;Ethos;RYT;18|evmos;evmos_9001-2;Evmos;EVMOS;18|ex;exchain-66;OKExChain;OKT;18|' +
  'fandom;fandomChain;fandomChain;FANDOMCHAIN;9|fetch;fetchhub-4;Fetch.ai;FET;18|' +
  'firma;colosseum-1;FIRMACHAIN;FCT;6|fury;highbury_710-1;Highbury;FURY;6|furya;furya-1;furya;FURY;6|' +
  'fx;fxcore;Function X;FX;18|galaxy;galaxy-1;Galaxy;GLX;6|genesis;genesis_29-2;GenesisL1;L1;18|' +
  'ggez;ggezchain;GGEZ1 Chain;GGEZ1;6|gitopia;gitopia;Gitopia;LORE;6|gnodi;gnodi;Gnodi;GNOD;6|' +
  'gonka;gonka-mainnet;Gonka;GNK;9|govgen;govgen-1;GovGen;GOVGEN;6|' +
  'gravity;gravity-bridge-3;Gravity Bridge;GRAV;6|haqq;haqq_11235-1;Haqq Network;ISLM;18|' +
  'hazina;hazinachain-1;HazinaChain;HZN;6|heli;helichain;HeliChain;HELI;6|' +
  'hippo;hippo-protocol-1;Hippo Protocol;HP;18|human;humans_1089-1;Humans.ai;HEART;18|' +
  'iaa;irishub-1;IRISnet;IRIS;6|idep;Antora;IDEP;IDEP;6|imv;imversed_5555555-1;Imversed;IMV;18|' +
  'init;interwoven-1;Initia;INIT;6|inj;injective-1;Injective;INJ;18|int3;int3face-1;Int3face;INT3;6|' +
  'into;intento-1;Intento;INTO;6|ixo;ixo-5;Impact Hub;IXO;6|jkl;jackal-1;Jackal;JKL;6|' +
  'jolt;joltify_1729-1;Joltify;JOLT;6|juno;juno-1;Juno;JUNO;6|kava;kava_2222-10;Kava;KAVA;6|' +
  'ki;kichain-2;Ki;XKI;6|kii;kiichain_1783-1;KiiChain;KII;18|kima;kima_network;Kima Network;KIMA;6|' +
  'kopi;luwak-1;Kopi;XKP;6|kudo;kudora_12000-1;Kudora;KUD;18|kujira;kaiyo-1;Kujira;KUJI;6|' +
  'kyve;kyve-1;KYVE;KYVE;6|lefeef;lefeef-mainnet;lefeef;LEFEEF;6|' +
  'like;likecoin-mainnet-2;LikeCoin;LIKE;9|link;finschia-2;Finschia;FNSA;6|lmn;lumen;Lumen;LMN;6|' +
  'logos;logos_7002-1;Logos;LYT;18|lom;ledger-mainnet-1;Lombard Ledger;LOM;6|loop;loop-1;Loop;TOKEN;0|' +
  'loyal;loyal-main-02;Loyal;LYL;6|lrz;lorenzo_8329-1;Lorenzo Protocol;LRZ;18|' +
  'ltrst;ltrst-chain-1;LTRST Chain;LTRST;6|lum;lum-network-1;Lum Network;LUM;6|' +
  'lumera;lumera-mainnet-1;Lumera;LUME;6|lumi;lumiwaveprotocol;LumiWave Protocol;LWP;6|' +
  'mande;mande_18071918-1;Mande Network;MAND;18|manifest;manifest-ledger-mainnet;Manifest;MFX;6|' +
  'mantle;mantle-1;AssetMantle;MNTL;6|mantra;mantra-1;MANTRA;MANTRA;18|mars;mars-1;Mars Hub;MARS;6|' +
  'maya;mayachain-mainnet-v1;Maya Protocol;CACAO;10|medas;medasdigital-2;Medas Digital Network;MEDAS;6|' +
  'meme;meme-1;MEME;MEME;6|migaloo;migaloo-1;Migaloo;WHALE;6|milk;milkyway;MilkyWay;MILK;6|' +
  'mirage;mirage-1;Mirage;MIRAGE;6|mises;mainnet;Mises;MIS;6|mtgbp;mtgbp-1;mtgbp;MTGBP;6|' +
  'muc;mucoin-1;MuCoin;MUC;6|mun;mun-1;Mun;MUN;6|mythos;mythos_7001-1;Mythos;MYT;18|n;nyx;Nym;NYX;6|' +
  'neura;neura_266-1;Neura;ANKR;18|neutaro;Neutaro-1;Neutaro;NTMPI;6|neutron;neutron-1;Neutron;NTRN;6|' +
  'nibi;cataclysm-1;Nibiru;NIBI;6|nim;nim_1122-1;Nim Network;NIM;18|noble;noble-1;Noble;USDC;6|' +
  'nolus;pirin-1;Nolus;NLS;6|nomic;nomic-stakenet-3;Nomic;NOM;6|octa;octa;Octa;OCTA;6|' +
  'odin;odin-mainnet-freya;Odin Protocol;ODIN;6|onomy;onomy-mainnet-1;Onomy;NOM;18|' +
  'opct;opct_1;OPCT Chain;OPCT;6|optio;optio;Optio;OPT;6|orai;Oraichain;Oraichain;ORAI;6|' +
  'osmo;osmosis-1;Osmosis;OSMO;6|paloma;tumbler;Paloma;GRAIN;6|panacea;panacea-3;Medibloc;MED;6|' +
  'pasg;passage-2;Passage;PASG;6|paxi;paxi-mainnet;Paxi;PAXI;6|pb;pio-mainnet-1;Provenance;HASH;9|' +
  'persistence;core-1;Persistence;XPRT;6|pica;centauri-1;Picasso;PICA;12|plq;planq_7070-2;Planq;PLQ;18|' +
  'point;point_10687-1;Point Network;POINT;18|pokt;pocket;Pocket Network;POKT;6|' +
  'px;PUNDIX;Pundi X Chain;PUNDIX;18|pylo;pylons-mainnet-1;Pylons;ROCK;6|' +
  'qfs;qfs-1;Quantum Financial Systems;QFS;6|qie;qie_1990-1;QIE;QIE;18|' +
  'qor;qorechain-vladi;QoreChain;QOR;6|quasar;quasar-1;Quasar;QSR.legacy;6|' +
  'qubetics;qubetics_9030-1;Qubetics;TICS;18|quick;quicksilver-2;Quicksilver;QCK;6|' +
  'qwoyn;qwoyn-1;Qwoyn;QWOYN;6|realio;realionetwork_3301-1;Realio Network;RIO;18|' +
  'rebus;reb_1111-1;Rebus;REBUS;18|regen;regen-1;Regen;REGEN;6|rit;ritbit-mainnet;Rubin;RIT;18|' +
  'rizon;titan-1;Rizon;ATOLO;6|saga;ssc-1;Saga;SAGA;6|scorum;scorum-1;Scorum Network;SCR;9|' +
  'secret;secret-4;Secret Network;SCRT;6|seda;seda-1;SEDA;SEDA;18|sei;pacific-1;Sei;SEI;6|' +
  'self;self-1;Self Chain;SLF;6|sent;sentinelhub-2;Sentinel;P2P;6|sge;sgenet-1;SGE;SGE;6|' +
  'shareledger;ShareRing-VoyagerNet;Shareledger;SHR;9|shentu;hashed-51f160d71ca1f6d9;Shentu;CTK;6|' +
  'shido;shido_9008-1;Shido;SHIDO;18|sif;sifchain-1;Sifchain;ROWAN;18|' +
  'somm;sommelier-3;Sommelier;SOMM;6|source;source-1;Source;SOURCE;6|st;stratos-1;Stratos;STOS;18|' +
  'stafi;stafihub-1;StaFi Hub;FIS;6|star;iov-mainnet-ibc;Starname;IOV;6|' +
  'stars;stargaze-1;Stargaze;STARS;6|stoc;stoc;STO Chain;STOC;6|stride;stride-1;Stride;STRD;6|' +
  'sunrise;sunrise-1;Sunrise;vRISE;6|swth;carbon-1;Carbon;SWTH;8|symphony;symphony-1;Symphony;MLD;6|' +
  'synt;synternet-1;Synternet;SYNT;6|tail;tail-1;TAIL Network;TAIL;6|tenet;tenet_1559-1;Tenet;TENET;18|' +
  'terp;morocco-1;Terp-Network;TERP;6|terra;columbus-5;Terra Classic;LUNC;6|' +
  'terra;phoenix-1;Terra;LUNA;6|thor;thorchain-1;THORChain;RUNE;8|titan;taketitan-1;TakeTitan;TITAN;6|' +
  'titan;titan_18888-1;Titan;TKX;18|tori;teritori-1;Teritori;TORI;6|turk;1919;Turkchain;TURK;18|' +
  'umee;umee-1;UX (Umee);UMEE;6|und;FUND-MainNet-2;Unification;FUND;9|' +
  'unicorn;unicorn-420;Unicorn;UWU;6|union;union-1;Union;U;18|ununifi;ununifi-beta-v1;UnUniFi;GUU;6|' +
  'uptick;uptick_117-1;Uptick;UPTICK;18|vector;vector-1;Vector;VCTR;6|' +
  'warden;warden_8765-1;Warden;WARD;18|wolo;wolo-1;WoloChain;WOLO;6|' +
  'wormhole;wormchain;Wormhole Gateway;TEST;6|xion;xion-mainnet-1;Verona;VERONA;6|' +
  'xpla;dimension_37-1;XPLA;XPLA;18|xyra;xyra-2;Xyra Chain;XYR;6|' +
  'yjay;thejaynetwork;The Jay Network;JAY;6|zen;diamond-1;Zenrock Mainnet;ROCK;6|' +
  'zeta;zetachain_7000-1;ZetaChain;ZETA;18|zig;zigchain-1;ZIGChain;ZIG;6|zrn;zerone-1;Zerone;ZRN;6';

/** Filled when it is first asked for: nothing is to run where only the prefixes are needed. */
const chainsByPrefix = new Map<string, readonly string[]>();

/** CAIP-2 references (`cosmoshub-4`) of the chains with this prefix, the likeliest first; empty for unknown ones. */
export function cosmosChainsOf(prefix: string): readonly string[] {
  if (chainsByPrefix.size === 0)
    for (const row of COSMOS_CHAINS.split('|')) {
      const [key = '', chain = ''] = row.split(';');
      chainsByPrefix.set(key, [...(chainsByPrefix.get(key) ?? []), chain]);
    }
  return chainsByPrefix.get(prefix) ?? [];
}
