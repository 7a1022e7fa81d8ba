import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../utils/documents/read-pdf.ts';
import { makePdf, type PdfPage } from '../../support/make-pdf.ts';

const ETHEREUM = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const BITCOIN = '12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw';
const SEGWIT = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
const WIF = '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';

const read = (pages: readonly PdfPage[]) => readPdf(new Uint8Array(makePdf(pages)));
const found = async (page: PdfPage) => (await read([page])).addresses.map(({ address }) => address.address);

describe('readPdf', () => {
  test('finds addresses, each with its page and the words around it', async () => {
    const pages = [[['Nothing on the first page.']], [[`The ransom went to ${BITCOIN}, says the report.`]]];
    expect(await read(pages)).toMatchObject({
      pages: 2,
      pagesRead: 2,
      hasText: true,
      addresses: [
        {
          page: 2,
          address: { address: BITCOIN, strength: 'verified' },
          sentence: `The ransom went to ${BITCOIN}, says the report.`,
        },
      ],
    });
  });

  test('joins the runs in which an address is drawn', async () => {
    expect(
      await found([['Pay ', ETHEREUM.slice(0, 9), ETHEREUM.slice(9, 30), ETHEREUM.slice(30), ' now']]),
    ).toEqual([ETHEREUM]);
  });

  test('joins an address that is broken over lines, two or more', async () => {
    expect(await found([[`to ${ETHEREUM.slice(0, 20)}`], [`${ETHEREUM.slice(20)} today`]])).toEqual([
      ETHEREUM,
    ]);
    expect(await found([[SEGWIT.slice(0, 15)], [SEGWIT.slice(15, 30)], [SEGWIT.slice(30)]])).toEqual([
      SEGWIT,
    ]);
  });

  test('takes a line that ends with an address for what it is', async () => {
    expect(await found([[`sent to ${BITCOIN}`], ['and then to'], [SEGWIT], ['again']])).toEqual([
      BITCOIN,
      SEGWIT,
    ]);
  });

  test('tells how far it is', async () => {
    const told: unknown[] = [];
    await readPdf(new Uint8Array(makePdf([[['one']], [['two']]])), (progress) => told.push(progress));
    expect(told).toEqual([
      { page: 1, pages: 2 },
      { page: 2, pages: 2 },
    ]);
  });

  test('keeps nothing of a private key', async () => {
    const pages = [[[`paper wallet ${WIF} for ${BITCOIN}`]], [[WIF.slice(0, 25)], [WIF.slice(25)]]];
    const result = await read(pages);
    expect(result.addresses.map(({ address }) => address.strength)).toEqual(['secret', 'verified', 'secret']);
    expect(JSON.stringify(result)).not.toContain(WIF.slice(0, 20));
    expect(JSON.stringify(result)).not.toContain(WIF.slice(-20));
  });

  test('says of a document without text that it has none', async () => {
    expect(await read([[]])).toMatchObject({ pages: 1, hasText: false, addresses: [] });
  });

  test.each<readonly [string, Buffer, string]>([
    ['a document with a password', makePdf([[['x']]], { encrypted: true }), 'locked-document'],
    ['a page of the web', Buffer.from('<!doctype html><p>Not found'), 'bad-document'],
    ['an empty file', Buffer.alloc(0), 'bad-document'],
    ['the first half of a document', makePdf([[['x']]]).subarray(0, 60), 'bad-document'],
  ])('calls %s what it is', async (_, file, code) => {
    await expect(readPdf(new Uint8Array(file))).rejects.toMatchObject({ code });
  });
});
