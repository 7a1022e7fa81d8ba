import { render } from 'preact';
import { WordingContext } from '../../components/i18n.tsx';
import { browserWording } from '../views/browser-wording.ts';
import { Popup } from './popup.tsx';

const app = document.getElementById('app');
if (app !== null)
  render(
    <WordingContext.Provider value={browserWording()}>
      <Popup />
    </WordingContext.Provider>,
    app,
  );
