// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { addressSearch } from '../../../entrypoints/content/address-search.ts';
import type { Found } from '../../../entrypoints/content/found.ts';
import { findMismatches } from '../../../entrypoints/content/mismatches.ts';
import { tallyPartials } from '../../../entrypoints/content/tally-partials.ts';
import { createOccurrences } from '../../../utils/page/occurrences.ts';
import { readElement } from '../../../utils/page/read-element.ts';
import { readText } from '../../../utils/page/read-text.ts';
import type { Occurrence } from '../../../utils/page/types.ts';
import { page } from './page.ts';

const A = '0xdAC17F958D2ee523a2206206994597C13D831ec7';
const B = '0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045';
const C = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const SHORT_A = '0xdAC1…1ec7';
const EXPLORER = 'https://etherscan.io/address/';
const search = addressSearch(() => '');

/** Everything on a page, as the reader would find it. */
function read(html: string): Occurrence<Found>[] {
  page(html);
  const store = createOccurrences<Found>(20_000);
  for (const _ of readText(document.body, search, store));
  const inElements = [...document.querySelectorAll('*')].flatMap((element) => readElement(element, search));
  return [...store.all(), ...inElements];
}

const mismatches = (html: string) =>
  findMismatches(read(html)).map(({ shown, target, by }) => [shown, target, by]);

describe('a link or button that lead to another address than they show', () => {
  it.each([
    ['a link', `<a href="${EXPLORER}${B}">${A}</a>`, [[A, B, 'link']]],
    ['a link around other elements', `<a href="${EXPLORER}${B}"><b><i>${A}</i></b></a>`, [[A, B, 'link']]],
    ['a link of a shortened address', `<a href="${EXPLORER}${B}">${SHORT_A}</a>`, [[SHORT_A, B, 'link']]],
    ['a button behind it', `<p>${A} <button data-clipboard-text="${B}">Copy</button></p>`, [[A, B, 'copy']]],
    ['a button before it', `<p><button data-clipboard-text="${B}">Copy</button> ${A}</p>`, [[A, B, 'copy']]],
    [
      'a button of 24 characters',
      `<p>${A} <i data-copy="${B}">Copy this address please</i></p>`,
      [[A, B, 'copy']],
    ],
    ['itself a button', `<button data-clipboard-text="${B}">${A}</button>`, [[A, B, 'copy']]],
    [
      'a button in the next cell',
      `<table><tr><td>${A}</td><td><button data-clipboard-text="${B}"></button></td></tr></table>`,
      [[A, B, 'copy']],
    ],
    [
      'one of two buttons',
      `<p><b>${A}</b><i data-clipboard-text="${C}"></i><b>${B}</b><i data-clipboard-text="${B}"></i></p>`,
      [[A, C, 'copy']],
    ],
  ])('is told of %s', (_, html, expected) => {
    expect(mismatches(html)).toEqual(expected);
  });

  it.each([
    ['a link to the address', `<a href="${EXPLORER}${A}">${A}</a>`],
    ['a link to it in lower case', `<a href="${EXPLORER}${A.toLowerCase()}">${A}</a>`],
    ['a link to the shortened address', `<a href="${EXPLORER}${A}">${SHORT_A}</a>`],
    ['a link to a transaction', `<a href="https://etherscan.io/tx/0x${'ab'.repeat(32)}">${A}</a>`],
    ['a name that leads to its address', `<a href="${EXPLORER}${B}">vitalik.eth</a>`],
    ['a link to a page', `<a href="/about">${A}</a>`],
    ['a link with the address among others', `<a href="/token/${B}?a=${A}">${A}</a>`],
    ['a card whose link is shown in it', `<a href="${EXPLORER}${B}">${A} sent to ${B}</a>`],
    ['a button that says more of itself', `<p>${A} <i data-copy="${B}">Copy this address, please</i></p>`],
    ['what is kept for another purpose', `<p>${A} <i data-address="${B}"></i></p>`],
    ['a list of addresses with a button each', `<p>${rows([A, B, C])}</p>`],
    ['a button of another row', `<ul>${[A, B].map((each) => `<li>${rows([each])}</li>`).join('')}</ul>`],
    ['another address beside it', `<p>${A} <a href="${EXPLORER}${B}">${B}</a></p>`],
    ['a private key', '<a href="/x">5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ</a>'],
  ])('is not told of %s', (_, html) => {
    expect(mismatches(html)).toEqual([]);
  });

  it('is told at most a hundred times', () => {
    const links = `<a href="${EXPLORER}${B}">${A}</a>`.repeat(3);
    const many = Array.from({ length: 150 }, (_, at) => {
      const shown = `0x${at.toString(16).padStart(40, '1')}`;
      return `<p><a href="${EXPLORER}${B}">${shown}</a></p>`;
    });
    expect(mismatches(links + many.join(''))).toHaveLength(100);
  });
});

describe('shortened addresses of a page', () => {
  it('are counted in the text, split over elements or not, and not in attributes', () => {
    const found = read(`<p title="${SHORT_A}">${SHORT_A} and <b>0xdAC1</b>…<b>1ec7</b>, a...b, ${A}</p>`);
    expect(tallyPartials(found)).toEqual([{ raw: SHORT_A, head: '0xdAC1', tail: '1ec7', count: 2 }]);
  });

  it('are reported by their two ends, at most five hundred', () => {
    const many = Array.from({ length: 600 }, (_, at) => `<p>0x${at.toString(16).padStart(6, 'a')}…beef</p>`);
    expect(tallyPartials(read(many.join('')))).toHaveLength(500);
  });
});

function rows(addresses: readonly string[]): string {
  return addresses.map((each) => `<a>${each}</a><button data-clipboard-text="${each}"></button>`).join(' ');
}
