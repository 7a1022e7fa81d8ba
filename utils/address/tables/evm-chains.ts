/** The better-known EVM chains, as `number;name;symbol;decimals`. Source: https://github.com/ethereum-lists/chains */
export const EVM_CHAINS =
  '1;Ethereum;ETH;18|10;OP Mainnet;ETH;18|14;Flare;FLR;18|25;Cronos;CRO;18|30;Rootstock;RBTC;18|' +
  '50;XDC Network;XDC;18|56;BNB Smart Chain;BNB;18|61;Ethereum Classic;ETC;18|100;Gnosis;xDAI;18|' +
  '130;Unichain;ETH;18|137;Polygon;POL;18|146;Sonic;S;18|169;Manta Pacific;ETH;18|' +
  '199;BitTorrent Chain;BTT;18|204;opBNB;BNB;18|250;Fantom;FTM;18|252;Fraxtal;FRAX;18|288;Boba;ETH;18|' +
  '324;ZKsync Era;ETH;18|369;PulseChain;PLS;18|480;World Chain;ETH;18|999;HyperEVM;HYPE;18|' +
  '1088;Metis;METIS;18|1101;Polygon zkEVM;ETH;18|1284;Moonbeam;GLMR;18|1285;Moonriver;MOVR;18|' +
  '1329;Sei;SEI;18|2020;Ronin;RON;18|5000;Mantle;MNT;18|8217;Kaia;KAIA;18|8453;Base;ETH;18|' +
  '34443;Mode;ETH;18|42161;Arbitrum One;ETH;18|42220;Celo;CELO;18|43114;Avalanche C-Chain;AVAX;18|' +
  '59144;Linea;ETH;18|80094;Berachain;BERA;18|81457;Blast;ETH;18|534352;Scroll;ETH;18|' +
  '11155111;Sepolia;ETH;18|1313161554;Aurora;ETH;18';
