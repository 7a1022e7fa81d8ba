/**
 * Bech32 prefix of each Cosmos SDK main network, and the chain ids that use it, as `prefix chain-id …`. Chain ids that
 * CAIP-2's `cosmos` namespace cannot hold are hashed as it says. Source: the registry package chain-registry 2.0.251
 * (cosmos/chain-registry), main networks only. Networks that have left that registry (Stargaze, Evmos, Umee, BNB
 * Beacon Chain and others) are added by hand, since old pages still name their accounts.
 */
const TABLE =
  '6x sixnet|aaron aaronetwork|acre acre_9052-1|agoric agoric-3|aioz aioz_168-1|akash akashnet-2|' +
  'allo allora-mainnet-1|althea althea_258432-1|amitis amitis-network|andr andromeda-1|' +
  'arcana xarchain|archway archway-1|arkeo arkeo-main-v1|arkh arkh|atone atomone-1|' +
  'aura aura_6322-2|axelar axelar-dojo-1|axm axiome-1|axone axone-1|band laozi-mainnet|' +
  'bb bitbadges-1|bbn bbn-1|bcna bitcanna-1|bcx bcx_323-1|bitsong bitsong-2b|blockx blockx_19191-1|' +
  'bluechip bluechip-3|bluzelle bluzelle-9|bnb Binance-Chain-Tigris|bostrom bostrom|boua bouachain|' +
  'bze beezee-1|c4e perun-1|canto canto_7700-1|celestia celestia|cheqd cheqd-mainnet-1|' +
  'chihuahua chihuahua-1|chimba chimba|cife cifer-2|cnho cnho_stables-1|comdex comdex-1|' +
  'core coreum-mainnet-1|cosmos cosmoshub-4|coss coss-1|crc cronosmainnet_25-1|cre crescent-1|' +
  'cro crypto-org-chain-mainnet-1|cvn cvn_2032-1|darc darchub|decentr mainnet-3|' +
  'desmos desmos-mainnet|dig dig-1|divine divine-1|dora vota-ash|dungeon dungeon-1|' +
  'dydx dydx-mainnet-1|dym dymension_1100-1|dys dyson-mainnet-01|echelon echelon_3000-3|' +
  'emoney emoney-3|empower empowerchain-1|epix epix_1916-1|ethm xrplevm_1440000-1|' +
  'ethos ethos_7003-1|evmos evmos_9001-2|ex exchain-66|fandom fandomChain|fetch fetchhub-4|' +
  'firma colosseum-1|fury highbury_710-1|furya furya-1|fx fxcore|galaxy galaxy-1|' +
  'genesis genesis_29-2|ggez ggezchain|gitopia gitopia|gnodi gnodi|gonka gonka-mainnet|' +
  'govgen govgen-1|gravity gravity-bridge-3|haqq haqq_11235-1|hazina hazinachain-1|heli helichain|' +
  'hippo hippo-protocol-1|human humans_1089-1|iaa irishub-1|idep Antora|imv imversed_5555555-1|' +
  'init interwoven-1|inj injective-1|int3 int3face-1|into intento-1|ixo ixo-5|jkl jackal-1|' +
  'jolt joltify_1729-1|juno juno-1|kava kava_2222-10|ki kichain-2|kii kiichain_1783-1|' +
  'kima kima_network|kopi luwak-1|kudo kudora_12000-1|kujira kaiyo-1|kyve kyve-1|' +
  'lefeef lefeef-mainnet|like likecoin-mainnet-2|link finschia-2|lmn lumen|logos logos_7002-1|' +
  'lom ledger-mainnet-1|loop loop-1|loyal loyal-main-02|lrz lorenzo_8329-1|ltrst ltrst-chain-1|' +
  'lum lum-network-1|lumera lumera-mainnet-1|lumi lumiwaveprotocol|mande mande_18071918-1|' +
  'manifest manifest-ledger-mainnet|mantle mantle-1|mantra mantra-1|mars mars-1|' +
  'maya mayachain-mainnet-v1|medas medasdigital-2|meme meme-1|migaloo migaloo-1|milk milkyway|' +
  'mirage mirage-1|mises mainnet|mtgbp mtgbp-1|muc mucoin-1|mun mun-1|mythos mythos_7001-1|n nyx|' +
  'neura neura_266-1|neutaro Neutaro-1|neutron neutron-1|nibi cataclysm-1|nim nim_1122-1|' +
  'noble noble-1|nolus pirin-1|nomic nomic-stakenet-3|octa octa|odin odin-mainnet-freya|' +
  'onomy onomy-mainnet-1|opct opct_1|optio optio|orai Oraichain|osmo osmosis-1|paloma tumbler|' +
  'panacea panacea-3|pasg passage-2|paxi paxi-mainnet|pb pio-mainnet-1|persistence core-1|' +
  'pica centauri-1|plq planq_7070-2|point point_10687-1|pokt pocket|px PUNDIX|' +
  'pylo pylons-mainnet-1|qfs qfs-1|qie qie_1990-1|qor qorechain-vladi|quasar quasar-1|' +
  'qubetics qubetics_9030-1|quick quicksilver-2|qwoyn qwoyn-1|realio realionetwork_3301-1|' +
  'rebus reb_1111-1|regen regen-1|rit ritbit-mainnet|rizon titan-1|saga ssc-1|scorum scorum-1|' +
  'secret secret-4|seda seda-1|sei pacific-1|self self-1|sent sentinelhub-2|sge sgenet-1|' +
  'shareledger ShareRing-VoyagerNet|shentu hashed-51f160d71ca1f6d9|shido shido_9008-1|' +
  'sif sifchain-1|somm sommelier-3|source source-1|st stratos-1|stafi stafihub-1|' +
  'star iov-mainnet-ibc|stars stargaze-1|stoc stoc|stride stride-1|sunrise sunrise-1|swth carbon-1|' +
  'symphony symphony-1|synt synternet-1|tail tail-1|tenet tenet_1559-1|terp morocco-1|' +
  'terra columbus-5 phoenix-1|thor thorchain-1|titan taketitan-1 titan_18888-1|tori teritori-1|' +
  'turk 1919|umee umee-1|und FUND-MainNet-2|unicorn unicorn-420|union union-1|' +
  'ununifi ununifi-beta-v1|uptick uptick_117-1|vdl vidulum-1|vector vector-1|warden warden_8765-1|' +
  'wolo wolo-1|wormhole wormchain|xion xion-mainnet-1|xpla dimension_37-1|xyra xyra-2|' +
  'yjay thejaynetwork|zen diamond-1|zeta zetachain_7000-1|zig zigchain-1|zrn zerone-1';

const CHAINS_BY_PREFIX: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split('|').map((row) => {
    const [prefix = '', ...chains] = row.split(' ');
    return [prefix, chains];
  }),
);

/** CAIP-2 references (`cosmoshub-4`) of the chains with this prefix, the likeliest first; empty for unknown ones. */
export function cosmosChainsOf(prefix: string): readonly string[] {
  return CHAINS_BY_PREFIX.get(prefix) ?? [];
}
