import { type ComponentType, createElement } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ReadingPageProps } from './reading/page-props.ts';

type ReadingPage = ComponentType<ReadingPageProps>;

// Fetched from the package on the person's click, not with the view.
const PAGES: Readonly<Record<'picture' | 'document', () => Promise<ReadingPage>>> = {
  picture: async () => (await import('./reading/picture-page.tsx')).PicturePage,
  document: async () => (await import('./reading/document-page.tsx')).DocumentPage,
};

/** What is read beside the text of a page, in the place of the list. `kind` stays what it is. */
export function Reading({ kind, ...props }: ReadingPageProps & { readonly kind: keyof typeof PAGES }) {
  const [page, setPage] = useState<{ readonly Page: ReadingPage }>();
  useLayoutEffect(() => {
    void PAGES[kind]().then((Page) => setPage({ Page }));
  }, []);
  return page === undefined ? null : createElement(page.Page, props);
}
