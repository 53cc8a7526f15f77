import {render} from 'lit';
import {openDataset} from './dataset.js';
import {desk, onChange} from './desk.js';
import {listenForFiles} from './drop.js';
import {followAddress} from './routes.js';
import {openSettings} from './settings.js';
import {shell} from './shell/shell.js';
import {simulate} from './simulation.js';
import {t} from './texts/index.js';

const root = document.querySelector<HTMLElement>('#app');
if (root) await start(root);

async function start(app: HTMLElement): Promise<void> {
  followAddress();
  await openSettings();
  const draw = () => {
    document.title = `${t(desk.area === 'admin' ? 'adminArea' : 'agentArea')} · ${t('brand')}`;
    render(shell(), app);
  };
  onChange(draw);
  draw();
  listenForFiles();
  await Promise.all([openDataset(), simulate()]);
}
