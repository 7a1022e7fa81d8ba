import { render } from 'preact';
import { WordingContext } from '../../components/i18n.tsx';
import { SPECIMENS } from './specimens.tsx';
import { galleryWording } from './wording.ts';

// One specimen a page, named in the query: `?popup/ready`. Screenshots, axe and the browser tests use it.
const name = decodeURIComponent(location.search.slice(1));
const specimen = SPECIMENS.get(name);
const app = document.getElementById('app');
if (app !== null) {
  const [view] = name.split('/');
  document.documentElement.dir = name.endsWith('-rtl') ? 'rtl' : 'ltr';
  if (view === 'popup') await import('../../components/popup/popup.css');
  if (view === 'panel') await import('../../components/panel/panel.css');
  if (view === 'options') await import('../../components/options/options.css');
  render(
    <WordingContext.Provider value={galleryWording}>
      {specimen === undefined ? <Contents /> : specimen()}
    </WordingContext.Provider>,
    app,
  );
}

function Contents() {
  return (
    <ul>
      {[...SPECIMENS.keys()].map((each) => (
        <li key={each}>
          <a href={`?${each}`}>{each}</a>
        </li>
      ))}
    </ul>
  );
}
